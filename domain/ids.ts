import { z } from 'zod'

declare const idBrand: unique symbol

/** The key of one kind of thing, a uuid: never shown, never typed by a person. */
export type Id<Kind extends string> = string & { readonly [idBrand]: Kind }

export type AgreementId = Id<'agreement'>
export type AnswersId = Id<'answers'>
export type BodyDateId = Id<'body date'>
export type BodyId = Id<'body'>
export type DecisionId = Id<'decision'>
export type ForceId = Id<'force'>
export type InstrumentId = Id<'instrument'>
export type InvitationId = Id<'invitation'>
export type LegalPersonId = Id<'legal person'>
export type OfficeId = Id<'office'>
export type PartyId = Id<'party'>
export type PersonId = Id<'person'>
export type RegionId = Id<'region'>
export type ReviewId = Id<'review'>
export type SessionId = Id<'session'>
export type SuccessionId = Id<'succession'>

/** A fresh key: keys are made in commands, since a row may not be visible to the statement that inserts it. */
export function newId<Kind extends string>(): Id<Kind> {
  return crypto.randomUUID() as Id<Kind>
}

/** A schema for a key that arrives from outside. */
export function idSchema<Kind extends string>() {
  return z
    .uuid({ error: 'Choose one that this page offers: open it again and retry' })
    .transform((text) => text.toLowerCase() as Id<Kind>)
}

/** What a record holds by its keys, which stay keys of their kind. */
export function entriesById<Kind extends string, Value>(
  record: Record<Id<Kind>, Value>,
): [Id<Kind>, Value][] {
  return Object.entries(record) as [Id<Kind>, Value][]
}
