import { NotRecorded } from '@/components/ui/not-recorded'
import { listForcesToMerge, previewMerger } from '@/db/queries/successions'
import { codeOf, type Merger } from '@/domain/forces/merger'
import type { AnswersId } from '@/domain/ids'
import { requireActor } from '@/lib/auth/actor'
import { dayInWords } from '@/lib/dates/words'
import { readKept } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../../missing'
import { CheckSuccession } from '../../../check-succession'
import { recordedSuccession } from '../../../recorded-succession'
import { SuccessionDone } from '../../../succession-done'
import { merger } from '../deed'
import { recordMerger } from './actions'

const SO =
  'In every agreement and body it has its predecessors’ place. They stay as former forces, with their last day.'

type Props = PageProps<'/administration/successions/new/merger/check'>

export default async function CheckMergerPage({ searchParams }: Props) {
  const actor = await requireActor()
  const kept = await readKept(merger, actor, (await searchParams).answers)
  if (!kept) return missing()
  const { input, id } = kept
  const { shortName, onDay } = input
  const recorded = recordedSuccession(kept.outcome)
  if (recorded) {
    const what = `${input.name} is a force from ${dayInWords(onDay)}`
    return <SuccessionDone actor={actor} id={recorded} heading="Merger recorded" what={what} so={SO} />
  }

  const forces = await listForcesToMerge(actor, null)
  const names = forces.filter((one) => input.forces.includes(one.id)).map((one) => one.name)
  const touching = await previewMerger(actor, { forceIds: input.forces, onDay })
  return (
    <CheckSuccession
      actor={actor}
      form={{ label: 'Merge forces', href: paths.change(merger.form(), id) }}
      kicker={names.join(', ')}
      id={id}
      action={recordMerger}
      button="Record merger"
      answers={answersOf(input, names, id)}
      touching={touching}
      words={{
        agreements: `${shortName} is a party from ${dayInWords(onDay)} where any of them is now, with what they signed.`,
        reviews: `Where they have not decided, ${shortName} decides in their place, once for each office. Decisions stay.`,
        bodies: `${shortName} is a member from ${dayInWords(onDay)}, and leads where any of them leads.`,
        people: `They are people of ${shortName} at once, in the same roles, and see what they saw.`,
      }}
    />
  )
}

function answersOf(input: Merger, names: string[], id: AnswersId) {
  const { name, shortName, chiefOfficer, policingBody, onDay, note } = input
  const none = <NotRecorded>None</NotRecorded>
  const change = (what: string, box: string) => ({
    change: { what, href: paths.change(merger.form(), id, box) },
  })
  return [
    {
      answer: 'Forces',
      now: names.join(', '),
      willBe: 'Former forces',
      ...change('the forces', 'forces'),
    },
    { answer: 'New force', now: none, willBe: name, ...change('the full name', 'name') },
    {
      answer: 'Short name',
      now: none,
      willBe: `${shortName}, at ${paths.force(codeOf(shortName))}`,
      ...change('the short name', 'shortName'),
    },
    {
      answer: 'Chief officer',
      now: none,
      willBe: chiefOfficer,
      ...change('the chief officer', 'chiefOfficer'),
    },
    {
      answer: 'Policing body',
      now: none,
      willBe: policingBody,
      ...change('the policing body', 'policingBody'),
    },
    { answer: 'From', now: none, willBe: dayInWords(onDay), ...change('the first day', 'onDay-day') },
    { answer: 'Why', now: none, willBe: note, ...change('why the forces merge', 'note') },
  ]
}
