import type { ReactNode } from 'react'
import { RegisterFrame } from '@/app/(register)/register-frame'
import type { Crumb } from '@/components/ui/breadcrumbs'
import type { TouchedAgreement } from '@/db/queries/successions'
import type { PersonActor } from '@/domain/access/actor'
import { paths } from '@/lib/paths'

type SuccessionsFrameProps = {
  actor: PersonActor
  /** The title's parts before "Successions"; null where the page's form says its own. */
  title: string[] | null
  /** What the page lists, which says how it is marked. */
  agreements?: TouchedAgreement[]
  /** The pages between the list and this one; null on the list itself. */
  between?: Crumb[] | null
  children: ReactNode
}

/** Around the pages of successions: the trail back to the list. */
export function SuccessionsFrame({
  actor,
  title,
  agreements = [],
  between = [],
  children,
}: SuccessionsFrameProps) {
  const isSensitive = agreements.some((one) => one.marking === 'OFFICIAL-SENSITIVE')
  return (
    <RegisterFrame
      actor={actor}
      section="Administration"
      title={title && [...title, 'Successions']}
      marking={isSensitive ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL'}
      trail={between ? [{ href: paths.successions(), label: 'Successions' }, ...between] : []}
    >
      {children}
    </RegisterFrame>
  )
}
