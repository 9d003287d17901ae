import type { ReactNode } from 'react'
import type { Crumb } from '@/components/ui/breadcrumbs'
import type { PersonActor } from '@/domain/access/actor'
import { RegisterFrame } from '../register-frame'
import type { DeedSubject } from './subject'

type FormFrameProps = {
  actor: PersonActor
  subject: Pick<DeedSubject, 'name' | 'href' | 'list' | 'marking'>
  /** Null where the page's form says its own, since it may have errors. */
  title: string | null
  /** The pages between the subject and this one. */
  between?: Crumb[]
  children: ReactNode
}

/** Around the forms about something: the trail back to it, and no more than the form needs. */
export function FormFrame({ actor, subject, title, between = [], children }: FormFrameProps) {
  const { name, href, list, marking } = subject
  return (
    <RegisterFrame
      actor={actor}
      section={list.label}
      title={title ? [title, name, list.label] : null}
      marking={marking}
      trail={[list, { href, label: name }, ...between]}
    >
      {children}
    </RegisterFrame>
  )
}
