import type { ChangeLink } from '@/components/agreements/answers-about-document'
import { DayWords } from '@/components/agreements/day-words'
import { answerOnWhy, answersOnSource, KindWords, NamesWords } from '@/components/bodies/answers-about-body'
import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Wording } from '@/components/ui/text'
import type { Choosable } from '@/db/queries/bodies'
import type { NewBody } from '@/domain/bodies/new-body'

type Known = { choosable: Choosable; regionName: string; change: ChangeLink }

/** Everything said of a new body; the register says nothing of it now. */
export function newBodyAnswers(input: NewBody, { choosable, regionName, change }: Known): Answer[] {
  const none = <NotRecorded>None</NotRecorded>
  const forces = choosable.forces.filter((one) => input.members.includes(one.code))
  const leads = forces.find((one) => one.code === input.lead)?.name
  const above = choosable.bodies.find((one) => one.code === input.parent)?.name
  return [
    { answer: 'Name', now: none, willBe: input.name, ...change('name', 'name') },
    { answer: 'Acronym', now: none, willBe: input.acronym ?? none, ...change('acronym', 'acronym') },
    { answer: 'Kind', now: none, willBe: <KindWords kind={input.kind} />, ...change('kind', 'kind') },
    {
      answer: 'What it is for',
      now: none,
      willBe: <Wording>{input.purpose}</Wording>,
      ...change('what it is for', 'purpose'),
    },
    {
      answer: 'Region',
      now: none,
      willBe: input.region === 'own' ? regionName : 'No one region',
      ...change('region', 'region'),
    },
    {
      answer: 'Members today',
      now: none,
      willBe: <NamesWords names={forces.map((one) => one.name)} />,
      ...change('members today', 'members'),
    },
    {
      answer: 'Lead force',
      now: none,
      willBe: leads ?? <NotRecorded />,
      ...change('lead force', 'lead'),
    },
    { answer: 'Part of', now: none, willBe: above ?? none, ...change('part of', 'parent') },
    {
      answer: 'Formed',
      now: none,
      willBe: <DayWords on={input.formedOn} />,
      ...change('date it was formed', 'formedOn-day'),
    },
    ...(input.formedOn ? answersOnSource(input, change) : []),
    answerOnWhy(input.why, change),
  ]
}
