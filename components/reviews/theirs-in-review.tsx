import { Link } from '@/components/ui/link'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Sub } from '@/components/ui/text'
import type { ListedReview } from '@/db/queries/review-list'
import type { PersonActor } from '@/domain/access/actor'
import { paths } from '@/lib/paths'
import { officesByForce } from './asked-words'
import { decisionInWords } from './decision-words'

/** What a list of reviews calls the column about the reader's own offices. */
export function theirsHeading({ role }: PersonActor): string {
  if (role === 'registrar') return 'Awaited in your region'
  return role === 'audit' ? 'Awaited of your force' : 'Your decision'
}

type TheirsProps = { review: ListedReview; actor: PersonActor }

/** What a review asks of the reader: their own office's decision, or whom it awaits of their force or region. */
export function TheirsInReview({ review, actor }: TheirsProps) {
  const { reference, cycle, theirs, closedOn } = review
  const [own] = theirs
  if (!own) return <NotRecorded>Not asked</NotRecorded>
  const awaited = theirs.filter((one) => !one.decided)
  const ownOffice = actor.role === 'office' || actor.role === 'chief'
  if (ownOffice && own.decided) return decisionInWords(own.decided.decision, own.decided.until)
  if (awaited.length === 0) return <NotRecorded>{closedOn ? 'All decided' : 'None'}</NotRecorded>
  if (closedOn) return ownOffice ? 'Did not decide' : `Did not decide: ${officesByForce(awaited)}`
  if (actor.role === 'audit') return officesByForce(awaited)
  const verb = ownOffice ? 'Record decision' : 'Record on behalf'
  return (
    <>
      {ownOffice ? 'Awaited' : officesByForce(awaited)}
      <Sub>
        <Link
          href={paths.decision(reference, cycle)}
          aria-label={`${verb}: ${reference}, review ${cycle}`}
          className="print:hidden"
        >
          {verb}
        </Link>
      </Sub>
    </>
  )
}
