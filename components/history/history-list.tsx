import { Details } from '@/components/ui/details'
import { Sub } from '@/components/ui/text'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { HistoryEvent } from '@/db/queries/history'
import { instantInWords } from '@/lib/dates/words'
import { BeforeAndAfter } from './before-and-after'
import { eventInWords } from './event-sentence'
import { doorInWords } from './sign-in-words'

/** Changes in plain sentences, in the order given: when in London, who, why, and everything before and after. */
export function HistoryList({ events }: { events: HistoryEvent[] }) {
  if (events.length === 0) return <p>No change is recorded here.</p>
  return (
    <ol className="border-t-2 border-ink">
      {events.map((event) => (
        <HistoryItem key={event.id} event={event} />
      ))}
    </ol>
  )
}

function HistoryItem({ event }: { event: HistoryEvent }) {
  const sentence = eventInWords(event)
  return (
    <li className="grid grid-cols-[10rem_minmax(0,1fr)] gap-x-gutter border-b border-rule py-3 narrow:grid-cols-[minmax(0,1fr)] narrow:gap-y-1">
      <time dateTime={event.at.toISOString()} className="text-16 text-ink-muted">
        {instantInWords(event.at)}
      </time>
      <div className="space-y-1">
        <p>{sentence}</p>
        {doorInWords(event.kind) ? null : (
          <Sub>{event.person ? `By ${event.person}` : 'By the register itself'}</Sub>
        )}
        {event.why || event.person ? (
          <p className="text-16">
            <span className="text-ink-muted">Why: </span>
            {event.why ?? <span className="text-ink-muted">not recorded</span>}
          </p>
        ) : null}
        {event.before || event.after ? (
          <Details
            summary={
              <>
                Before and after<VisuallyHidden>: {sentence}</VisuallyHidden>
              </>
            }
          >
            <BeforeAndAfter event={event} sentence={sentence} />
          </Details>
        ) : null}
      </div>
    </li>
  )
}
