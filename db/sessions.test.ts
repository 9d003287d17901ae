import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { PersonId } from '@/domain/ids'
import { authenticate, sha256 } from '@/lib/auth/authenticate'
import { hashPassword } from '@/lib/auth/password'
import { endSession, findSessionPerson, rememberRefusedSignIn, startSession, tryToSignIn } from './sessions'
import { auditOf, chiefOf, mayLogIn, officeOf, registrarOf } from './testing/actors'
import { asking, asOwner, engine, useTestDatabase } from './testing/database'

useTestDatabase()

let made = 0
/** Something that no other test uses: a key, a token, an address. */
function fresh(what: string): string {
  made += 1
  return `${what}-${made}`
}

async function aPerson(): Promise<{ personId: PersonId; email: string }> {
  const { personId } = await officeOf('derbyshire', fresh('Somebody'))
  const email = `${fresh('somebody')}@example.org`
  await mayLogIn(personId, { email })
  return { personId, email }
}

/** A browser in which a person has signed in; gives the hash of its session token. */
async function signedIn(personId: PersonId): Promise<string> {
  const tokenHash = fresh('token')
  const keys = { accountKey: fresh('account'), addressKey: fresh('address') }
  await startSession({ ...keys, personId, tokenHash, passwordHash: 'not a real hash' })
  return tokenHash
}

describe('a session', () => {
  it('is the person as the register knows them now', async () => {
    const { personId } = await aPerson()
    expect(await findSessionPerson(await signedIn(personId))).toMatchObject({
      personId,
      role: 'office',
      forceCode: 'derbyshire',
      forceName: 'Derbyshire',
      officeHolder: 'Police and Crime Commissioner for Derbyshire',
      regionName: 'East Midlands',
    })
  })
  it('of a registrar has no force and no office', async () => {
    const { personId } = await registrarOf('em', fresh('Registrar'))
    await mayLogIn(personId, { email: `${fresh('registrar')}@example.org` })
    expect(await findSessionPerson(await signedIn(personId))).toMatchObject({
      role: 'registrar',
      forceId: null,
      officeId: null,
      officeHolder: null,
    })
  })
  it('that nobody began is nobody', async () => {
    expect(await findSessionPerson(fresh('token'))).toBeNull()
  })
  it('shows a changed role at the next request', async () => {
    const { personId } = await aPerson()
    const token = await signedIn(personId)
    await asOwner(sql`update people set role = 'audit', office_id = null where id = ${personId}`)
    expect(await findSessionPerson(token)).toMatchObject({
      role: 'audit',
      officeId: null,
      officeHolder: null,
    })
  })
})

describe('a session ends', () => {
  it('when its person signs out, and other browsers stay signed in', async () => {
    const { personId } = await aPerson()
    const [here, there] = [await signedIn(personId), await signedIn(personId)]
    await endSession(here)
    expect(await findSessionPerson(here)).toBeNull()
    expect(await findSessionPerson(there)).not.toBeNull()
  })

  type Ends = [
    how: string,
    statement: (personId: PersonId, token: string) => ReturnType<typeof sql>,
    lives: boolean,
  ]
  it.each<Ends>([
    [
      'when its person is disabled',
      (id) => sql`update people set disabled_at = now() where id = ${id}`,
      false,
    ],
    [
      'when the password changes',
      (id) => sql`update credentials set changed_at = now() + interval '1 second' where person_id = ${id}`,
      false,
    ],
    [
      'half an hour after the last request',
      (_id, token) =>
        sql`update sessions set last_seen_at = now() - interval '30 minutes' where token_hash = ${token}`,
      false,
    ],
    [
      'and not a minute before',
      (_id, token) =>
        sql`update sessions set last_seen_at = now() - interval '29 minutes' where token_hash = ${token}`,
      true,
    ],
    [
      'twelve hours after it began, however busy',
      (_id, token) =>
        sql`update sessions set created_at = now() - interval '12 hours' where token_hash = ${token}`,
      false,
    ],
    [
      'and not a minute before that',
      (_id, token) =>
        sql`update sessions set created_at = now() - interval '11 hours 59 minutes' where token_hash = ${token}`,
      true,
    ],
  ])('%s', async (_how, statement, lives) => {
    const { personId } = await aPerson()
    const token = await signedIn(personId)
    expect(await findSessionPerson(token)).not.toBeNull()
    await asOwner(statement(personId, token))
    expect((await findSessionPerson(token)) !== null).toBe(lives)
  })

  it('later when it is used: a request begins the half hour again', async () => {
    const { personId } = await aPerson()
    const token = await signedIn(personId)
    await asOwner(
      sql`update sessions set last_seen_at = now() - interval '29 minutes' where token_hash = ${token}`,
    )
    await findSessionPerson(token)
    const [session] = await asOwner<{ fresh: boolean }>(
      sql`select last_seen_at > now() - interval '1 minute' as fresh from sessions where token_hash = ${token}`,
    )
    expect(session?.fresh).toBe(true)
  })

  it('once: signing out again changes nothing', async () => {
    const { personId } = await aPerson()
    const token = await signedIn(personId)
    await endSession(token)
    await endSession(token)
    expect(await eventsSeenBy(personId)).toEqual(['person signed in', 'person signed out'])
  })
})

async function eventsSeenBy(personId: PersonId): Promise<string[]> {
  const events = await asOwner<{ kind: string }>(sql`
    select e.kind::text as kind from audit_events e join audit_event_subjects s on s.event_id = e.id
    where s.person_id = ${personId} order by e.at`)
  return events.map((event) => event.kind)
}

describe('signing in is remembered', () => {
  it('with what was refused, for the person and their registrar to see', async () => {
    const { personId } = await aPerson()
    await rememberRefusedSignIn(personId)
    await endSession(await signedIn(personId))
    expect(await eventsSeenBy(personId)).toEqual(['sign-in refused', 'person signed in', 'person signed out'])
    const seen = async (actor: Awaited<ReturnType<typeof chiefOf | typeof registrarOf>>) => {
      const { rows } = await asking(actor, (tx) =>
        tx.execute<{ count: number }>(
          sql`select count(*)::int as count from audit_event_subjects where person_id = ${personId}`,
        ),
      )
      return rows[0]?.count
    }
    expect(await seen(await registrarOf('em'))).toBe(3)
    expect(await seen(await chiefOf('derbyshire'))).toBe(0)
    expect(await seen(await auditOf('derbyshire'))).toBe(0)
    expect(await seen(await registrarOf('ee'))).toBe(0)
  })
})

type Keys = { accountKey: string; addressKey: string; email: string }

function keys(): Keys {
  return {
    accountKey: fresh('account'),
    addressKey: fresh('address'),
    email: `${fresh('nobody')}@example.org`,
  }
}

/** Tries once, and says that the next try must wait so many seconds. */
async function triesAndWaits(attempt: Keys, of: 'account' | 'address', seconds: number): Promise<void> {
  const before = Date.now()
  expect((await tryToSignIn(attempt)).retryAt).toBeNull()
  const after = Date.now() + 1
  const key = of === 'account' ? attempt.accountKey : attempt.addressKey
  const [row] = await asOwner<{ until: number }>(
    sql`select (extract(epoch from not_before) * 1000)::float8 as until from sign_in_delays where key = ${key}`,
  )
  expect(row?.until).toBeGreaterThanOrEqual(before + seconds * 1000)
  expect(row?.until).toBeLessThanOrEqual(after + seconds * 1000)
  await asOwner(sql`update sign_in_delays set not_before = now() - interval '1 second' where key = ${key}`)
}

/** So many mistakes made already, the next try allowed at a moment counted from now. */
async function mistakesMade(
  of: 'account' | 'address',
  key: string,
  mistakes: number,
  from: string,
): Promise<void> {
  await asOwner(sql`insert into sign_in_delays (of, key, mistakes, not_before)
    values (${of}, ${key}, ${mistakes}, now() + ${from}::interval)`)
}

async function mistakesOf(key: string): Promise<number | undefined> {
  const [row] = await asOwner<{ mistakes: number }>(
    sql`select mistakes from sign_in_delays where key = ${key}`,
  )
  return row?.mistakes
}

describe('mistakes make the next try wait', () => {
  it('longer each time for one account: the third costs a second, then it doubles', async () => {
    const { accountKey, email } = keys()
    for (const seconds of [0, 0, 1, 2, 4, 8])
      await triesAndWaits({ accountKey, email, addressKey: fresh('address') }, 'account', seconds)
  })
  it('and says until when, and nothing of the account', async () => {
    const attempt = { ...keys(), email: (await aPerson()).email }
    await mistakesMade('account', attempt.accountKey, 9, '64 seconds')
    const tried = await tryToSignIn(attempt)
    expect(tried).toMatchObject({ personId: null, passwordHash: null })
    expect(tried.retryAt?.getTime()).toBeGreaterThan(Date.now())
    expect(await mistakesOf(attempt.accountKey)).toBe(9)
  })
  it('for an address, whichever accounts it tries: the twentieth costs a second', async () => {
    const { addressKey } = keys()
    await mistakesMade('address', addressKey, 18, '-1 second')
    await triesAndWaits({ ...keys(), addressKey }, 'address', 0)
    await triesAndWaits({ ...keys(), addressKey }, 'address', 1)
    await triesAndWaits({ ...keys(), addressKey }, 'address', 2)
  })
  it('for everyone at that address, however right they are', async () => {
    const attempt = { ...keys(), email: (await aPerson()).email }
    await mistakesMade('address', attempt.addressKey, 30, '900 seconds')
    expect(await tryToSignIn(attempt)).toMatchObject({ retryAt: expect.any(Date), passwordHash: null })
  })
  it('until the password is right: then the account’s are forgiven and the address loses one', async () => {
    const { personId } = await aPerson()
    const attempt = keys()
    await tryToSignIn(attempt)
    await tryToSignIn(attempt)
    await startSession({ ...attempt, personId, tokenHash: fresh('token'), passwordHash: 'not a real hash' })
    const left = await asOwner(sql`
      select of, mistakes from sign_in_delays where key in (${attempt.accountKey}, ${attempt.addressKey})`)
    expect(left).toEqual([{ of: 'address', mistakes: 1 }])
  })
  it.each([
    ['until a day has passed without one', '-25 hours', 1],
    ['and 23 hours are not a day', '-23 hours', 13],
  ])('%s', async (_sentence, from, mistakes) => {
    const attempt = keys()
    await mistakesMade('account', attempt.accountKey, 12, from)
    await tryToSignIn(attempt)
    expect(await mistakesOf(attempt.accountKey)).toBe(mistakes)
  })
})

// PGlite is one connection, so nothing there happens at the same moment.
describe.skipIf(engine() !== 'postgresql')('of guesses made at the same moment', () => {
  const atOnce = (count: number, attempt: () => Keys) =>
    Promise.all(Array.from({ length: count }, () => tryToSignIn(attempt())))
  const lookedAt = (tried: Awaited<ReturnType<typeof atOnce>>) =>
    tried.filter((one) => one.retryAt === null).length

  it('at one account, the first that costs is the last that is looked at', async () => {
    const attempt = keys()
    await mistakesMade('account', attempt.accountKey, 10, '-1 second')
    expect(lookedAt(await atOnce(10, () => attempt))).toBe(1)
    expect(await mistakesOf(attempt.accountKey)).toBe(11)
  })
  it('from one address too', async () => {
    const { addressKey } = keys()
    await mistakesMade('address', addressKey, 30, '-1 second')
    expect(lookedAt(await atOnce(10, () => ({ ...keys(), addressKey })))).toBe(1)
  })
  it('each is counted, and those that cost nothing keep nobody waiting', async () => {
    const { addressKey } = keys()
    expect(lookedAt(await atOnce(15, () => ({ ...keys(), addressKey })))).toBe(15)
    expect(await mistakesOf(addressKey)).toBe(15)
  })
})

describe('nothing says whether an account exists', () => {
  async function withPassword(password: string) {
    const { personId } = await chiefOf('derbyshire', fresh('Chief'))
    const email = `${fresh('chief')}@example.org`
    await mayLogIn(personId, { email, passwordHash: await hashPassword(password) })
    return { personId, email }
  }

  it('the right password begins a session, also with capitals in the address', async () => {
    const { email, personId } = await withPassword('a right one')
    const signed = await authenticate(` ${email.toUpperCase()} `, 'a right one', fresh('10.0.0'))
    expect(signed.token).toBeTruthy()
    expect(await eventsSeenBy(personId)).toEqual(['person signed in'])
  })
  it('a wrong password, an unknown address and a disabled person get the same answer', async () => {
    const known = await withPassword('a right one')
    const disabled = await withPassword('a right one')
    await asOwner(sql`update people set disabled_at = now() where id = ${disabled.personId}`)
    const answers = [
      await authenticate(known.email, 'a wrong one', fresh('10.0.0')),
      await authenticate(`${fresh('unknown')}@example.org`, 'a wrong one', fresh('10.0.0')),
      await authenticate(disabled.email, 'a right one', fresh('10.0.0')),
    ]
    expect(answers).toEqual(answers.map(() => ({ token: null, retryAt: null })))
  })
  it('mistakes are counted, and waited for, alike', async () => {
    const known = await withPassword('a right one')
    for (const email of [known.email, `${fresh('unknown')}@example.org`]) {
      const accountKey = sha256(email)
      await authenticate(email, 'a wrong one', fresh('10.0.0'))
      await authenticate(email, 'a wrong one', fresh('10.0.0'))
      expect(await mistakesOf(accountKey), email).toBe(2)
      await asOwner(
        sql`update sign_in_delays set not_before = now() + interval '1 minute' where key = ${accountKey}`,
      )
      const answer = await authenticate(email, 'a right one', fresh('10.0.0'))
      expect(answer, email).toEqual({ token: null, retryAt: expect.any(Date) })
    }
  })
})
