import { endsNow } from '@/components/agreements/ends-now'
import { sayWhyNotExtend } from '@/components/agreements/extension-refusals'
import { signatoriesOf, typedDate } from '@/components/agreements/signatories'
import { PageBody } from '@/components/page/page-body'
import { findAgreement } from '@/db/queries/agreements'
import { findReview } from '@/db/queries/reviews'
import type { PersonActor } from '@/domain/access/actor'
import { agreedExtension, whyNotExtend } from '@/domain/agreements/extension'
import { latestEnd } from '@/domain/agreements/gap'
import { lastDay } from '@/domain/agreements/instrument'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../missing'
import { AgreementFormFrame } from '../agreement-form-frame'
import { DeedRefused } from '../deed-refused'
import { startOf } from '../form-start'
import { extension } from './deed'
import { ExtensionForm } from './extension-form'

export default async function ExtensionPage({
  params,
  searchParams,
}: PageProps<'/agreements/[reference]/extension'>) {
  const { reference } = await params
  const { answers, review } = await searchParams
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const { words } = extension
  const whyNot = whyNotExtend(agreement, actor, today())
  if (whyNot)
    return <DeedRefused actor={actor} agreement={agreement} words={words} why={sayWhyNotExtend(whyNot)} />
  const agreed = await findAgreed(actor, reference, review)
  const prefilled = agreed && typedDate('endOn', agreed.until)
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={null}>
      <PageBody>
        <ExtensionForm
          {...startOf(agreement, words, {
            lede: agreed
              ? `Review ${agreed.cycle} agreed to extend it until ${dayInWords(agreed.until)}.`
              : undefined,
            about: agreed ? { review: agreed.cycle } : {},
          })}
          before={(await typedBefore(extension, actor, answers)) ?? prefilled}
          endsNow={endsNow(agreement)}
          oldEnd={lastDay(latestEnd(agreement.instruments))}
          signatories={signatoriesOf(agreement.parties, today())}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}

/** The review an extension comes from, only where it did agree to one. */
async function findAgreed(actor: PersonActor, reference: string, cycle: string | string[] | undefined) {
  const page = typeof cycle === 'string' ? await findReview(actor, { reference, cycle }) : null
  const until = page && agreedExtension(page.review)
  return page && until ? { cycle: page.review.cycle, until } : null
}
