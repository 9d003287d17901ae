import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { Wrap } from './wrap'

type BrandStripProps = { home: Route; children?: ReactNode }

/** The name of the service, leading home, and whatever stands at its right. */
export function BrandStrip({ home, children }: BrandStripProps) {
  return (
    <div className="bg-brand text-on-brand print:mb-[4mm] print:border-b print:border-ink">
      <Wrap className="flex min-h-11 flex-wrap items-center justify-between gap-x-gutter py-2 narrow:gap-y-1 print:min-h-0 print:pt-0">
        <Link
          href={home}
          className="flex items-center gap-2 font-bold text-on-brand no-underline hover:text-on-brand hover:underline"
        >
          <svg
            width="26"
            height="20"
            viewBox="0 0 26 20"
            fill="none"
            aria-hidden="true"
            className="flex-none stroke-current stroke-2 narrow:hidden print:hidden"
          >
            <path d="M1 1h14v13H1zM11 6h14v13H11z" />
          </svg>
          Police collaboration register
        </Link>
        {children}
      </Wrap>
    </div>
  )
}
