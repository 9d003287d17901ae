import type { Route } from 'next'
import type { ReactNode } from 'react'
import { BrandStrip } from './brand-strip'
import { DemonstrationBanner } from './demonstration-banner'
import { Footer, type FooterProps } from './footer'
import { Main } from './main'
import { SkipLink } from './skip-link'

type PublicFrameProps = {
  home: Route
  footer: FooterProps
  demonstration?: ReactNode
  children: ReactNode
}

/** Around pages that anyone may reach, such as signing in: no marking and nothing about a person. */
export function PublicFrame({ home, footer, demonstration, children }: PublicFrameProps) {
  return (
    <div className="flex min-h-screen flex-col print:block">
      <header>
        <SkipLink />
        <BrandStrip home={home} />
        {demonstration ? <DemonstrationBanner>{demonstration}</DemonstrationBanner> : null}
      </header>
      <Main>{children}</Main>
      <footer>
        <Footer {...footer} />
      </footer>
    </div>
  )
}
