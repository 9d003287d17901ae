import type { Route } from 'next'
import type { Crumb } from '@/components/ui/breadcrumbs'
import type { PersonActor } from '@/domain/access/actor'
import { CheckPage, type CheckPageProps } from './check-page'
import { FormFrame } from './form-frame'
import type { DeedSubject } from './subject'

export type CheckFrameProps = Omit<CheckPageProps, 'seen'> & {
  actor: PersonActor
  subject: DeedSubject
  /** The form's heading, and its address with the answers: "Extend agreement". */
  form: { label: string; href: Route }
  /** The pages between the subject and the form. */
  between?: Crumb[]
}

/** The page where answers about something are checked, with the trail back to the form. */
export function CheckFrame({ actor, subject, form, between = [], ...page }: CheckFrameProps) {
  const { name, list, seen } = subject
  return (
    <FormFrame actor={actor} subject={subject} title={null} between={[...between, form]}>
      <CheckPage
        {...page}
        back={form.href}
        seen={seen}
        kicker={name}
        below={[form.label, name, list.label]}
      />
    </FormFrame>
  )
}
