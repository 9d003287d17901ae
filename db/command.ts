import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '@/domain/access/actor'
import type { AuditEvent } from '@/domain/audit/event'
import { type AnswersId, newId } from '@/domain/ids'
import type { Refusal } from '@/domain/refusal'
import type { Day } from '@/lib/dates/day'
import { today } from '@/lib/dates/today'
import { askAs } from './asking'
import { database, type Tx } from './connection'
import { auditEventSubjects, auditEvents } from './schema/audit'
import { keptAnswers } from './schema/kept-answers'

type Asked = { tx: Tx; actor: Actor; today: Day }

/** What came of a deed: it is done, or a named reason why not. Anything else is thrown. */
export type Outcome<Value, Reason extends Refusal> =
  | { kind: 'changed'; value: Value }
  | { kind: 'refused'; refusal: Reason }

type Changed<Value> = {
  kind: 'changed'
  value: Value
  event: AuditEvent | 'not remembered' | 'remembered already'
}
type Refused<Reason> = { kind: 'refused'; refusal: Reason }

/** Answers that were kept and then confirmed, all as they were kept: the same answers work once. */
export type Confirmed = {
  id: AnswersId
  form: string
  subject: string
  answers: Record<string, string[]>
}

type Submitted = { confirmed?: Confirmed | undefined }

/** There are no such answers to this form about this: never, not this person's, or no longer after seven days. */
export type AnswersGone = Refusal<'answers gone'>

/** The deed is done; history will say so. */
export function changed<Value>(value: Value, event: AuditEvent): Changed<Value> {
  return { kind: 'changed', value, event }
}

/** For a person's own kept answers only: the one write that is not part of the register, so history is silent. */
export function keptAside<Value>(value: Value): Changed<Value> {
  return { kind: 'changed', value, event: 'not remembered' }
}

/**
 * For deeds that touch what the person asking cannot see: the function of the database that does them leaves their event
 * too, with its subjects.
 */
export function changedBeyondSight<Value>(value: Value): Changed<Value> {
  return { kind: 'changed', value, event: 'remembered already' }
}

export function refuse<Reason extends Refusal>(refusal: Reason): Refused<Reason> {
  return { kind: 'refused', refusal }
}

class UndoneByRefusal extends Error {
  readonly refused: Refused<Refusal>
  constructor(refused: Refused<Refusal>) {
    super(`Refused: ${refused.refusal.reason}`)
    this.refused = refused
  }
}

class UndoneAfterRehearsal extends Error {}

/**
 * The door for writing. One transaction holds the change, its audit event and the claim on the confirmed answers;
 * a refusal undoes all three. Sent twice, the second sending gets the first one's outcome.
 * `rehearse` does everything and undoes it: the answer to "would this be refused, and why?" before it is confirmed.
 */
export function command<Input extends object, Result extends Changed<unknown> | Refused<Refusal>>(
  change: (asked: Asked, input: Input) => Promise<Result>,
) {
  type Value = Extract<Result, { kind: 'changed' }>['value']
  type Reason = Extract<Result, { kind: 'refused' }>['refusal'] | AnswersGone
  type Ended = Outcome<Value, Reason>

  async function inOneTransaction(
    actor: Actor,
    input: Input & Submitted,
    rehearsal: boolean,
  ): Promise<Ended> {
    const db = await database()
    return db.transaction(async (tx) => {
      await askAs(tx, actor)
      const earlier = input.confirmed && (await claim<Value>(tx, input.confirmed))
      if (earlier) return earlier
      const result = await change({ tx, actor, today: today() }, input)
      if (result.kind === 'refused') throw new UndoneByRefusal(result)
      if (rehearsal) throw new UndoneAfterRehearsal()
      if (typeof result.event === 'object') await remember(tx, actor, result.event)
      const outcome: Ended = { kind: 'changed', value: result.value as Value }
      if (input.confirmed) await keepOutcome(tx, input.confirmed.id, result.value)
      return outcome
    })
  }

  async function perform(actor: Actor, input: Input & Submitted): Promise<Ended> {
    try {
      return await inOneTransaction(actor, input, false)
    } catch (thrown) {
      if (thrown instanceof UndoneByRefusal) return thrown.refused as Ended
      throw thrown
    }
  }

  async function rehearse(actor: Actor, input: Input): Promise<Reason | null> {
    try {
      await inOneTransaction(actor, input, true)
    } catch (thrown) {
      if (thrown instanceof UndoneByRefusal) return thrown.refused.refusal as Reason
      if (!(thrown instanceof UndoneAfterRehearsal)) throw thrown
    }
    return null
  }

  return Object.assign(perform, { rehearse })
}

/** Takes the answers for this transaction, or finds the outcome of whoever took them first. */
async function claim<Value>(tx: Tx, confirmed: Confirmed): Promise<Outcome<Value, AnswersGone> | null> {
  const claimed = await tx
    .update(keptAnswers)
    .set({ usedAt: sql`now()` })
    .where(and(isKeptAs(confirmed), isNull(keptAnswers.usedAt), sql`kept_at > now() - interval '7 days'`))
    .returning({ id: keptAnswers.id })
  if (claimed.length > 0) return null
  const [earlier] = await tx
    .select({ usedAt: keptAnswers.usedAt, outcome: keptAnswers.outcome })
    .from(keptAnswers)
    .where(isKeptAs(confirmed))
  if (!earlier?.usedAt) return { kind: 'refused', refusal: { reason: 'answers gone' } }
  return { kind: 'changed', value: earlier.outcome as Value }
}

/** An id alone proves nothing: it may have been kept for another form, about something else, or with other answers. */
function isKeptAs({ id, form, subject, answers }: Confirmed): SQL | undefined {
  return and(
    eq(keptAnswers.id, id),
    eq(keptAnswers.form, form),
    eq(keptAnswers.subject, subject),
    eq(keptAnswers.answers, answers),
  )
}

async function keepOutcome(tx: Tx, id: AnswersId, value: unknown): Promise<void> {
  await tx
    .update(keptAnswers)
    .set({ outcome: value ?? {} })
    .where(eq(keptAnswers.id, id))
}

async function remember(tx: Tx, actor: Actor, event: AuditEvent): Promise<void> {
  const eventId = newId<'event'>()
  await tx.insert(auditEvents).values({
    id: eventId,
    kind: event.kind,
    personId: 'personId' in actor ? actor.personId : null,
    role: actor.role === 'system' ? null : actor.role,
    forceId: 'forceId' in actor ? actor.forceId : null,
    why: event.why,
  })
  await tx.insert(auditEventSubjects).values(
    event.subjects.map(({ on, id, before, after }) => ({
      id: newId<'subject'>(),
      eventId,
      [`${on}Id`]: id,
      before,
      after,
    })),
  )
}
