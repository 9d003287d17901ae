import type { Route } from 'next'
import type { ChangeLink } from '@/components/agreements/answers-about-document'
import type { Answer } from '@/components/forms/check-answers'
import type { Crumb } from '@/components/ui/breadcrumbs'
import type { KeptAnswers } from '@/db/queries/kept-answers'
import type { PersonActor } from '@/domain/access/actor'
import { paths } from '@/lib/paths'
import { ChangedSince } from './changed-since'
import { CheckFrame, type CheckFrameProps } from './check-frame'
import { DeedDone, type DoneWords } from './deed-done'
import { DeedRefused } from './deed-refused'
import type { DeedWords } from './deed-words'
import type { DeedSubject } from './subject'

export type CheckDeedProps<Input> = Pick<CheckFrameProps, 'action' | 'button' | 'warnings' | 'follows'> & {
  actor: PersonActor
  subject: DeedSubject
  deed: { form: (input: Input) => Route }
  kept: KeptAnswers & { input: Input }
  words: DeedWords
  /** Why the deed is not to be done now, in a sentence. */
  whyNot: string | null
  /** The page between the subject and the form, which the form leads back to. */
  page?: Crumb | undefined
  answers: (change: ChangeLink) => Answer[]
  done: DoneWords
  /** Where to go when it is done, beside the subject. */
  next?: Crumb[]
}

/**
 * Where the answers to a deed's form are checked. Once they are recorded it says so; where the subject changed since, it
 * shows both; where the deed cannot be done, it says why.
 */
export function CheckDeed<Input extends { version: number }>({
  actor,
  subject,
  deed,
  kept: { input, id, usedAt },
  words,
  whyNot,
  page,
  answers,
  done,
  next = [],
  ...shown
}: CheckDeedProps<Input>) {
  const about = { actor, subject }
  if (usedAt) return <DeedDone {...about} {...done} next={next} />

  const form = deed.form(input)
  const again = paths.change(form, id)
  const leave = { href: page?.href ?? subject.href, label: words.leave }
  if (input.version !== subject.version) {
    const both = { version: input.version, answers: answers(() => ({})) }
    return <ChangedSince {...about} {...both} {...{ again, leave, whyNot }} />
  }
  if (whyNot) return <DeedRefused {...about} words={words} why={whyNot} />
  return (
    <CheckFrame
      {...about}
      {...shown}
      between={page ? [page] : []}
      form={{ label: words.title, href: again }}
      id={id}
      leave={leave}
      answers={answers((what, box) => ({ change: { what, href: paths.change(form, id, box) } }))}
    />
  )
}
