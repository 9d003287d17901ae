import { setTimeout as wait } from 'node:timers/promises'
import { type Call, call } from '../../permissions/calling'
import type { Visitor } from '../browserless'
import { type Step, stepsOf } from './steps'

/** A deed somebody was told is done. */
export type Acknowledged = Pick<Step, 'kind' | 'token'> & { reference: string }

/** What the writers share: the server there is now, another one after each kill, and what they were told. */
export type Writing = {
  url: string
  isOver: boolean
  acknowledged: Acknowledged[]
  /** Sendings that had no answer, and so were sent again. */
  unanswered: number
  /** What nobody should have been told. */
  troubles: string[]
}

type Writer = { name: string; visitor: Visitor; references: string[] }

/** Goes round the writer's agreements, on and on, and sends each form until it is answered. */
export async function writeOn(writing: Writing, { name, visitor, references }: Writer): Promise<void> {
  for (let round = 1; !writing.isOver; round += 1) {
    for (const reference of references) {
      for (const step of stepsOf(reference, name, round)) {
        if (writing.isOver) return
        if (!(await confirm(writing, visitor, step, reference))) return
        writing.acknowledged.push({ reference, kind: step.kind, token: step.token })
      }
    }
  }
}

async function confirm(writing: Writing, visitor: Visitor, { deed, fields }: Step, reference: string) {
  const from = `/agreements/${reference}`
  const checked = await answered(writing, visitor, { action: deed.check, from, fields })
  const answers = checked && new URL(checked, writing.url).searchParams.get('answers')
  if (!answers) return false
  return (await answered(writing, visitor, { action: deed.record, from, fields: { answers } })) !== null
}

/** Where it leads, once there is an answer; null where the answer is no. The same submission is sent each time. */
async function answered(
  writing: Writing,
  visitor: Visitor,
  asked: Omit<Call, 'url'>,
): Promise<string | null> {
  for (;;) {
    const { url } = writing
    // A server or a database that is killed answers nobody, or with an error: neither is an answer to the form.
    const answer = await call(visitor.through(url), { ...asked, url }).catch(() => null)
    if (answer?.sentTo?.includes('/check?answers=')) return answer.sentTo
    if (answer && answer.troubles.length > 0) {
      writing.troubles.push(`${asked.action} at ${asked.from}: ${JSON.stringify(answer.troubles)}`)
      return null
    }
    writing.unanswered += 1
    await wait(50)
  }
}
