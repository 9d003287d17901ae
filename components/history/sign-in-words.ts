import type { EventKind } from '@/domain/audit/event'

/** What happens at the sign-in door: nobody does it to somebody, so it has a sentence of its own. */
const AT_THE_DOOR: Partial<Record<EventKind, string>> = {
  'person signed in': 'Signed in',
  'person signed out': 'Signed out',
  'sign-in refused': 'A password that was not right was refused',
  'first sign-in': 'Set a password by the link, at the first sign-in',
  'password changed': 'Changed the password; every other browser was signed out',
}

/** The sentence of what happened at the sign-in door; undefined for every deed. */
export function doorInWords(kind: EventKind): string | undefined {
  return AT_THE_DOOR[kind]
}
