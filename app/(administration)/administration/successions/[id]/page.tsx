import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { SuccessionFacts } from '@/components/successions/succession-facts'
import { sayWhyNotSucceed, sayWhyNotUndo } from '@/components/successions/succession-refusals'
import { successionInWords } from '@/components/successions/succession-words'
import { TouchedAgreements, TouchedBodies, TouchedPeople } from '@/components/successions/touched-lists'
import { ButtonLink } from '@/components/ui/button'
import { Section, SectionFoot } from '@/components/ui/section'
import { SmallPrint } from '@/components/ui/text'
import { whyNotUndo } from '@/domain/forces/undoing'
import { requireActor } from '@/lib/auth/actor'
import { paths } from '@/lib/paths'
import { missing } from '../../../../missing'
import { SuccessionsFrame } from '../successions-frame'
import { SuccessionsRefused } from '../successions-refused'
import { findTheirSuccession } from './find-their-succession'

export default async function SuccessionPage({ params }: PageProps<'/administration/successions/[id]'>) {
  const actor = await requireActor()
  const found = await findTheirSuccession(actor, (await params).id)
  if (found === 'missing') return missing()
  if (typeof found === 'object' && 'whyNot' in found)
    return <SuccessionsRefused actor={actor} why={sayWhyNotSucceed(found.whyNot)} />

  const { succession, touched, builtOn } = found
  const { agreements, bodies, people } = touched
  const title = successionInWords(succession)
  const isUndone = succession.undoneAt !== null
  const whyNot = whyNotUndo({ regionId: succession.regionId, isUndone, builtOn }, actor)
  return (
    <SuccessionsFrame actor={actor} title={[title]} agreements={agreements}>
      <PageBody>
        <Opening kicker="Succession" heading={title} />
        <Section id="facts" heading="What was recorded">
          <SuccessionFacts succession={succession} />
        </Section>
        <Section id="agreements" heading="Agreements" note={agreements.length.toLocaleString('en-GB')}>
          <TouchedAgreements caption="Agreements that it touched, by reference" agreements={agreements} />
          <SmallPrint>Agreements that you cannot see are not named or counted here.</SmallPrint>
        </Section>
        {succession.kind === 'merger' ? (
          <>
            <Section id="bodies" heading="Bodies" note={bodies.length.toLocaleString('en-GB')}>
              <TouchedBodies bodies={bodies} />
            </Section>
            <Section id="people" heading="People" note={people.length.toLocaleString('en-GB')}>
              <TouchedPeople caption="People who moved to the new force" people={people} />
            </Section>
          </>
        ) : null}
        <SectionFoot>
          {whyNot ? (
            <SmallPrint>{sayWhyNotUndo(whyNot)}</SmallPrint>
          ) : (
            <ButtonLink href={paths.undoing(succession.id)} secondary>
              Take succession back
            </ButtonLink>
          )}
        </SectionFoot>
      </PageBody>
    </SuccessionsFrame>
  )
}
