/** Every event the register remembers. Nothing happens to the register that is not one of these. */
export const EVENT_KINDS = [
  'force recorded',
  'body recorded',
  'agreement recorded',
  'agreement set up',
  'draft changed',
  'agreement made',
  'agreement details changed',
  'parent agreement changed',
  'agreement superseded',
  'supersession withdrawn',
  'agreement extended',
  'agreement ended',
  'lapse confirmed',
  'term recorded',
  'instrument corrected',
  'joinder recorded',
  'missing parties added',
  'parties voided',
  'withdrawal recorded',
  'agreement ended for some',
  'signatures recorded',
  'review opened',
  'review closed',
  'decision recorded',
  'decision corrected',
  'person invited',
  'person signed in',
  'person signed out',
  'sign-in refused',
  'role changed',
  'person disabled',
  'person enabled',
  'invitation renewed',
  'first sign-in',
  'password changed',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** One side of a change, in the register's own words: what history shows as before and after. */
export type Facts = Record<string, string | number | null | readonly string[]>

/** What an event touched, with that subject's before and after. */
export type Subject = {
  on: 'agreement' | 'body' | 'force' | 'person'
  id: string
  before: Facts | null
  after: Facts | null
}

/** One deed: what happened, to what, and why. Who and when are the door's to add. */
export type AuditEvent = { kind: EventKind; subjects: [Subject, ...Subject[]]; why: string | null }
