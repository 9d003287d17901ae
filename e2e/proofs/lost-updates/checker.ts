import { isDeepStrictEqual } from 'node:util'
import type { Acknowledged } from './editor'

type Facts = Record<string, unknown> | null

/** An event of the one agreement, as history keeps it; `token` is its reason. */
export type Remembered = { kind: string; token: string; before: Facts; after: Facts }

export type History = {
  /** In the order they happened. */
  events: Remembered[]
  /** The rows that events speak of, by their reason: instruments after the original, by number, and corrected decisions. */
  rows: { token: string; number: number | null }[]
  firstVersion: number
  lastVersion: number
}

/** What is wrong with a history, in sentences; none when no acknowledged change is lost. */
export function wrongIn(history: History, acknowledged: Acknowledged[]): string[] {
  return [
    ...notOnce(history, acknowledged),
    ...withoutRow(history),
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

/** Each event has the one row it speaks of, and no row is without its event. */
function withoutRow({ events, rows }: History): string[] {
  const named = events.map(({ token, after }) => `${after?.instrument ?? 'a decision'} of ${token}`)
  const there = rows.map(({ token, number }) => `${number ?? 'a decision'} of ${token}`)
  return [
    ...named.filter((one) => !there.includes(one)).map((one) => `remembered, and no row: ${one}`),
    ...there.filter((one) => !named.includes(one)).map((one) => `a row nobody remembers: ${one}`),
    ...(named.length === there.length ? [] : [`${there.length} rows of ${named.length} events`]),
  ]
}

/** Every deed but a decision raises the version by one: whoever saw a version did the very next thing that raised it. */
function gapsInVersions(
  { events, firstVersion, lastVersion }: History,
  acknowledged: Acknowledged[],
): string[] {
  const seen = new Map(acknowledged.map((one) => [keyOf(one), one.seen]))
  const raising = events.filter((one) => one.kind !== 'decision corrected')
  const expected = firstVersion + raising.length
  const gaps = raising.flatMap((event, index) => {
    const version = seen.get(keyOf(event)) ?? null
    return version === firstVersion + index
      ? []
      : [`done of version ${version}, when ${firstVersion + index} was the latest: ${keyOf(event)}`]
  })
  return [...(lastVersion === expected ? [] : [`version ${lastVersion}, not ${expected}`]), ...gaps]
}

/** The before of each event is the after of the one before it: of the agreement's end, each instrument, each office. */
function brokenChains(events: Remembered[]): string[] {
  const latest = new Map<string, Facts>()
  return events.flatMap((event) => {
    const { before, after } = event
    const earlier = latest.get(subjectOf(event, before))
    for (const subject of [subjectOf(event, after), ...(event.kind === 'agreement extended' ? [END] : [])])
      latest.set(subject, after)
    return earlier === undefined || agree(before, earlier) ? [] : [`follows on nothing: ${keyOf(event)}`]
  })
}

const END = 'the end'

/** What one side of an event is about: before an extension the end, after it its instrument. */
function subjectOf({ kind }: Remembered, facts: Facts): string {
  if (kind === 'decision corrected') return `decision of ${facts?.office}`
  return facts && 'instrument' in facts ? `instrument ${facts.instrument}` : END
}

/** Whether two accounts of one thing say the same, as far as both speak of it. */
function agree(before: Facts, after: Facts): boolean {
  if (!before || !after) return false
  return Object.keys(before).every((key) => !(key in after) || isDeepStrictEqual(before[key], after[key]))
}

function keyOf({ kind, token }: { kind: string; token: string }): string {
  return `${kind}, ${token}`
}
