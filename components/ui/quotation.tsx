import type { ReactNode } from 'react'

type QuotationProps = { children: ReactNode; caption: ReactNode; cite?: string | undefined }

/** Words kept as they were published. `caption` says who published them, where and when. */
export function Quotation({ children, caption, cite }: QuotationProps) {
  return (
    <figure className="bg-canvas p-4 narrow:p-3 forced-colors:border print:p-0">
      <blockquote
        cite={cite}
        className="pl-[0.34em] text-24 leading-7 font-normal tracking-normal -indent-[0.34em] [quotes:'“'_'”'] before:content-[open-quote] after:content-[close-quote] narrow:leading-6"
      >
        {children}
      </blockquote>
      <figcaption className="mt-3 text-16 text-ink-muted">{caption}</figcaption>
    </figure>
  )
}
