import { and, desc, eq, inArray, type SQL } from 'drizzle-orm'
import type { Role } from '@/domain/access/actor'
import type { EventKind, Facts } from '@/domain/audit/event'
import type { PersonId } from '@/domain/ids'
import type { Tx } from '../connection'
import { linkedIn, withReferences } from '../facts'
import { query } from '../query'
import { isOneOf } from '../reading/one-of'
import { agreements } from '../schema/agreements'
import { auditEventSubjects, auditEvents } from '../schema/audit'
import { bodies } from '../schema/bodies'
import { forces } from '../schema/forces'
import { people } from '../schema/people'

/** One change as history tells it, with the before and after of the thing asked about and of nothing else. */
export type HistoryEvent = {
  id: string
  at: Date
  kind: EventKind
  /** Null when the register itself did it, loading a published source. */
  person: string | null
  role: Role | null
  force: string | null
  why: string | null
  before: Facts | null
  after: Facts | null
}

/** How many events a page of history shows. */
export const HISTORY_PAGE = 50

type Asked = { page?: number; kinds?: EventKind[] }

/** What happened to an agreement, latest first, a page at a time; nothing when for the person asking there is none. */
export const listAgreementHistory = query(
  ({ tx }, { reference, ...asked }: Asked & { reference: string }): Promise<HistoryEvent[]> =>
    listEvents(tx, asked, eq(agreements.reference, reference)),
)

/** What happened to a body, latest first, a page at a time. */
export const listBodyHistory = query(
  ({ tx }, { code, ...asked }: Asked & { code: string }): Promise<HistoryEvent[]> =>
    listEvents(tx, asked, eq(bodies.code, code)),
)

/** What happened to a person, themselves at the sign-in door included: for themselves and their registrar. */
export const listPersonHistory = query(
  ({ tx }, { person, ...asked }: Asked & { person: PersonId }): Promise<HistoryEvent[]> =>
    listEvents(tx, asked, eq(auditEventSubjects.personId, person)),
)

/** One event more than a page, so that the reader can be told there are more. */
async function listEvents(tx: Tx, { page = 1, kinds }: Asked, of: SQL): Promise<HistoryEvent[]> {
  const events = await tx
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      kind: auditEvents.kind,
      person: people.name,
      role: auditEvents.role,
      force: forces.shortName,
      why: auditEvents.why,
      before: auditEventSubjects.before,
      after: auditEventSubjects.after,
    })
    .from(auditEventSubjects)
    .innerJoin(auditEvents, eq(auditEvents.id, auditEventSubjects.eventId))
    .leftJoin(agreements, eq(agreements.id, auditEventSubjects.agreementId))
    .leftJoin(bodies, eq(bodies.id, auditEventSubjects.bodyId))
    .leftJoin(people, eq(people.id, auditEvents.personId))
    .leftJoin(forces, eq(forces.id, auditEvents.forceId))
    .where(and(of, kinds && inArray(auditEvents.kind, kinds)))
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .limit(HISTORY_PAGE + 1)
    .offset((page - 1) * HISTORY_PAGE)
  const references = await referencesSeen(tx, events)
  return events.map(({ before, after, ...event }) => ({
    ...event,
    before: withReferences(before, references),
    after: withReferences(after, references),
  }))
}

/** The references of the agreements that events name, of those alone that the person asking sees. */
async function referencesSeen(tx: Tx, events: Pick<HistoryEvent, 'before' | 'after'>[]) {
  const ids = events.flatMap(({ before, after }) => [...linkedIn(before), ...linkedIn(after)])
  if (ids.length === 0) return new Map<string, string>()
  const seen = await tx
    .select({ id: agreements.id, reference: agreements.reference })
    .from(agreements)
    .where(isOneOf(agreements.id, ids))
  return new Map<string, string>(seen.map((one) => [one.id, one.reference]))
}
