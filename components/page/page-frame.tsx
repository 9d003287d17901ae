import type { ReactNode } from 'react'
import type { Crumb } from '@/components/ui/breadcrumbs'
import type { Tab } from '@/components/ui/tabs'
import { DemonstrationBanner } from './demonstration-banner'
import { Footer, type FooterProps } from './footer'
import { Main } from './main'
import { Marking, type MarkingLevel } from './marking'
import { Masthead, type MastheadProps } from './masthead'
import { ServiceNav } from './service-nav'
import { SkipLink } from './skip-link'
import { Trail } from './trail'

export type PageFrameProps = {
  marking: MarkingLevel
  masthead: MastheadProps
  nav: readonly Tab[]
  footer: FooterProps
  demonstration?: ReactNode
  trail?: readonly Crumb[] | undefined
  trailBand?: boolean | undefined
  children: ReactNode
}

/** Everything around a signed-in page. Its children are what main holds: page bodies, and an identity header. */
export function PageFrame(props: PageFrameProps) {
  const { marking, masthead, nav, footer, demonstration, trail, trailBand, children } = props
  return (
    <div data-marking={marking} className="flex min-h-screen flex-col print:block">
      <header>
        <Marking level={marking} />
        <SkipLink />
        <Masthead {...masthead} />
        <ServiceNav items={nav} />
        {demonstration ? <DemonstrationBanner>{demonstration}</DemonstrationBanner> : null}
      </header>
      {trail?.length ? <Trail crumbs={trail} band={trailBand} /> : null}
      <Main>{children}</Main>
      <footer>
        <Footer {...footer} />
        <Marking level={marking} />
      </footer>
    </div>
  )
}
