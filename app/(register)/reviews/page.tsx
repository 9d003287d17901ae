import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { ReviewListTable } from '@/components/reviews/review-list-table'
import { nothingShown, waitingInWords, waitingTab } from '@/components/reviews/waiting-words'
import { ListFoot, ListHead } from '@/components/ui/list-layout'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import { listReviews, type ReviewListPage } from '@/db/queries/review-list'
import type { PersonActor } from '@/domain/access/actor'
import { queryOfReviews, type ReviewList, reviewList, SHOWN, type Shown } from '@/domain/reviews/list'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { RegisterFrame } from '../register-frame'

export default async function ReviewsPage({ searchParams }: PageProps<'/reviews'>) {
  const actor = await requireActor()
  const shown = await listReviews(actor, reviewList.parse(await searchParams))
  const { list, reviews, counts } = shown
  const sensitive = reviews.some((one) => one.marking === 'OFFICIAL-SENSITIVE')
  const href = (change: Partial<ReviewList>) => paths.reviews(queryOfReviews({ ...list, ...change }))
  return (
    <RegisterFrame
      actor={actor}
      section="Reviews"
      title={['Reviews']}
      marking={sensitive ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL'}
    >
      <PageBody wide>
        <Opening heading="Reviews" lede={waitingInWords(shown, actor, today())} />
        <div className="mt-5">
          <ListHead>
            <Tabs label="Which reviews" tabs={SHOWN.map((one) => tabOf(one, shown, actor))} />
          </ListHead>
        </div>
        <div className="mt-3">
          {reviews.length > 0 ? (
            <ReviewListTable
              caption={captionOf(shown, actor)}
              reviews={reviews}
              closed={list.show === 'closed'}
              actor={actor}
              today={today()}
            />
          ) : (
            <p>{nothingShown(list.show, actor)}</p>
          )}
        </div>
        {reviews.length > 0 ? (
          <ListFoot>
            <Pagination
              things="Reviews"
              page={list.page}
              size={list.size}
              total={counts[list.show]}
              pageHref={(page) => href({ page })}
              sizeHref={(size) => href({ size, page: 1 })}
            />
          </ListFoot>
        ) : null}
      </PageBody>
    </RegisterFrame>
  )
}

function tabOf(show: Shown, { list, counts }: ReviewListPage, actor: PersonActor) {
  const labels = { waiting: waitingTab(actor), open: 'Open', closed: 'Closed' }
  return {
    label: labels[show],
    count: counts[show],
    href: paths.reviews(queryOfReviews({ show, size: list.size, page: 1 })),
    ...(show === list.show ? { current: 'page' as const } : {}),
  }
}

function captionOf({ list, counts }: ReviewListPage, actor: PersonActor) {
  const total = counts[list.show]
  const words = { waiting: 'waiting', open: 'open', closed: 'closed' }
  const order = {
    waiting: 'by the day decisions are due, earliest first',
    open: `those ${waitingTab(actor).replace('W', 'w')} first, then by the day decisions are due`,
    closed: 'by the day they were closed, latest first',
  }
  return (
    <>
      <strong>
        {total.toLocaleString('en-GB')} {words[list.show]} {total === 1 ? 'review' : 'reviews'}
      </strong>
      , as at {dayInWords(today())}, {order[list.show]}.
    </>
  )
}
