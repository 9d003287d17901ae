import { extendAgreement } from '@/db/commands/extend-agreement'
import { openReview } from '@/db/commands/open-review'
import { recordReviewDecision } from '@/db/commands/record-review-decision'
import { type HeldOffice, listOffices } from '@/db/queries/offices'
import { findReview } from '@/db/queries/reviews'
import { findVersion } from '@/db/queries/version'
import { day } from '@/lib/dates/day'
import { addAgreement, HIDDEN } from '../fixtures/hidden'
import { theRegister } from '../fixtures/inside'
import { TEST_TODAY } from '../server/server'
import { addPassingForces, type Passing, passingOf } from './passing'

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
 * How an agreement stands: as published; past its term; under review; with every office's decision recorded; of forces
 * that may pass on.
 */
export const STATES = ['fresh', 'lapsed', 'reviewed', 'decided', 'passing'] as const
export type State = (typeof STATES)[number]

/** The name of every arranged review: the first of this year. */
export const CYCLE = TEST_TODAY.slice(0, 4)

/** An agreement to look at or change; `asked` are the offices of its review. */
export type Subject = {
  reference: string
  title: string
  version: number
  asked: { officeId: string; kind: string; forceCode: string; decisionId: string | null }[]
  /** Its forces, where they may pass on. */
  passing: Passing | null
}

/** Several alike: the first is only ever looked at, the others are each changed by one test. */
export type Subjects = Record<Whose, Record<State, Subject[]>>

/** How many of each there are. */
const HOW_MANY: Record<Whose, Record<State, number>> = {
  own: { fresh: 36, lapsed: 12, reviewed: 14, decided: 10, passing: 8 },
  other: { fresh: 7, lapsed: 2, reviewed: 3, decided: 3, passing: 4 },
  nobodys: { fresh: 7, lapsed: 2, reviewed: 1, decided: 1, passing: 4 },
  elsewhere: { fresh: 7, lapsed: 2, reviewed: 3, decided: 3, passing: 1 },
  sensitive: { fresh: 7, lapsed: 2, reviewed: 3, decided: 3, passing: 4 },
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
        subjects[whose][state].push(await arrange(offices, { whose, state, number }))
    }
  }
  return subjects
}

function none(): Record<State, Subject[]> {
  return { fresh: [], lapsed: [], reviewed: [], decided: [], passing: [] }
}

type Wanted = { whose: Whose; state: State; number: number }

async function arrange(offices: HeldOffice[], { whose, state, number }: Wanted): Promise<Subject> {
  const parts: Parameters<typeof addAgreement>[1] = WHOSE[whose]
  const title = `${parts.title} ${state} ${number}`
  if (state === 'passing') return arrangePassing({ ...parts, title })
  const reference = await addAgreement(offices, { ...parts, title })
  if (state === 'lapsed') await lapse(reference)
  // An agreement with no recorded party cannot be reviewed: there is nobody to ask.
  const mayBeReviewed = parts.forces.length > 0
  if (mayBeReviewed && (state === 'reviewed' || state === 'decided')) await review(reference)
  if (mayBeReviewed && state === 'decided') await decide(reference)
  const asked = await askedIn(reference, offices)
  return { reference, title, version: await versionOf(reference), asked, passing: null }
}

async function arrangePassing(parts: Parameters<typeof addAgreement>[1]): Promise<Subject> {
  const { title, region = 'East Midlands' } = parts
  const forces = await addPassingForces(region, region === 'East Midlands' ? 'EM' : 'SE')
  const offices = await listOffices(theRegister, null)
  const reference = await addAgreement(offices, { ...parts, forces })
  return {
    reference,
    title,
    version: await versionOf(reference),
    asked: [],
    passing: await passingOf(forces),
  }
}

async function lapse(reference: string): Promise<void> {
  const unknown = { takesEffectOn: null, madeOn: null, keptAt: null, why: null, review: null }
  const document = { endOn: day('2020-09-17'), form: 'not recorded' as const, signatures: [] }
  const version = await versionOf(reference)
  await done(extendAgreement(theRegister, { ...unknown, ...document, reference, version }))
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
