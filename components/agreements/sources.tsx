import { Quotation } from '@/components/ui/quotation'
import type { AgreementPage } from '@/db/queries/agreements'
import { dayInWords, whenInWords } from '@/lib/dates/words'

type Source = AgreementPage['sources'][number]

/** The lines of published pages from which the facts were taken, as they were published. */
export function Sources({ sources }: { sources: Source[] }) {
  if (sources.length === 0) return <p>No source is recorded. History says who recorded what.</p>
  return sources.map((source) => (
    <Quotation
      key={`${source.address} ${source.line} ${source.statement}`}
      cite={source.address}
      caption={<SourceWords source={source} />}
    >
      {source.statement}
    </Quotation>
  ))
}

function SourceWords({
  source: { publisher, page, line, address, datedOn, capturedOn },
}: {
  source: Source
}) {
  const place = [publisher, page, line ? `line ${line}` : null].filter(Boolean).join(', ')
  return (
    <>
      <p>{place}.</p>
      <p>
        <a href={address} rel="noreferrer" className="text-link visited:text-link">
          {address.replace(/^https?:\/\//, '').replace(/\/$/, '')}
        </a>
      </p>
      <p>
        {datedOn ? `Page dated ${dayInWords(datedOn)}.` : 'Date of the page: not recorded.'}{' '}
        {capturedOn ? `Captured ${whenInWords(capturedOn)}.` : 'Date captured: not recorded.'}
      </p>
    </>
  )
}
