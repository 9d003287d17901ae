import type { ReactNode } from 'react'

type DetailsProps = { summary?: ReactNode; open?: boolean | undefined; children: ReactNode }

/** Something more for those who want it: by default a picture's twin, the same facts as a table. `open` to begin with. */
export function Details({ summary = 'View as a table', open, children }: DetailsProps) {
  return (
    <details open={open} className="text-16 open:space-y-2 print:not-open:hidden">
      <summary className="w-max max-w-full cursor-pointer py-0.5 text-link underline decoration-1 underline-offset-[0.16em] print:hidden">
        {summary}
      </summary>
      {children}
    </details>
  )
}
