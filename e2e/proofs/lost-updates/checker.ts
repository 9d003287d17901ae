import { isDeepStrictEqual } from 'node:util'
import type { Acknowledged } from './editor'

type Facts = Record<string, unknown> | null

/** An event of the one agreement, as history keeps it; `token` is its reason, or the review it closed. */
export type Remembered = { kind: string; token: string; before: Facts; after: Facts }

export type History = {
  /** In the order they happened. */
  events: Remembered[]
  /** The instruments there are after the original, by their reason. */
  instruments: { token: string; number: number }[]
  firstVersion: number
  lastVersion: number
}

/** What is wrong with a history, in sentences; none when no acknowledged change is lost. */
export function wrongIn(history: History, acknowledged: Acknowledged[]): string[] {
  return [
    ...notOnce(history, acknowledged),
    ...withoutInstrument(history),
    ...gapsInVersions(history, acknowledged),
    ...brokenChains(history.events),
  ]
}

/** Whatever was acknowledged is remembered once, and nothing else is. */
function notOnce({ events }: History, acknowledged: Acknowledged[]): string[] {
  const times = new Map<string, number>()
  for (const event of events) times.set(keyOf(event), (times.get(keyOf(event)) ?? 0) + 1)
  const told = new Set(acknowledged.map(keyOf))
  const wrongly = [...told].filter((key) => times.get(key) !== 1)
  const untold = [...times.keys()].filter((key) => !told.has(key))
  return [
    ...(told.size === acknowledged.length ? [] : ['something was acknowledged twice']),
    ...wrongly.map((key) => `acknowledged, and remembered ${times.get(key) ?? 0} times: ${key}`),
    ...untold.map((key) => `remembered and never acknowledged: ${key}`),
  ]
}

/** Each event that names an instrument has that one and no other, and no instrument is without its event. */
function withoutInstrument({ events, instruments }: History): string[] {
  const named = events.flatMap(({ token, after }) =>
    after && 'instrument' in after ? [`${after.instrument} of ${token}`] : [],
  )
  const there = instruments.map(({ token, number }) => `${number} of ${token}`)
  return [
    ...named.filter((one) => !there.includes(one)).map((one) => `remembered, and no instrument: ${one}`),
    ...there.filter((one) => !named.includes(one)).map((one) => `an instrument nobody remembers: ${one}`),
  ]
}

/** Every event raised the version by one: whoever saw a version did the very next thing that happened. */
function gapsInVersions(
  { events, firstVersion, lastVersion }: History,
  acknowledged: Acknowledged[],
): string[] {
  const seen = new Map(acknowledged.map((one) => [keyOf(one), one.seen]))
  const expected = firstVersion + events.length
  const gaps = events.flatMap((event, index) => {
    const version = seen.get(keyOf(event)) ?? null
    return version === null || version === firstVersion + index
      ? []
      : [`done of version ${version}, when ${firstVersion + index} was the latest: ${keyOf(event)}`]
  })
  return [...(lastVersion === expected ? [] : [`version ${lastVersion}, not ${expected}`]), ...gaps]
}

/** The before of each event is the after of the one before it: of the agreement's end, and of each instrument. */
function brokenChains(events: Remembered[]): string[] {
  const instruments = new Map<unknown, Facts>()
  const broken: string[] = []
  let end: unknown
  for (const event of events) {
    const { before, after } = event
    if (!after || !('instrument' in after)) continue
    const earlier = before && 'instrument' in before ? instruments.get(before.instrument) : { end }
    if (end !== undefined && !agree(before, earlier ?? null))
      broken.push(`follows on nothing: ${keyOf(event)}`)
    instruments.set(after.instrument, after)
    if (event.kind === 'agreement extended') end = after.end
  }
  return broken
}

/** Whether two accounts of one thing say the same, as far as both speak of it. */
function agree(before: Facts, after: Facts): boolean {
  if (!before || !after) return false
  return Object.keys(before).every((key) => !(key in after) || isDeepStrictEqual(before[key], after[key]))
}

function keyOf({ kind, token }: { kind: string; token: string }): string {
  return `${kind}, ${token}`
}
