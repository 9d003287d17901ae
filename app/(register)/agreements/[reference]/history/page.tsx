import { HistoryList } from '@/components/history/history-list'
import { HistoryPages } from '@/components/history/history-pages'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Flow } from '@/components/ui/flow'
import { findAgreement } from '@/db/queries/agreements'
import { HISTORY_PAGE, listAgreementHistory } from '@/db/queries/history'
import { historyPage } from '@/domain/audit/history-page'
import { requireActor } from '@/lib/auth/actor'
import { paths } from '@/lib/paths'
import { missing } from '../../../../missing'
import { AgreementFrame } from '../agreement-frame'

export default async function AgreementHistoryPage({
  params,
  searchParams,
}: PageProps<'/agreements/[reference]/history'>) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const page = historyPage.parse((await searchParams).page)
  const events = await listAgreementHistory(actor, { reference, page })
  const pageHref = (number: number) =>
    paths.agreementPart(reference, 'history', number > 1 ? { page: String(number) } : {})
  return (
    <AgreementFrame actor={actor} agreement={agreement} part="History" title="History">
      <PageBody>
        <Opening
          heading="History"
          lede="Every change, latest first: what the register said then. Nothing here is edited or removed."
        />
        <div className="pt-6">
          <Flow>
            <HistoryList events={events.slice(0, HISTORY_PAGE)} />
            <HistoryPages {...{ page, pageHref }} more={events.length > HISTORY_PAGE} />
          </Flow>
        </div>
      </PageBody>
    </AgreementFrame>
  )
}
