import { hash, verify } from '@node-rs/argon2'

// Argon2id (algorithm 2) with the parameters OWASP gives: 19 MiB, two passes, one lane.
const OPTIONS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** The stored form of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, OPTIONS)
}

let nobodys: Promise<string> | undefined

/** Whether the password is right. Without an account the same work is done, so that time says nothing either. */
export async function isRightPassword(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword(crypto.randomUUID())
  const right = await verify(stored ?? (await nobodys), password)
  return stored !== null && right
}
