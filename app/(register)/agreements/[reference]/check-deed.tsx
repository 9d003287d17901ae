import type { Route } from 'next'
import type { ComponentProps, ReactNode } from 'react'
import type { ChangeLink } from '@/components/agreements/answers-about-document'
import type { Answer } from '@/components/forms/check-answers'
import type { Crumb } from '@/components/ui/breadcrumbs'
import type { AgreementPage } from '@/db/queries/agreements'
import type { KeptAnswers } from '@/db/queries/kept-answers'
import type { PersonActor } from '@/domain/access/actor'
import { paths } from '@/lib/paths'
import { ChangedSince } from './changed-since'
import { CheckFrame } from './check-frame'
import { DeedDone, type DoneWords } from './deed-done'
import { DeedRefused } from './deed-refused'
import type { DeedWords } from './deed-words'

type CheckDeedProps<Input> = {
  actor: PersonActor
  agreement: AgreementPage
  deed: { form: (input: Input) => Route }
  kept: KeptAnswers & { input: Input }
  words: DeedWords
  /** Why the deed is not to be done now, in a sentence. */
  whyNot: string | null
  /** The page between the agreement and the form, which the form leads back to. */
  page?: Crumb
  action: ComponentProps<typeof CheckFrame>['action']
  button: string
  warnings?: ReactNode
  answers: (change: ChangeLink) => Answer[]
  follows: ReactNode
  /** Who will be party, where that changes. */
  seenBy?: ComponentProps<typeof CheckFrame>['seenBy']
  /** Who will see it, where the deed changes that. */
  seen?: ReactNode
  done: DoneWords
}

/**
 * Where the answers to a deed's form are checked. Once they are recorded it says so; where the agreement changed since,
 * it shows both; where the deed cannot be done, it says why.
 */
export function CheckDeed<Input extends { version: number }>({
  actor,
  agreement,
  deed,
  kept: { input, id, usedAt, outcome },
  words,
  whyNot,
  page,
  answers,
  done,
  ...shown
}: CheckDeedProps<Input>) {
  const about = { actor, agreement }
  if (usedAt) return <DeedDone {...about} {...done} outcome={outcome} />

  const form = deed.form(input)
  const again = paths.change(form, id)
  const leave = { href: page?.href ?? paths.agreement(agreement.reference), label: words.leave }
  if (input.version !== agreement.version) {
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
