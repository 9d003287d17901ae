import { answerOnWhy } from '@/components/bodies/answers-about-body'
import { dateKindInWords } from '@/components/bodies/body-words'
import { datesSaid } from '@/components/bodies/dates-said'
import { NotRecorded } from '@/components/ui/not-recorded'
import { standingDates } from '@/domain/bodies/dates'
import { dayInWords } from '@/lib/dates/words'
import { missing } from '../../../../../../../missing'
import { answersAboutBody } from '../../../../answers-about-body'
import { CheckBodyDeed } from '../../../../check-body-deed'
import { dateNumbered } from '../date-numbered'
import { dateCorrection } from '../deed'
import { recordBodyDateCorrection } from './actions'

type Props = PageProps<'/bodies/[code]/dates/[number]/correction/check'>

export default async function CheckBodyDateCorrectionPage(props: Props) {
  const { number } = await props.params
  const given = await answersAboutBody(dateCorrection, props)
  const wrong = given && dateNumbered(given.body, number)
  if (!wrong || String(given.kept.input.number) !== number) return missing()

  const { kind, on } = wrong.date
  const standing = standingDates(given.body.dates, kind)
  const others = standing.filter((one) => one.number !== wrong.date.number)
  return (
    <CheckBodyDeed
      {...given}
      whyNot={wrong.whyNot}
      deed={dateCorrection}
      action={recordBodyDateCorrection}
      button="Strike date"
      answers={(change) => [
        {
          answer: dateKindInWords(kind),
          now: datesSaid(standing) ?? <NotRecorded />,
          willBe: datesSaid(others) ?? <NotRecorded />,
        },
        answerOnWhy(given.kept.input.why, change),
      ]}
      done={{
        heading: 'Date struck',
        what: `${dateKindInWords(kind)} ${dayInWords(on)} is struck as recorded in error`,
        so: 'It stays to be seen, and counts no more.',
      }}
    />
  )
}
