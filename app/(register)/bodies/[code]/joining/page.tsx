import { homeFirst } from '@/components/forces/force-ticks'
import { findWholeBody, listChoosable } from '@/db/queries/bodies'
import { openSpanOf } from '@/domain/bodies/members'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../missing'
import { startOf } from '../../../deeds/form-start'
import { BodyFormPage } from '../body-form-page'
import { bodySubject } from '../body-subject'
import { joining } from './deed'
import { JoiningForm } from './joining-form'

export default async function BodyJoiningPage({ params, searchParams }: PageProps<'/bodies/[code]/joining'>) {
  const { code } = await params
  const actor = await requireActor()
  const body = await findWholeBody(actor, code)
  if (!body) return missing()

  const { forces } = await listChoosable(actor, null)
  const others = forces.filter((force) => !openSpanOf(body.members, force.code))
  const lede = 'Forces that come back are ticked here too: their first membership stays on the record.'
  return (
    <BodyFormPage actor={actor} body={body} words={joining.words}>
      <JoiningForm
        {...startOf(bodySubject(body), joining.words, { lede })}
        before={await typedBefore(joining, actor, (await searchParams).answers)}
        forces={homeFirst(others, body.regionName ?? actor.regionName)}
      />
    </BodyFormPage>
  )
}
