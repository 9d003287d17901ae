import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { OfficesToPass } from '@/components/successions/offices-to-pass'
import { sayWhyNotSucceed } from '@/components/successions/succession-refusals'
import { ButtonLink } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { listOfficesToPass } from '@/db/queries/successions'
import { whyNotSucceed } from '@/domain/forces/succession'
import { requireActor } from '@/lib/auth/actor'
import { paths } from '@/lib/paths'
import { SuccessionsFrame } from '../successions-frame'
import { SuccessionsRefused } from '../successions-refused'

export default async function NewSuccessionPage() {
  const actor = await requireActor()
  const whyNot = whyNotSucceed(actor)
  if (whyNot) return <SuccessionsRefused actor={actor} why={sayWhyNotSucceed(whyNot)} />

  const offices = await listOfficesToPass(actor, null)
  return (
    <SuccessionsFrame actor={actor} title={['Record a succession']}>
      <PageBody>
        <Opening
          heading="Record a succession"
          lede="In every agreement the successor takes its predecessor’s place. Nothing about any term changes."
        />
        <Section id="replacement" heading="An office passes to another holder">
          <p>A commissioner is replaced by a mayor, or a chief officer or policing body has another name.</p>
          {offices.length > 0 ? (
            <OfficesToPass
              caption={`Offices of ${actor.regionName} forces, by force, with who holds them`}
              offices={offices}
            />
          ) : (
            <p>No office of your region is recorded.</p>
          )}
        </Section>
        <Section id="merger" heading="Forces become one">
          <p>Two or more forces of your region end, and a new force takes their place.</p>
          <ButtonLink href={paths.merger()} secondary>
            Merge forces
          </ButtonLink>
        </Section>
      </PageBody>
    </SuccessionsFrame>
  )
}
