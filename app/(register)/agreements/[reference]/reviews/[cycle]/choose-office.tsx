import type { Route } from 'next'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Link } from '@/components/ui/link'
import type { AskedOffice, ReviewPage } from '@/db/queries/reviews'
import { paths } from '@/lib/paths'

type ChooseOfficeProps = {
  page: ReviewPage
  heading: string
  lede: string
  offices: AskedOffice[]
  href: (office: AskedOffice) => Route
}

/** Before a form of somebody who acts on behalf of several offices: the offices to choose from. */
export function ChooseOffice({
  page: { agreement, review },
  heading,
  lede,
  offices,
  href,
}: ChooseOfficeProps) {
  return (
    <PageBody>
      <Opening
        kicker={`${agreement.reference} ${agreement.title}, review ${review.cycle}`}
        heading={heading}
        lede={lede}
      />
      <ul className="mt-4 grid gap-2">
        {offices.map((office) => (
          <li key={office.officeId}>
            <Link href={href(office)}>{office.holder}</Link>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <Link href={paths.review(agreement.reference, review.cycle)}>Back to review {review.cycle}</Link>
      </p>
    </PageBody>
  )
}
