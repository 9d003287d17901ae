import { whoSeesBody } from '@/components/bodies/who-sees-body'
import { listChoosable } from '@/db/queries/bodies'
import { requireActor } from '@/lib/auth/actor'
import { readKept } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../missing'
import { CheckPage } from '../../../deeds/check-page'
import { bodyCreation } from '../deed'
import { NewBodyFrame } from '../new-body-frame'
import { recordNewBody } from './actions'
import { BodyRecorded } from './body-recorded'
import { newBodyAnswers } from './new-body-answers'

export default async function CheckNewBodyPage({ searchParams }: PageProps<'/bodies/new/check'>) {
  const actor = await requireActor()
  const kept = await readKept(bodyCreation, actor, (await searchParams).answers)
  if (!kept) return missing()

  const { input, id, usedAt, outcome } = kept
  if (usedAt)
    return (
      <NewBodyFrame actor={actor} title="Body recorded">
        <BodyRecorded input={input} outcome={outcome} />
      </NewBodyFrame>
    )
  const form = paths.newBody()
  const label = 'Record a new body'
  const choosable = await listChoosable(actor, null)
  return (
    <NewBodyFrame actor={actor} title={null} between={[{ label, href: paths.change(form, id) }]}>
      <CheckPage
        kicker={input.name}
        below={[label, 'Bodies']}
        id={id}
        action={recordNewBody}
        button="Record body"
        leave={{ href: paths.bodies(), label: 'Leave without recording' }}
        answers={newBodyAnswers(input, {
          ...{ choosable, regionName: actor.regionName },
          change: (what, box) => ({ change: { what, href: paths.change(form, id, box) } }),
        })}
        seen={whoSeesBody()}
      />
    </NewBodyFrame>
  )
}
