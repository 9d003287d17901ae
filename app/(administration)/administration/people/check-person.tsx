import type { Route } from 'next'
import type { ComponentProps, ReactNode } from 'react'
import type { Answer } from '@/components/forms/check-answers'
import type { ConfirmForm } from '@/components/forms/confirm-form'
import type { KeptAnswers } from '@/db/queries/kept-answers'
import type { PersonActor } from '@/domain/access/actor'
import type { ManagedPerson } from '@/domain/people/person'
import { paths } from '@/lib/paths'
import { CheckFrame } from './check-frame'
import { PersonChangedSince } from './person-changed-since'
import { PersonDone, type PersonDoneWords } from './person-done'
import { PersonRefused } from './person-refused'
import type { PersonDeedWords } from './person-start'

type ChangeLink = (what: string, box: string) => Pick<Answer, 'change'>

type CheckPersonProps<Input> = {
  actor: PersonActor
  person: ManagedPerson
  deed: { form: (input: Input) => Route; words: PersonDeedWords }
  kept: KeptAnswers & { input: Input }
  /** Why the deed is not to be done now, in a sentence. */
  whyNot: string | null
  action: ComponentProps<typeof ConfirmForm>['action']
  button: string
  answers: (change: ChangeLink) => Answer[]
  follows: ReactNode
  done: PersonDoneWords
}

/**
 * Where the answers to a form about a person are checked. Once they are recorded it says so; where the person changed
 * since, it shows both; where the deed cannot be done, it says why.
 */
export function CheckPerson<Input extends { version: number }>({
  actor,
  person,
  deed,
  kept: { input, id, usedAt },
  whyNot,
  answers,
  done,
  ...shown
}: CheckPersonProps<Input>) {
  const about = { actor, person }
  if (usedAt) return <PersonDone {...about} {...done} />

  const { words } = deed
  const form = deed.form(input)
  const again = paths.change(form, id)
  const leave = { href: paths.person(person.id), label: words.leave }
  if (input.version !== person.version) {
    const both = { version: input.version, answers: answers(() => ({})) }
    return <PersonChangedSince {...about} {...both} {...{ again, leave, whyNot }} />
  }
  if (whyNot) return <PersonRefused {...about} words={words} why={whyNot} />
  return (
    <CheckFrame
      {...about}
      {...shown}
      kicker={person.name}
      form={{ label: words.title, href: again }}
      id={id}
      leave={leave}
      answers={answers((what, box) => ({ change: { what, href: paths.change(form, id, box) } }))}
    />
  )
}
