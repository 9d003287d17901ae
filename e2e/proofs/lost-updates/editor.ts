import { setTimeout as wait } from 'node:timers/promises'
import { call } from '../../permissions/calling'
import type { Page, Visitor } from '../browserless'
import { type Edit, editOf, extension, type Known } from './edits'

/** A change somebody was told is recorded, and the version they saw before; null where the form carries none. */
export type Acknowledged = { kind: string; token: string; seen: number | null }

export type Editor = {
  name: string
  visitor: Visitor
  reference: string
  onBehalfOf: string | null
  edits: number
  stopAt: number
}

export type Edited = { acknowledged: Acknowledged[]; changedSince: number; refused: number }

const PATIENCE = 50

/** Edits one agreement so often, reading it again whenever somebody else was faster. */
export async function editOften({ name, visitor, edits, stopAt, ...about }: Editor): Promise<Edited> {
  const edited: Edited = { acknowledged: [], changedSince: 0, refused: 0 }
  const known: Known = { ...about, token: '', turn: 0, instrument: null }
  for (let turn = 1; turn <= edits; turn += 1) {
    Object.assign(known, { turn, token: `${name}, edit ${turn}` })
    for (let tries = 1, edit = editOf(known); ; tries += 1) {
      if (Date.now() > stopAt) return edited
      const began = performance.now()
      const came = await record(visitor, edit)
      if (came.is === 'recorded') {
        edited.acknowledged.push(learn(known, edit, came))
        break
      }
      if (came.is === 'changed since') edited.changedSince += 1
      else {
        if (tries > PATIENCE) throw new Error(`${known.token} is refused again and again: ${came.why}`)
        edited.refused += 1
        edit = extension(known)
      }
      // Eight who start again at once would keep one another from ever being the first.
      await wait(Math.random() * Math.min(tries, 4) * 2 * (performance.now() - began))
    }
  }
  return edited
}

type Seen = Record<string, string>
type Came =
  | { is: 'recorded'; page: Page; sent: Seen }
  | { is: 'changed since' }
  | { is: 'refused'; why: string }

/** Opens the form, fills it in, confirms it, and reads what came of it. */
async function record(visitor: Visitor, { deed, page, answers }: Edit): Promise<Came> {
  const form = await visitor.open(page)
  const fields = form.forms.find((one) => one.asks.includes('why'))?.fields
  if (!fields) return { is: 'refused', why: form.words.slice(0, 300) }
  const seen = Object.fromEntries(fields)
  const sent = { ...seen, ...answers(seen) }
  const checked = await call(visitor, { url: visitor.url, from: page, action: deed.check, fields: sent })
  if (!checked.sentTo) return refused(checked)
  const confirmed = { answers: new URL(checked.sentTo, visitor.url).searchParams.get('answers') ?? '' }
  const asked = { url: visitor.url, from: page, action: deed.record, fields: confirmed }
  const told = await call(visitor, asked)
  if (!told.sentTo) return refused(told)
  const shown = await visitor.open(checked.sentTo)
  if (/(changed|corrected) while you were answering/.test(shown.words)) return { is: 'changed since' }
  const isAskedAgain = shown.forms.some((one) => one.asks.includes('answers'))
  if (shown.status !== 200 || isAskedAgain) throw new Error(`${shown.path}: ${shown.words.slice(0, 300)}`)
  return { is: 'recorded', page: shown, sent }
}

/** The sentence says that somebody else has gone past what this edit would do. */
function refused({ status, troubles }: { status: number; troubles: { message: string }[] }): Came {
  if (troubles.length > 0) return { is: 'refused', why: troubles.map((one) => one.message).join('; ') }
  throw new Error(`Answered ${status} without a word`)
}

/** Remembers the instrument that was recorded for edits to come, and gives what was acknowledged. */
function learn(known: Known, { kind }: Edit, { page, sent }: { page: Page; sent: Seen }): Acknowledged {
  const number = Number(/See instrument (\d+)/.exec(page.words)?.[1])
  const end = ['year', 'month', 'day'].map((box) => (sent[`endOn-${box}`] ?? '').padStart(2, '0')).join('-')
  if (number) known.instrument = { number, end }
  return { kind, token: known.token, seen: sent.version ? Number(sent.version) : null }
}
