import { AsAt } from '@/components/forms/as-at'
import { PageBody } from '@/components/page/page-body'
import { findAgreementOverview } from '@/db/queries/findings'
import { asAt } from '@/domain/agreements/list'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { typedFrom } from '@/lib/dates/typed-date'
import { dayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { missing } from '../../../missing'
import { AgreementFrame } from './agreement-frame'
import { LifelineSection } from './lifeline-section'
import { LinksSection, markingWithLinks } from './links-section'
import { FactsSection, FindingsSection, SourcesSection } from './overview-facts'
import { InstrumentsSection, PartiesSection, ReviewsSection } from './overview-sections'

export default async function AgreementOverviewPage({
  params,
  searchParams,
}: PageProps<'/agreements/[reference]'>) {
  const { reference } = await params
  const actor = await requireActor()
  const overview = await findAgreementOverview(actor, reference)
  if (!overview) return missing()
  const { on, typed, trouble } = asAt.parse(await searchParams)
  const shown = { ...overview, actor, today: today(), asAt: on ?? today() }
  return (
    <AgreementFrame
      actor={actor}
      agreement={overview.agreement}
      marking={markingWithLinks(overview.agreement)}
      part="Overview"
      asAt={shown.asAt}
      trouble={
        trouble
          ? {
              id: 'as-at-day',
              message: `${trouble}. This is the agreement as it stands today, ${dayInWords(today())}`,
            }
          : null
      }
    >
      <PageBody>
        <LifelineSection {...shown}>
          <AsAt action={paths.agreement(reference)} values={on ? typedFrom(on) : typed} />
        </LifelineSection>
        <FactsSection {...shown} />
        <PartiesSection {...shown} />
        <InstrumentsSection {...shown} />
        <LinksSection {...shown} />
        <ReviewsSection {...shown} />
        <FindingsSection {...shown} />
        <SourcesSection {...shown} />
      </PageBody>
    </AgreementFrame>
  )
}
