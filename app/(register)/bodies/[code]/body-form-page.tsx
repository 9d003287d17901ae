import type { ReactNode } from 'react'
import { sayWhyNotMaintainBody } from '@/components/bodies/maintenance-words'
import { PageBody } from '@/components/page/page-body'
import type { WholeBody } from '@/db/queries/bodies'
import type { PersonActor } from '@/domain/access/actor'
import { whyNotMaintainBody } from '@/domain/bodies/maintenance'
import { today } from '@/lib/dates/today'
import { DeedRefused } from '../../deeds/deed-refused'
import type { DeedWords } from '../../deeds/deed-words'
import { FormFrame } from '../../deeds/form-frame'
import { bodySubject } from './body-subject'

type BodyFormPageProps = {
  actor: PersonActor
  body: WholeBody
  words: DeedWords
  /** Why it cannot be done to this body by whoever keeps it, in a sentence. */
  whyNot?: string | null
  children: ReactNode
}

/** The form of a deed on a body; for whoever may not do it, why. */
export function BodyFormPage({ actor, body, words, whyNot = null, children }: BodyFormPageProps) {
  const subject = bodySubject(body)
  const why = whyNotKept(body, actor) ?? whyNot
  if (why) return <DeedRefused {...{ actor, subject, words, why }} />
  return (
    <FormFrame actor={actor} subject={subject} title={null}>
      <PageBody>{children}</PageBody>
    </FormFrame>
  )
}

/** Why the person does not keep the body, as a sentence; null where they do. */
export function whyNotKept(body: WholeBody, actor: PersonActor): string | null {
  const whyNot = whyNotMaintainBody(body, actor, today())
  return whyNot && sayWhyNotMaintainBody(whyNot)
}
