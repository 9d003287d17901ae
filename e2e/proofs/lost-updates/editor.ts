import { setTimeout as wait } from 'node:timers/promises'
import { call } from '../../permissions/calling'
import type { Page, Visitor } from '../browserless'
import { type Edit, editOf, extension, type Known } from './edits'

/** A change somebody was told is recorded, and the version they saw before; null where the form carries none. */
export type Acknowledged = { kind: string; token: string; seen: number | null }

type Editor = { name: string; visitor: Visitor; reference: string; edits: number; stopAt: number }

export type Edited = { acknowledged: Acknowledged[]; changedSince: number; refused: number }

/** Edits one agreement so often, reading it again whenever somebody else was faster. */
export async function editOften({ name, visitor, reference, edits, stopAt }: Editor): Promise<Edited> {
  const edited: Edited = { acknowledged: [], changedSince: 0, refused: 0 }
  const known: Known = { token: '', version: 0, instrument: null, cycle: null }
  for (let turn = 1; turn <= edits; turn += 1) {
    known.token = `${name}, edit ${turn}`
    for (let tries = 0, isDone = false, isRefused = false; !isDone; tries += 1) {
      if (Date.now() > stopAt) return edited
      const began = performance.now()
      known.version = await versionSeen(visitor, reference)
      const edit = isRefused ? extension(reference, known) : editOf(reference, known, turn)
      const came = await record(visitor, edit, reference)
      isDone = came.is === 'recorded'
      isRefused ||= came.is === 'refused'
      if (came.is === 'recorded') edited.acknowledged.push(learn(known, edit, came.page))
      if (came.is === 'refused') edited.refused += 1
      if (came.is === 'changed since') edited.changedSince += 1
      // Eight who start again at once would keep one another from ever being the first.
      if (!isDone) await wait(Math.random() * Math.min(tries + 1, 4) * 2 * (performance.now() - began))
    }
  }
  return edited
}

async function versionSeen(visitor: Visitor, reference: string): Promise<number> {
  const page = await visitor.open(`/agreements/${reference}/extension`)
  const version = page.forms.flatMap((form) => form.fields).find(([name]) => name === 'version')
  if (!version) throw new Error(`No form at ${page.path}: ${page.words.slice(0, 300)}`)
  return Number(version[1])
}

type Came = { is: 'recorded'; page: Page } | { is: 'changed since' } | { is: 'refused' }

async function record(visitor: Visitor, { deed, fields }: Edit, reference: string): Promise<Came> {
  const asked = { url: visitor.url, from: `/agreements/${reference}` }
  const checked = await call(visitor, { ...asked, action: deed.check, fields })
  if (!checked.sentTo) return refused(checked)
  const answers = new URL(checked.sentTo, visitor.url).searchParams.get('answers') ?? ''
  const sent = await call(visitor, { ...asked, action: deed.record, fields: { answers } })
  if (!sent.sentTo) return refused(sent)
  const page = await visitor.open(checked.sentTo)
  if (page.words.includes('changed while you were answering')) return { is: 'changed since' }
  const isAskedAgain = page.forms.some((form) => form.asks.includes('answers'))
  if (page.status !== 200 || isAskedAgain) throw new Error(`${page.path}: ${page.words.slice(0, 300)}`)
  return { is: 'recorded', page }
}

/** A review that is open already, or an end that somebody else has gone past: no trouble of any one field's typing. */
function refused({ status, troubles }: { status: number; troubles: { message: string }[] }): Came {
  if (troubles.length > 0) return { is: 'refused' }
  throw new Error(`Answered ${status} without a word`)
}

/** Remembers what was recorded for the edits to come, and gives what was acknowledged. */
function learn(known: Known, { kind, end, fields }: Edit, { words }: Page): Acknowledged {
  const { token } = known
  if (end) known.instrument = { number: Number(/See instrument (\d+)/.exec(words)?.[1]), end }
  const opened = /[Rr]eview (\d{4}(?:-\d+)?)/.exec(words)?.[1] ?? null
  known.cycle = kind === 'review opened' ? opened : null
  if (kind === 'review closed') return { kind, token: fields.cycle ?? '', seen: null }
  return { kind, token, seen: known.version }
}
