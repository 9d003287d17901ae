import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { sayWhyNotSucceed } from '@/components/successions/succession-refusals'
import { SuccessionTable } from '@/components/successions/succession-table'
import { ButtonLink } from '@/components/ui/button'
import { listSuccessions } from '@/db/queries/successions'
import { whyNotSucceed } from '@/domain/forces/succession'
import { requireActor } from '@/lib/auth/actor'
import { paths } from '@/lib/paths'
import { AdministrationTabs } from '../administration-tabs'
import { SuccessionsFrame } from './successions-frame'
import { SuccessionsRefused } from './successions-refused'

export default async function SuccessionsPage() {
  const actor = await requireActor()
  const whyNot = whyNotSucceed(actor)
  if (whyNot) return <SuccessionsRefused actor={actor} why={sayWhyNotSucceed(whyNot)} />

  const successions = await listSuccessions(actor, null)
  return (
    <SuccessionsFrame actor={actor} title={[]} between={null}>
      <PageBody wide>
        <AdministrationTabs current="Successions" />
        <Opening
          heading="Successions"
          lede="Policing bodies, chief officers and forces whose place was taken by others, from a day."
          aside={<ButtonLink href={paths.newSuccession()}>Record a succession</ButtonLink>}
        />
        <div className="pt-6">
          {successions.length > 0 ? (
            <SuccessionTable successions={successions} />
          ) : (
            <p>Successions recorded by the programme office of your region would be listed here.</p>
          )}
        </div>
      </PageBody>
    </SuccessionsFrame>
  )
}
