import { templates } from '../fixtures/templates'
import type { State, Subject, Whose } from './subjects'

const taken = new Map<string, number>()

/** An agreement that no test changes. */
export function look(whose: Whose, state: State): Subject {
  return nth(whose, state, 0)
}

/** An agreement to change: each is handed out once in a worker, whose register is its own. */
export function take(whose: Whose, state: State): Subject {
  const key = `${whose} ${state}`
  const next = (taken.get(key) ?? 0) + 1
  taken.set(key, next)
  return nth(whose, state, next)
}

function nth(whose: Whose, state: State, index: number): Subject {
  const subject = templates().subjects[whose][state][index]
  if (!subject) throw new Error(`Arrange more than ${index} agreements that are ${whose} and ${state}`)
  return subject
}
