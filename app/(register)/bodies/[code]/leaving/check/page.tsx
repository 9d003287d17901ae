import { DayWords } from '@/components/agreements/day-words'
import { answerOnWhy, NamesWords } from '@/components/bodies/answers-about-body'
import { NotRecorded } from '@/components/ui/not-recorded'
import { membersOn } from '@/domain/bodies/members'
import { plusDays } from '@/lib/dates/day'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import { missing } from '../../../../../missing'
import { answersAboutBody } from '../../answers-about-body'
import { CheckBodyDeed } from '../../check-body-deed'
import { leaving } from '../deed'
import { recordBodyLeaving } from './actions'

export default async function CheckBodyLeavingPage(props: PageProps<'/bodies/[code]/leaving/check'>) {
  const given = await answersAboutBody(leaving, props)
  if (!given) return missing()

  const { body, kept } = given
  const { members, lastOn, why } = kept.input
  const names = [
    ...new Set(body.members.filter((one) => members.includes(one.forceCode)).map((one) => one.forceName)),
  ]
  const now = membersOn(body.members, today()).map((one) => one.forceName)
  const after = plusDays(lastOn, 1)
  const staying = membersOn(body.members, after > today() ? after : today())
    .filter((one) => !members.includes(one.forceCode))
    .map((one) => one.forceName)
  return (
    <CheckBodyDeed
      {...given}
      deed={leaving}
      action={recordBodyLeaving}
      button="Record leaving"
      answers={(change) => [
        {
          answer: 'Members',
          now: <NamesWords names={now} />,
          willBe: <NamesWords names={staying} none="None" />,
        },
        {
          answer: 'Who leaves',
          now: <NotRecorded>None of these</NotRecorded>,
          willBe: <NamesWords names={names} />,
          ...change('who leaves', 'members'),
        },
        {
          answer: 'Last day as a member',
          now: <NotRecorded>None</NotRecorded>,
          willBe: <DayWords on={lastOn} />,
          ...change('last day as a member', 'lastOn-day'),
        },
        answerOnWhy(why, change),
      ]}
      done={{
        heading: 'Leaving recorded',
        what: `${names.join(', ')}: ${dayInWords(lastOn)} is the last day as a member`,
        so: 'The body’s page goes on to show who left, and when. Agreements and their parties are as they were.',
      }}
    />
  )
}
