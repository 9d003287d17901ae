import { DayWords } from '@/components/agreements/day-words'
import { answerOnWhy, NamesWords } from '@/components/bodies/answers-about-body'
import { NotRecorded } from '@/components/ui/not-recorded'
import { listChoosable } from '@/db/queries/bodies'
import { membersOn } from '@/domain/bodies/members'
import { today } from '@/lib/dates/today'
import { missing } from '../../../../../missing'
import { answersAboutBody } from '../../answers-about-body'
import { CheckBodyDeed } from '../../check-body-deed'
import { joining } from '../deed'
import { recordBodyJoining } from './actions'

export default async function CheckBodyJoiningPage(props: PageProps<'/bodies/[code]/joining/check'>) {
  const given = await answersAboutBody(joining, props)
  if (!given) return missing()

  const { actor, body, kept } = given
  const { members, fromOn, why } = kept.input
  const { forces } = await listChoosable(actor, null)
  const names = forces.filter((one) => members.includes(one.code)).map((one) => one.name)
  const now = membersOn(body.members, today()).map((one) => one.forceName)
  return (
    <CheckBodyDeed
      {...given}
      deed={joining}
      action={recordBodyJoining}
      button="Record members"
      answers={(change) => [
        {
          answer: 'Members',
          now: <NamesWords names={now} />,
          willBe: <NamesWords names={[...new Set([...now, ...names])].sort()} />,
        },
        {
          answer: 'Who joins',
          now: <NotRecorded>None of these</NotRecorded>,
          willBe: <NamesWords names={names} />,
          ...change('who joins', 'members'),
        },
        {
          answer: 'Date they join',
          now: <NotRecorded>None</NotRecorded>,
          willBe: <DayWords on={fromOn} />,
          ...change('date they join', 'fromOn-day'),
        },
        answerOnWhy(why, change),
      ]}
      done={{
        heading: 'Members recorded',
        what: `${names.join(', ')} ${names.length === 1 ? 'is recorded as a member' : 'are recorded as members'}`,
        so: 'Their commissioners’ offices keep the body too while they are members.',
      }}
    />
  )
}
