import { noticeInWords } from '@/components/agreements/instrument-words'
import { leavableOf } from '@/components/agreements/leavable'
import { sayWhyNotWithdraw } from '@/components/agreements/leaving-refusals'
import { signatoriesOf } from '@/components/agreements/signatories'
import { PageBody } from '@/components/page/page-body'
import { type AgreementPage, findAgreement } from '@/db/queries/agreements'
import { thoseWhoMayLeave } from '@/domain/agreements/party-changes'
import { standingOn } from '@/domain/agreements/status'
import { whyNotWithdraw } from '@/domain/agreements/withdrawal'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../../missing'
import { AgreementFormFrame } from '../../agreement-form-frame'
import { DeedRefused } from '../../deed-refused'
import { startOf } from '../../form-start'
import { partiesCrumb } from '../parties-crumb'
import { withdrawal } from './deed'
import { WithdrawalForm } from './withdrawal-form'

type Props = PageProps<'/agreements/[reference]/parties/withdrawal'>

export default async function WithdrawalPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const { words } = withdrawal
  const now = today()
  const whyNot = whyNotWithdraw(agreement, actor, now)
  if (whyNot)
    return <DeedRefused actor={actor} agreement={agreement} words={words} why={sayWhyNotWithdraw(whyNot)} />
  const page = partiesCrumb(reference)
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={null} between={[page]}>
      <PageBody>
        <WithdrawalForm
          {...startOf(agreement, words, { lede: LEDE, page })}
          before={await typedBefore(withdrawal, actor, (await searchParams).answers)}
          leavable={leavableOf(thoseWhoMayLeave(agreement.parties, now))}
          signatories={signatoriesOf(agreement.parties, now)}
          noticeNow={noticeNow(agreement)}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}

const LEDE =
  'Some parties leave by notice, and the agreement goes on for the others. Those who leave stay on the record.'

function noticeNow(agreement: AgreementPage): string {
  const { notice } = standingOn(agreement, today())
  if (notice.kind === 'months') return `The agreement asks for ${noticeInWords(notice)} of notice.`
  return notice.kind === 'none'
    ? 'The agreement is recorded as giving no right to leave by notice.'
    : 'What notice the agreement asks for is not recorded.'
}
