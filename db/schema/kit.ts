import { and, type SQL, sql } from 'drizzle-orm'
import { customType, date, pgPolicy, pgRole, timestamp } from 'drizzle-orm/pg-core'
import type { Day } from '@/lib/dates/day'
import type { PartialDay } from '@/lib/dates/partial-day'

/** The role every query and command takes. It owns nothing. */
export const registerApp = pgRole('register_app').existing()
/** The role of the door before there is an actor. */
export const registerSignIn = pgRole('register_sign_in').existing()

/** A date known to the day, the month or the year, kept as the text that is known (a domain over text). */
export const partialDay = customType<{ data: PartialDay; driverData: string }>({
  dataType: () => 'partial_day',
})

export const wholeDay = (name: string) => date(name, { mode: 'string' }).$type<Day>()
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

const agreementIsSeen = sql`exists (select 1 from agreements where agreements.id = agreement_id)`
const somebodyAsks = sql`(select asking_role()) is not null`

/** Whoever sees the agreement sees the row. */
export function seenWithAgreement(table: string) {
  return pgPolicy(`${table}_seen_with_agreement`, { for: 'select', to: registerApp, using: agreementIsSeen })
}

/** Everyone signed in sees the row. */
export function seenBySignedIn(table: string) {
  return pgPolicy(`${table}_seen_by_signed_in`, { for: 'select', to: registerApp, using: somebodyAsks })
}

type WritingRole = 'office' | 'chief' | 'registrar' | 'system'

/** Only these roles add rows, and only to an agreement they see; `besides` narrows it further. */
export function addedToAgreementBy(table: string, roles: WritingRole[], besides?: SQL) {
  return pgPolicy(`${table}_added_to_agreement`, {
    for: 'insert',
    to: registerApp,
    withCheck: and(asks(roles), agreementIsSeen, besides) ?? agreementIsSeen,
  })
}

/** Only these roles change rows, and only of an agreement they see. */
export function changedOnAgreementBy(table: string, roles: WritingRole[]) {
  return pgPolicy(`${table}_changed_on_agreement`, {
    for: 'update',
    to: registerApp,
    using: sql`${asks(roles)} and ${agreementIsSeen}`,
  })
}

/** Only these roles take rows away, and only of an agreement they see; `besides` narrows it further. */
export function removedFromAgreementBy(table: string, roles: WritingRole[], besides?: SQL) {
  return pgPolicy(`${table}_removed_from_agreement`, {
    for: 'delete',
    to: registerApp,
    using: and(asks(roles), agreementIsSeen, besides) ?? agreementIsSeen,
  })
}

/** Nothing of the agreement has been made: what is said of it is not yet history. */
export const agreementIsDraft = sql`exists (
  select 1 from agreements where agreements.id = agreement_id and made_known_at is null)`

/** Only these roles add rows. */
export function addedBy(table: string, roles: WritingRole[]) {
  return pgPolicy(`${table}_added`, { for: 'insert', to: registerApp, withCheck: asks(roles) })
}

/** The audit committee changes nothing, whatever other policy might allow: restrictive, so that it cannot be outvoted. */
export function auditChangesNothing(table: string) {
  return [
    pgPolicy(`${table}_audit_adds_nothing`, {
      as: 'restrictive',
      for: 'insert',
      to: registerApp,
      withCheck: notAudit,
    }),
    pgPolicy(`${table}_audit_changes_nothing`, {
      as: 'restrictive',
      for: 'update',
      to: registerApp,
      using: notAudit,
    }),
    pgPolicy(`${table}_audit_deletes_nothing`, {
      as: 'restrictive',
      for: 'delete',
      to: registerApp,
      using: notAudit,
    }),
  ]
}

const notAudit = sql`(select asking_role()) <> 'audit'`

export function asks(roles: WritingRole[]) {
  return sql.raw(`(select asking_role()) in (${roles.map((role) => `'${role}'`).join(', ')})`)
}
