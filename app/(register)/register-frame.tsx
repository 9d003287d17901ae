import type { ReactNode } from 'react'
import { whoIsAsking } from '@/components/access/who'
import type { MarkingLevel } from '@/components/page/marking'
import { PageFrame } from '@/components/page/page-frame'
import { pageTitle } from '@/components/page/page-title'
import type { Crumb } from '@/components/ui/breadcrumbs'
import type { PersonActor } from '@/domain/access/actor'
import { SESSION_IDLE_MINUTES } from '@/domain/access/sign-in-delay'
import { today } from '@/lib/dates/today'
import { weekdayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { demonstrationWords } from '../demonstration'
import { FOOTER_LINKS } from '../footer-links'
import { SessionWarning } from './session-warning'
import { SignOutForm } from './sign-out-form'

type Section = 'Home' | 'Agreements' | 'Bodies' | 'Reviews' | 'My force' | 'Administration'

type RegisterFrameProps = {
  actor: PersonActor
  section: Section
  /** The title's parts before the register's name; null where the page's form says its own, since it may have errors. */
  title: string[] | null
  marking?: MarkingLevel
  trail?: readonly Crumb[]
  trailBand?: boolean
  children: ReactNode
}

/** Around every signed-in page: who is asking, what they can go to, and the highest marking on the page. */
export function RegisterFrame({ actor, section, title, marking = 'OFFICIAL', ...frame }: RegisterFrameProps) {
  const nav = sectionsOf(actor).map(({ label, href }) => ({
    label,
    href,
    ...(label === section ? { current: frame.trail?.length ? ('true' as const) : ('page' as const) } : {}),
  }))
  return (
    <>
      {title ? <title>{pageTitle(...title)}</title> : null}
      <PageFrame
        {...frame}
        marking={marking}
        masthead={{ home: paths.home(), who: whoIsAsking(actor), links: [], signOut: <SignOutForm /> }}
        nav={nav}
        footer={{ links: FOOTER_LINKS, today: weekdayInWords(today()) }}
        demonstration={demonstrationWords()}
      />
      <SessionWarning idleMinutes={SESSION_IDLE_MINUTES} />
    </>
  )
}

function sectionsOf(actor: PersonActor) {
  const everyones = [
    { label: 'Home', href: paths.home() },
    { label: 'Agreements', href: paths.agreements() },
    { label: 'Bodies', href: paths.bodies() },
    { label: 'Reviews', href: paths.reviews() },
  ]
  return actor.role === 'registrar'
    ? [...everyones, { label: 'Administration', href: paths.successions() }]
    : [...everyones, { label: 'My force', href: paths.force(actor.forceCode) }]
}
