import { sayWhyNotExtend } from '@/components/agreements/extension-refusals'
import { signatoriesOf, typedDate } from '@/components/agreements/signatories'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { Link } from '@/components/ui/link'
import { type AgreementPage, findAgreement } from '@/db/queries/agreements'
import { findReview } from '@/db/queries/reviews'
import type { PersonActor } from '@/domain/access/actor'
import { agreedExtension, whyNotExtend } from '@/domain/agreements/extension'
import { latestEnd } from '@/domain/agreements/gap'
import { lastDay } from '@/domain/agreements/instrument'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import { typedBefore } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../missing'
import { AgreementFormFrame } from '../agreement-form-frame'
import { DeedRefused } from '../deed-refused'
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

  const title = 'Extend agreement'
  const whyNot = whyNotExtend(agreement, actor, today())
  if (whyNot) {
    const words = { title, heading: 'You cannot extend this agreement', why: sayWhyNotExtend(whyNot) }
    return <DeedRefused actor={actor} agreement={agreement} {...words} />
  }
  const agreed = await findAgreed(actor, reference, review)
  const prefilled = agreed && typedDate('endOn', agreed.until)
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={null}>
      <PageBody>
        <ExtensionForm
          title={pageTitle(title, `${reference} ${agreement.title}`, 'Agreements')}
          opening={
            <Opening
              flush
              kicker={`${reference} ${agreement.title}`}
              heading={title}
              lede={
                agreed
                  ? `Review ${agreed.cycle} agreed to extend it until ${dayInWords(agreed.until)}.`
                  : undefined
              }
            />
          }
          about={{
            reference,
            version: String(agreement.version),
            ...(agreed ? { review: agreed.cycle } : {}),
          }}
          before={(await typedBefore(extension, actor, answers)) ?? prefilled}
          endsNow={endsNow(agreement)}
          oldEnd={lastDay(latestEnd(agreement.instruments))}
          signatories={signatoriesOf(agreement.parties, today())}
          leave={<Link href={paths.agreement(reference)}>Leave without extending</Link>}
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

function endsNow({ instruments }: AgreementPage): string {
  const end = latestEnd(instruments)
  return end.kind === 'on' ? `It ends now on ${dayInWords(end.on)}.` : 'When it ends now is not recorded.'
}
