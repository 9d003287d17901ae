import type { ReactNode } from 'react'
import { sayWhyNotMaintainBody } from '@/components/bodies/maintenance-words'
import type { Crumb } from '@/components/ui/breadcrumbs'
import type { PersonActor } from '@/domain/access/actor'
import { whyNotCreateBody } from '@/domain/bodies/maintenance'
import { paths } from '@/lib/paths'
import { Refused } from '../../refused'
import { RegisterFrame } from '../../register-frame'

type NewBodyFrameProps = {
  actor: PersonActor
  /** Null where the page's form says its own, since it may have errors. */
  title: string | null
  /** The form, where the page comes after it. */
  between?: Crumb[]
  children: ReactNode
}

/** Around the pages on which a new body is recorded; for whoever may not do it, why. */
export function NewBodyFrame({ actor, title, between = [], children }: NewBodyFrameProps) {
  const list = { href: paths.bodies(), label: 'Bodies' }
  const whyNot = whyNotCreateBody(actor)
  const heading = 'You cannot record a new body'
  const said = whyNot ? heading : title
  return (
    <RegisterFrame
      actor={actor}
      section="Bodies"
      title={said ? [said, 'Bodies'] : null}
      trail={[list, ...between]}
    >
      {whyNot ? (
        <Refused
          heading={heading}
          why={sayWhyNotMaintainBody(whyNot)}
          back={{ href: list.href, label: 'Back to bodies' }}
        />
      ) : (
        children
      )}
    </RegisterFrame>
  )
}
