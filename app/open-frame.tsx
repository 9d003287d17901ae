import type { ReactNode } from 'react'
import { PublicFrame } from '@/components/page/public-frame'
import { paths } from '@/lib/paths'
import { demonstrationWords } from './demonstration'
import { FOOTER_LINKS } from './footer-links'

/** Around pages that anyone may reach: no marking and nothing about a person. */
export function OpenFrame({ children }: { children: ReactNode }) {
  return (
    <PublicFrame home={paths.home()} footer={{ links: FOOTER_LINKS }} demonstration={demonstrationWords()}>
      {children}
    </PublicFrame>
  )
}
