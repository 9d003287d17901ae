import { extendAgreement } from '@/db/commands/extend-agreement'
import { openReview } from '@/db/commands/open-review'
import { recordReviewDecision } from '@/db/commands/record-review-decision'
import { supersedeAgreement } from '@/db/commands/supersede-agreement'
import { type HeldOffice, listOffices } from '@/db/queries/offices'
import { findReview } from '@/db/queries/reviews'
import { findVersion } from '@/db/queries/version'
import { day } from '@/lib/dates/day'
import { addAgreement, HIDDEN } from '../fixtures/hidden'
import { theRegister } from '../fixtures/inside'
import { TEST_TODAY } from '../server/server'
import { addDraft } from './drafts'

/** Whose an agreement is, as people of Northamptonshire see it. */
export const WHOSE = {
  own: { title: 'Shared driver training', forces: ['northamptonshire', 'leicestershire'] },
  other: { title: 'Joint vehicle workshop', forces: ['derbyshire', 'lincolnshire'] },
  /** With no recorded party. */
  nobodys: { title: 'Regional procurement', forces: [] },
  /** Of another region. */
  elsewhere: { title: HIDDEN.elsewhere, region: 'South East', forces: ['kent', 'sussex'] },
  /** OFFICIAL-SENSITIVE, of other forces of the region. */
  sensitive: {
    title: HIDDEN.sensitive,
    marking: 'OFFICIAL-SENSITIVE',
    forces: ['derbyshire', 'lincolnshire'],
  },
} satisfies Record<string, Parameters<typeof addAgreement>[1]>

export type Whose = keyof typeof WHOSE

/**
 * How an agreement stands: as published; past its term; under review; with every office's decision recorded; superseded
 * by one that is under review; a draft with every task answered.
 */
export const STATES = ['fresh', 'lapsed', 'reviewed', 'decided', 'superseded', 'drafted'] as const
export type State = (typeof STATES)[number]

/** The name of every arranged review: the first of this year. */
export const CYCLE = TEST_TODAY.slice(0, 4)

/** An agreement to look at or change; `asked` are the offices of its review, `another` is one of the same people. */
export type Subject = {
  reference: string
  title: string
  version: number
  another: string
  regionId: string
  asked: { officeId: string; kind: string; forceCode: string; decisionId: string | null }[]
}

/** Several alike: the first is only ever looked at, the others are each changed by one test. */
export type Subjects = Record<Whose, Record<State, Subject[]>>

/** How many of each there are. */
const HOW_MANY: Record<Whose, Record<State, number>> = {
  own: { fresh: 54, lapsed: 14, reviewed: 14, decided: 10, superseded: 6, drafted: 24 },
  other: { fresh: 14, lapsed: 2, reviewed: 3, decided: 3, superseded: 3, drafted: 9 },
  nobodys: { fresh: 14, lapsed: 2, reviewed: 1, decided: 1, superseded: 3, drafted: 9 },
  elsewhere: { fresh: 14, lapsed: 2, reviewed: 3, decided: 3, superseded: 3, drafted: 9 },
  sensitive: { fresh: 14, lapsed: 2, reviewed: 3, decided: 3, superseded: 3, drafted: 9 },
}

/** Puts agreements in each state for each column of the permission table, and for the journeys. */
export async function arrangeSubjects(): Promise<Subjects> {
  const offices = await listOffices(theRegister, null)
  const subjects: Subjects = {
    own: none(),
    other: none(),
    nobodys: none(),
    elsewhere: none(),
    sensitive: none(),
  }
  for (const whose of Object.keys(WHOSE) as Whose[]) {
    for (const state of STATES) {
      for (let number = 1; number <= HOW_MANY[whose][state]; number += 1)
        subjects[whose][state].push(
          await arrange(offices, {
            whose,
            state,
            number,
            another: subjects[whose].reviewed[0]?.reference ?? '',
          }),
        )
    }
    const another = subjects[whose].reviewed[0]?.reference ?? ''
    for (const one of [...subjects[whose].fresh, ...subjects[whose].lapsed]) one.another = another
  }
  return subjects
}

function none(): Record<State, Subject[]> {
  return { fresh: [], lapsed: [], reviewed: [], decided: [], superseded: [], drafted: [] }
}

type Wanted = { whose: Whose; state: State; number: number; another: string }

async function arrange(offices: HeldOffice[], { whose, state, number, another }: Wanted): Promise<Subject> {
  const parts: Parameters<typeof addAgreement>[1] = WHOSE[whose]
  const title = `${parts.title} ${state} ${number}`
  const reference =
    state === 'drafted'
      ? await addDraft(offices, { ...parts, title })
      : await addAgreement(offices, { ...parts, title })
  if (state === 'lapsed') await lapse(reference)
  if (state === 'superseded') await supersede(reference, another)
  // An agreement with no recorded party cannot be reviewed: there is nobody to ask.
  const mayBeReviewed = parts.forces.length > 0
  if (mayBeReviewed && (state === 'reviewed' || state === 'decided')) await review(reference)
  if (mayBeReviewed && state === 'decided') await decide(reference)
  const regionId = offices.find((one) => one.regionName === (parts.region ?? 'East Midlands'))?.regionId ?? ''
  const version = await versionOf(reference)
  return { reference, title, version, another, regionId, asked: await askedIn(reference, offices) }
}

async function lapse(reference: string): Promise<void> {
  const unknown = { takesEffectOn: null, madeOn: null, keptAt: null, why: null, review: null }
  const document = { endOn: day('2020-09-17'), form: 'not recorded' as const, signatures: [] }
  const version = await versionOf(reference)
  await done(extendAgreement(theRegister, { ...unknown, ...document, reference, version }))
}

async function supersede(reference: string, successor: string): Promise<void> {
  const version = await versionOf(reference)
  const since = { from: null, why: 'Restated' }
  await done(supersedeAgreement(theRegister, { reference, version, successor, ...since }))
}

async function review(reference: string): Promise<void> {
  const version = await versionOf(reference)
  await done(openReview(theRegister, { reference, version, dueOn: day('2026-12-31'), why: 'Every year' }))
}

async function decide(reference: string): Promise<void> {
  const found = await findReview(theRegister, { reference, cycle: CYCLE })
  const decided = { decision: 'continue' as const, until: null, decidedOn: day(TEST_TODAY), why: 'It works' }
  for (const { officeId } of found?.review.asked ?? [])
    await done(recordReviewDecision(theRegister, { reference, cycle: CYCLE, officeId, ...decided }))
}

async function askedIn(reference: string, offices: HeldOffice[]): Promise<Subject['asked']> {
  const found = await findReview(theRegister, { reference, cycle: CYCLE })
  return (found?.review.asked ?? []).map(({ officeId, kind }) => ({
    ...{ officeId, kind },
    forceCode: offices.find((one) => one.officeId === officeId)?.forceCode ?? '',
    decisionId: found?.review.decisions.find((one) => one.officeId === officeId)?.id ?? null,
  }))
}

async function versionOf(reference: string): Promise<number> {
  return (await findVersion(theRegister, reference)) ?? 0
}

async function done(deed: Promise<{ kind: string; refusal?: { reason: string } }>): Promise<void> {
  const outcome = await deed
  if (outcome.kind === 'refused') throw new Error(`Not arranged: ${outcome.refusal?.reason}`)
}
