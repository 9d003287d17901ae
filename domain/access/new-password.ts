import { z } from 'zod'

/** A long password needs no other rule but that nobody guesses it: NCSC's advice, and NIST SP 800-63B's. */
export const PASSWORD_LENGTH = 12

/** What anybody would try first, as letters alone: digits and signs before or after make nothing of it harder. */
const OBVIOUS = [
  '',
  'password',
  'passwordpassword',
  'letmein',
  'letmeinletmein',
  'welcome',
  'welcomewelcome',
  'changeme',
  'administrator',
  'qwertyuiop',
  'qwertyuiopasdfghjkl',
  'qwertyqwerty',
  'abcdefghijkl',
  'abcdefghijklmnopqrstuvwxyz',
  'iloveyou',
  'iloveyouiloveyou',
  'policepolice',
  'collaboration',
]

const REGISTER = 'police collaboration register'

/** A new password typed twice, as forms ask for it. Not trimmed: a space may be part of it. */
export const newPasswordFields = {
  password: z
    .string({ error: 'Enter a new password' })
    .min(1, 'Enter a new password')
    .refine(
      (typed) => typed === '' || typed.length >= PASSWORD_LENGTH,
      `New password must be ${PASSWORD_LENGTH} characters or more`,
    )
    .max(1000, 'New password must be 1,000 characters or fewer'),
  again: z.string().default(''),
}

/** Whether it was typed alike twice. */
export function typedAlike({ password, again }: { password: string; again: string }): boolean {
  return password === again
}

export const NOT_ALIKE = { path: ['again'], error: 'Both new passwords must be the same' }

export type WhyNotThisPassword = {
  reason: 'obvious password' | 'password is the address' | 'password is the register'
}

/** Why a person with this address may not take this password, or null when they may. */
export function whyNotThisPassword(password: string, email: string): WhyNotThisPassword | null {
  const letters = lettersOf(password)
  if (OBVIOUS.includes(letters)) return { reason: 'obvious password' }
  const [mailbox = ''] = email.split('@')
  if ([email, mailbox].map(lettersOf).includes(letters)) return { reason: 'password is the address' }
  return letters === lettersOf(REGISTER) ? { reason: 'password is the register' } : null
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}]/gu, '')
}
