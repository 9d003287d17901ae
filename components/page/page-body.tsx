import type { ReactNode } from 'react'
import { Wrap } from './wrap'

type PageBodyProps = { wide?: boolean | undefined; children: ReactNode }

/** What a page holds. `wide` for registers: pages of lists and pictures that need the room. */
export function PageBody({ wide, children }: PageBodyProps) {
  return (
    <Wrap>
      <div
        className={
          wide ? '[--spacing-side:14.375rem] print:[--spacing-side:38mm]' : 'max-w-page print:max-w-none'
        }
      >
        {children}
      </div>
    </Wrap>
  )
}
