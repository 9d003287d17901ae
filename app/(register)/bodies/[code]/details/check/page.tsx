import { answerOnWhy, KindWords } from '@/components/bodies/answers-about-body'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Wording } from '@/components/ui/text'
import { listChoosable } from '@/db/queries/bodies'
import { missing } from '../../../../../missing'
import { answersAboutBody } from '../../answers-about-body'
import { CheckBodyDeed } from '../../check-body-deed'
import { detailsChange } from '../deed'
import { recordBodyDetails } from './actions'

export default async function CheckBodyDetailsPage(props: PageProps<'/bodies/[code]/details/check'>) {
  const given = await answersAboutBody(detailsChange, props)
  if (!given) return missing()

  const { actor, body, kept } = given
  const { kind, purpose, lead, parent, why } = kept.input
  const { bodies, forces } = await listChoosable(actor, null)
  const leads = forces.find((one) => one.code === lead)?.name
  const above = bodies.find((one) => one.code === parent)?.name
  const none = <NotRecorded>None</NotRecorded>
  return (
    <CheckBodyDeed
      {...given}
      deed={detailsChange}
      action={recordBodyDetails}
      button="Change details"
      answers={(change) => [
        {
          answer: 'Kind',
          now: <KindWords kind={body.kind} />,
          willBe: <KindWords kind={kind} />,
          ...change('kind', 'kind'),
        },
        {
          answer: 'What it is for',
          now: <Wording>{body.purpose}</Wording>,
          willBe: <Wording>{purpose}</Wording>,
          ...change('what it is for', 'purpose'),
        },
        {
          answer: 'Lead force',
          now: body.lead?.name ?? <NotRecorded />,
          willBe: leads ?? <NotRecorded />,
          ...change('lead force', 'lead'),
        },
        {
          answer: 'Part of',
          now: body.parent?.name ?? none,
          willBe: above ?? none,
          ...change('part of', 'parent'),
        },
        answerOnWhy(why, change),
      ]}
      done={{
        heading: 'Details changed',
        what: 'The body is as you said',
        so: 'Its page and every list say so. What it was before stays in its history.',
      }}
    />
  )
}
