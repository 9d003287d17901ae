import { NotRecorded } from '@/components/ui/not-recorded'
import { findOfficeToPass, previewReplacement } from '@/db/queries/successions'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import { readKept } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../../missing'
import { CheckSuccession } from '../../../check-succession'
import { recordedSuccession } from '../../../recorded-succession'
import { SuccessionDone } from '../../../succession-done'
import { replacement } from '../deed'
import { recordReplacement } from './actions'

const SO =
  'In every agreement it has its predecessor’s place, with what was signed there. Its predecessor stays, with its last day.'

type Props = PageProps<'/administration/successions/new/replacement/check'>

export default async function CheckReplacementPage({ searchParams }: Props) {
  const actor = await requireActor()
  const kept = await readKept(replacement, actor, (await searchParams).answers)
  const office = kept && (await findOfficeToPass(actor, kept.input.officeId))
  if (!kept || !office) return missing()
  const { input, id } = kept
  const { officeId, version: holderId, name, onDay, note } = input
  const recorded = recordedSuccession(kept.outcome)
  if (recorded) {
    const what = `From ${dayInWords(onDay)} the office is held by ${name}`
    return <SuccessionDone actor={actor} id={recorded} heading="Succession recorded" what={what} so={SO} />
  }

  const form = replacement.form(input)
  const change = (what: string, box: string) => ({ change: { what, href: paths.change(form, id, box) } })
  const touching = await previewReplacement(actor, { officeId, holderId, onDay })
  return (
    <CheckSuccession
      actor={actor}
      form={{ label: 'Replace the holder of an office', href: paths.change(form, id) }}
      kicker={office.holder}
      id={id}
      action={recordReplacement}
      button="Record succession"
      answers={[
        { answer: 'Held by', now: office.holder, willBe: name, ...change('the successor', 'name') },
        {
          answer: 'From',
          now: office.heldFrom ? dayInWords(office.heldFrom) : <NotRecorded />,
          willBe: dayInWords(onDay),
          ...change('the first day', 'onDay-day'),
        },
        {
          answer: 'Why',
          now: <NotRecorded>None</NotRecorded>,
          willBe: note,
          ...change('why the office passes on', 'note'),
        },
      ]}
      touching={touching}
      words={{
        agreements: `${name} is a party from ${dayInWords(onDay)}, with what ${office.holder} signed.`,
        reviews: 'They go on with the same office. Decisions stay.',
        people: `They act for ${name} ${onDay > today() ? `from ${dayInWords(onDay)}` : 'at once'}.`,
      }}
    />
  )
}
