import { describe, expect, it } from 'vitest'
import { whyNotProduction } from './boot'
import type { Env } from './env'

const fit: Env = {
  REGISTER_MODE: 'production',
  DATABASE_URL: 'postgres://register_web@db.example/register',
  MIGRATION_DATABASE_URL: undefined,
  REGISTER_URL: 'https://register.example.police.uk',
  NEXTAUTH_SECRET: 'Zm9ydHktZWlnaHQgcmFuZG9tIGJ5dGVzIG1ha2UgYSBnb29kIGtleQ==',
  REGISTER_TODAY: undefined,
  DEMO_PASSWORD: 'collaboration-2026',
  REGISTER_DATA: '.data',
  PORT: 3000,
}

describe('production starts only with settings that are fit for it, and says what to do', () => {
  it.each([
    ['everything set', {}, null],
    ['no PostgreSQL', { DATABASE_URL: undefined }, 'DATABASE_URL is not set'],
    ['no secret', { NEXTAUTH_SECRET: undefined }, 'NEXTAUTH_SECRET is missing'],
    ['a short secret', { NEXTAUTH_SECRET: 'x'.repeat(31) }, 'NEXTAUTH_SECRET is missing, shorter'],
    ['a secret that is a default', { NEXTAUTH_SECRET: 'changeme'.repeat(8) }, 'or a default'],
    ['no address', { REGISTER_URL: undefined }, 'REGISTER_URL is not set'],
    ['a fixed today', { REGISTER_TODAY: '2026-11-23' }, 'REGISTER_TODAY is set'],
  ])('%s', (_what, changed, said) => {
    const why = whyNotProduction({ ...fit, ...changed })
    if (said === null) expect(why).toBeNull()
    else expect(why).toContain(said)
  })
})
