import { answersOnSource } from '@/components/bodies/answers-about-body'
import { dateKindInWords } from '@/components/bodies/body-words'
import { datesSaid } from '@/components/bodies/dates-said'
import { Inset } from '@/components/ui/inset'
import { NotRecorded } from '@/components/ui/not-recorded'
import { conflictingKinds, standingDates } from '@/domain/bodies/dates'
import { dayInWords } from '@/lib/dates/words'
import { missing } from '../../../../../missing'
import { answersAboutBody } from '../../answers-about-body'
import { CheckBodyDeed } from '../../check-body-deed'
import { dating } from '../deed'
import { recordDateOfBody } from './actions'

export default async function CheckBodyDatePage(props: PageProps<'/bodies/[code]/date/check'>) {
  const given = await answersAboutBody(dating, props)
  if (!given) return missing()

  const { body, kept } = given
  const { kind, on, said } = kept.input
  const standing = standingDates(body.dates, kind)
  const differs = conflictingKinds([...standing, { kind, on, struck: null }]).includes(kind)
  return (
    <CheckBodyDeed
      {...given}
      deed={dating}
      action={recordDateOfBody}
      button="Record date"
      warnings={
        differs ? (
          <Inset warn>Sources will differ: all of them are kept and shown side by side, as a finding.</Inset>
        ) : null
      }
      answers={(change) => [
        {
          answer: dateKindInWords(kind),
          now: datesSaid(standing) ?? <NotRecorded />,
          willBe: datesSaid([...standing, { on, said }]),
          ...change('date', 'on-day'),
        },
        ...answersOnSource(kept.input, change),
      ]}
      done={{
        heading: 'Date recorded',
        what: `${dateKindInWords(kind)} ${dayInWords(on)}, as ${said} says`,
        so: 'It stands beside what other sources say. One that turns out to be wrong is struck, and stays to be seen.',
      }}
    />
  )
}
