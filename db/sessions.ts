import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Role } from '@/domain/access/actor'
import {
  type DelayOf,
  delayAfter,
  FORGET_MISTAKES_AFTER_HOURS,
  SESSION_HOURS,
  SESSION_IDLE_MINUTES,
} from '@/domain/access/sign-in-delay'
import type { ForceId, OfficeId, PersonId, RegionId, SessionId } from '@/domain/ids'
import type { Tx } from './connection'
import { credentials, people, sessions, signInDelays } from './schema/people'
import { signIn } from './sign-in'
import {
  beginSession,
  forgiveMistakes,
  holdPassword,
  type MistakeKeys,
  rememberSignIn,
} from './writing/session'

/** A person as their session shows them, read from the database on every request. */
export type SessionPerson = {
  sessionId: SessionId
  lastSeenAt: Date
  personId: PersonId
  name: string
  role: Role
  forceId: ForceId | null
  forceCode: string | null
  forceName: string | null
  officeId: OfficeId | null
  officeHolder: string | null
  regionId: RegionId
  regionName: string
}

type Attempt = MistakeKeys & { email: string }

/** What is known of an account that somebody tries: never says whether it exists. `retryAt` while they must wait. */
export type Tried = { retryAt: Date | null; personId: PersonId | null; passwordHash: string | null }

/**
 * Counts the attempt as a mistake before the password is looked at, so that a hundred tries at once are a hundred
 * mistakes; a success takes the count back.
 */
export const tryToSignIn = signIn(async (tx, { accountKey, addressKey, email }: Attempt): Promise<Tried> => {
  const account = await countMistake(tx, 'account', accountKey)
  const address = await countMistake(tx, 'address', addressKey)
  const waits = [account, address].filter((one) => one !== null).sort((a, b) => b.getTime() - a.getTime())
  if (waits[0]) return { retryAt: waits[0], personId: null, passwordHash: null }
  const [found] = await tx
    .select({ personId: people.id, passwordHash: credentials.passwordHash })
    .from(credentials)
    .innerJoin(people, eq(people.id, credentials.personId))
    .where(and(eq(credentials.email, email), isNull(people.disabledAt)))
  return { retryAt: null, personId: found?.personId ?? null, passwordHash: found?.passwordHash ?? null }
})

/** Counts one more mistake; or, while the last ones are still being waited for, says until when. */
async function countMistake(tx: Tx, of: DelayOf, key: string): Promise<Date | null> {
  await tx.insert(signInDelays).values({ of, key, mistakes: 0, notBefore: sql`now()` }).onConflictDoNothing()
  const [row] = await tx
    .select({
      mistakes: signInDelays.mistakes,
      notBefore: signInDelays.notBefore,
      // The clock, not the transaction's start: another attempt may have written its moment while this one waited.
      waits: sql<boolean>`${signInDelays.notBefore} > clock_timestamp()`,
      forgotten: sql<boolean>`${signInDelays.notBefore} < now() - make_interval(hours => ${FORGET_MISTAKES_AFTER_HOURS})`,
    })
    .from(signInDelays)
    .where(and(eq(signInDelays.of, of), eq(signInDelays.key, key)))
    .for('update')
  if (row?.waits) return row.notBefore
  const mistakes = (row && !row.forgotten ? row.mistakes : 0) + 1
  await tx
    .update(signInDelays)
    .set({ mistakes, notBefore: sql`now() + make_interval(secs => ${delayAfter(of, mistakes)})` })
    .where(and(eq(signInDelays.of, of), eq(signInDelays.key, key)))
  return null
}

type Beginning = MistakeKeys & { personId: PersonId; tokenHash: string; passwordHash: string }

/**
 * The password was right: the mistakes are forgiven, a session begins, history says so. False, and nothing begins,
 * where the password that was looked at has been changed meanwhile.
 */
export const startSession = signIn(
  async (tx, { passwordHash, ...beginning }: Beginning): Promise<boolean> => {
    const { personId } = beginning
    await holdPassword(tx, personId)
    const [unchanged] = await tx
      .select({ personId: credentials.personId })
      .from(credentials)
      .where(and(eq(credentials.personId, personId), eq(credentials.passwordHash, passwordHash)))
    if (!unchanged) return false
    await forgiveMistakes(tx, beginning)
    await beginSession(tx, beginning)
    await rememberSignIn(tx, 'person signed in', personId)
    return true
  },
)

/** The password was wrong for an account that exists: its person and their registrar can see that in history. */
export const rememberRefusedSignIn = signIn(async (tx, personId: PersonId) => {
  await rememberSignIn(tx, 'sign-in refused', personId)
})

/** Signs a browser out: its session counts for nothing from the next request on. */
export const endSession = signIn(async (tx, tokenHash: string) => {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.tokenHash, tokenHash), isNull(sessions.revokedAt)))
    .returning({ personId: sessions.personId })
  for (const { personId } of ended) await rememberSignIn(tx, 'person signed out', personId)
})

/** Who the session is now, or null when it no longer counts. Being seen keeps it from going idle. */
export const findSessionPerson = signIn(async (tx, tokenHash: string): Promise<SessionPerson | null> => {
  const person = await readSessionPerson(tx, tokenHash)
  if (person && Date.now() - person.lastSeenAt.getTime() > 60_000) {
    await tx.update(sessions).set({ lastSeenAt: sql`now()` }).where(eq(sessions.id, person.sessionId))
  }
  return person
})

/** The same without being seen: for what a page asks by itself, which must not keep an empty chair signed in. */
export const peekAtSessionPerson = signIn(readSessionPerson)

async function readSessionPerson(tx: Tx, tokenHash: string): Promise<SessionPerson | null> {
  const { rows } = await tx.execute<Record<string, string | null>>(
    sql`select * from person_of_session(${tokenHash}, make_interval(mins => ${SESSION_IDLE_MINUTES}), make_interval(hours => ${SESSION_HOURS}))`,
  )
  const row = rows[0]
  if (!row) return null
  return {
    sessionId: row.session_id,
    lastSeenAt: new Date(row.last_seen_at ?? 0),
    personId: row.person_id,
    name: row.name,
    role: row.role,
    forceId: row.force_id,
    forceCode: row.force_code,
    forceName: row.force_name,
    officeId: row.office_id,
    officeHolder: row.office_holder,
    regionId: row.region_id,
    regionName: row.region_name,
  } as SessionPerson
}

/** How many migrations the database has had; a boot in production compares it with how many there are. */
export const findSchemaVersion = signIn(async (tx, _nothing: null): Promise<number> => {
  const { rows } = await tx.execute<{ version: string }>(sql`select schema_version() as version`)
  return Number(rows[0]?.version)
})
