import { sayWhyNotWithdrawSupersession } from '@/components/agreements/link-refusals'
import { PageBody } from '@/components/page/page-body'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotWithdrawSupersession } from '@/domain/agreements/supersession'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../../missing'
import { AgreementFormFrame } from '../../agreement-form-frame'
import { DeedRefused } from '../../deed-refused'
import { startOf } from '../../form-start'
import { withdrawal } from './deed'
import { WithdrawalForm } from './withdrawal-form'

type Props = PageProps<'/agreements/[reference]/supersession/withdrawal'>

export default async function WithdrawalPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const about = { actor, agreement }
  const { words } = withdrawal
  const whyNot = whyNotWithdrawSupersession(agreement, actor)
  if (whyNot) return <DeedRefused {...about} words={words} why={sayWhyNotWithdrawSupersession(whyNot)} />
  return (
    <AgreementFormFrame {...about} title={null}>
      <PageBody>
        <WithdrawalForm
          {...startOf(agreement, words, { lede: LEDE })}
          before={await typedBefore(withdrawal, actor, (await searchParams).answers)}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}

const LEDE = 'For what was recorded wrongly. The agreement then stands as it would have without it.'
