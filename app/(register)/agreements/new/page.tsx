import { sayWhyNotSetUp } from '@/components/agreements/draft-refusals'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { Link } from '@/components/ui/link'
import { listPlaces } from '@/db/queries/drafts'
import { whyNotSetUp } from '@/domain/agreements/draft'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { Refused } from '../../refused'
import { RegisterFrame } from '../../register-frame'
import { settingUp } from './deed'
import { SetUpForm } from './set-up-form'

export default async function SetUpAgreementPage({ searchParams }: PageProps<'/agreements/new'>) {
  const actor = await requireActor()
  const { words } = settingUp
  const list = { href: paths.agreements(), label: 'Agreements' }
  const whyNot = whyNotSetUp(actor)
  if (whyNot) {
    return (
      <RegisterFrame actor={actor} section="Agreements" title={[words.cannot, 'Agreements']} trail={[list]}>
        <Refused
          heading={words.cannot}
          why={sayWhyNotSetUp(whyNot).message}
          back={{ href: list.href, label: 'Back to agreements' }}
        />
      </RegisterFrame>
    )
  }
  const { regions } = await listPlaces(actor, null)
  return (
    <RegisterFrame actor={actor} section="Agreements" title={null} trail={[list]}>
      <PageBody>
        <SetUpForm
          title={pageTitle(words.title, 'Agreements')}
          opening={<Opening flush heading={words.title} lede={LEDE} />}
          about={{}}
          before={await typedBefore(settingUp, actor, (await searchParams).answers)}
          leave={<Link href={list.href}>{words.leave}</Link>}
          ownRegion={actor.regionName}
          otherRegions={regions.filter((region) => region.id !== actor.regionId)}
        />
      </PageBody>
    </RegisterFrame>
  )
}

const LEDE =
  'It begins as a draft with a reference of its own. You can leave it and come back until it is recorded as made.'
