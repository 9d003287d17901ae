import { HistoryList } from '@/components/history/history-list'
import { HistoryPages } from '@/components/history/history-pages'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Flow } from '@/components/ui/flow'
import { findBodyName } from '@/db/queries/bodies'
import { HISTORY_PAGE, listBodyHistory } from '@/db/queries/history'
import { historyPage } from '@/domain/audit/history-page'
import { requireActor } from '@/lib/auth/actor'
import { paths } from '@/lib/paths'
import { missing } from '../../../../missing'
import { RegisterFrame } from '../../../register-frame'

export default async function BodyHistoryPage({ params, searchParams }: PageProps<'/bodies/[code]/history'>) {
  const { code } = await params
  const actor = await requireActor()
  const body = await findBodyName(actor, code)
  if (!body) return missing()

  const page = historyPage.parse((await searchParams).page)
  const events = await listBodyHistory(actor, { code, page })
  return (
    <RegisterFrame
      actor={actor}
      section="Bodies"
      title={['History', body.name, 'Bodies']}
      trail={[
        { href: paths.bodies(), label: 'Bodies' },
        { href: paths.body(code), label: body.acronym ?? body.name },
      ]}
    >
      <PageBody>
        <Opening
          heading="History"
          kicker={body.name}
          lede="Every change, latest first: what the register said then. Nothing here is edited or removed."
        />
        <div className="pt-6">
          <Flow>
            <HistoryList events={events.slice(0, HISTORY_PAGE)} />
            <HistoryPages
              page={page}
              more={events.length > HISTORY_PAGE}
              pageHref={(number) => paths.bodyHistory(code, number > 1 ? { page: String(number) } : {})}
            />
          </Flow>
        </div>
      </PageBody>
    </RegisterFrame>
  )
}
