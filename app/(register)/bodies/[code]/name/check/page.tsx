import { DayWords } from '@/components/agreements/day-words'
import { answerOnWhy } from '@/components/bodies/answers-about-body'
import { bodyInWords } from '@/components/bodies/body-words'
import { NotRecorded } from '@/components/ui/not-recorded'
import { presentName } from '@/domain/bodies/body'
import { missing } from '../../../../../missing'
import { answersAboutBody } from '../../answers-about-body'
import { CheckBodyDeed } from '../../check-body-deed'
import { renaming } from '../deed'
import { recordBodyName } from './actions'

export default async function CheckBodyNamePage(props: PageProps<'/bodies/[code]/name/check'>) {
  const given = await answersAboutBody(renaming, props)
  if (!given) return missing()

  const { body, kept } = given
  const { name, acronym, lastOn, why } = kept.input
  const present = presentName(body.names)
  return (
    <CheckBodyDeed
      {...given}
      deed={renaming}
      action={recordBodyName}
      button="Rename body"
      answers={(change) => [
        { answer: 'Name', now: present?.name, willBe: name, ...change('name', 'name') },
        {
          answer: 'Acronym',
          now: present?.acronym ?? <NotRecorded>None</NotRecorded>,
          willBe: acronym ?? <NotRecorded>None</NotRecorded>,
          ...change('acronym', 'acronym'),
        },
        {
          answer: 'Last day of the present name',
          now: <NotRecorded>None</NotRecorded>,
          willBe: <DayWords on={lastOn} />,
          ...change('last day of the present name', 'lastOn-day'),
        },
        answerOnWhy(why, change),
      ]}
      done={{
        heading: 'Body renamed',
        what: `The body is called ${bodyInWords({ name, acronym })}`,
        so: 'Its former name is kept with its last day, and the body is found by both.',
      }}
    />
  )
}
