import { disablePerson } from '@/db/commands/disable-person'
import { extendAgreement } from '@/db/commands/extend-agreement'
import { invitePerson } from '@/db/commands/invite-person'
import { openReview } from '@/db/commands/open-review'
import { recordReviewDecision } from '@/db/commands/record-review-decision'
import { supersedeAgreement } from '@/db/commands/supersede-agreement'
import { findAgreement } from '@/db/queries/agreements'
import { type HeldOffice, listOffices } from '@/db/queries/offices'
import { findReview } from '@/db/queries/reviews'
import { findVersion } from '@/db/queries/version'
import { day } from '@/lib/dates/day'
import { addAgreement, HIDDEN } from '../fixtures/hidden'
import { theRegister } from '../fixtures/inside'
import { TEST_TODAY } from '../server/server'
import { arrangeBody } from './bodies'
import { addDraft } from './drafts'
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
 * How an agreement stands: as published; past its term; under review; with every office's decision recorded; superseded
 * by one that is under review; a draft with every task answered; of forces that may
 * pass on.
 */
const AGREEMENTS = ['fresh', 'lapsed', 'reviewed', 'decided', 'superseded', 'drafted', 'passing'] as const
/** A body of the same forces, whose reference is its code. */
const BODIES = ['body'] as const
/** People of a force: invited, whose first sign-in is to come; disabled. */
const PEOPLE = ['invited', 'disabled'] as const
export const STATES = [...AGREEMENTS, ...BODIES, ...PEOPLE] as const
export type State = (typeof STATES)[number]

/** The name of every arranged review: the first of this year. */
export const CYCLE = TEST_TODAY.slice(0, 4)

/**
 * An agreement to look at or change; `asked` are the offices of its review, `another` is one of the same people. Or a
 * person, by their key.
 */
export type Subject = {
  person: string
  reference: string
  title: string
  version: number
  /** The two parties of a force that is not the asker’s own, as a form ticks them; nobody’s where there are none. */
  leavers: string
  /** A force that is not a party. */
  joiner: string
  another: string
  regionId: string
  asked: { officeId: string; kind: string; forceCode: string; decisionId: string | null }[]
  /** Its forces, where they may pass on. */
  passing: Passing | null
}

/** Several alike: the first is only ever looked at, the others are each changed by one test. */
export type Subjects = Record<Whose, Record<State, Subject[]>>

const OWN = {
  ...{ fresh: 88, lapsed: 14, reviewed: 14, decided: 10, superseded: 6, drafted: 24, passing: 8 },
  ...{ body: 30, invited: 14, disabled: 3 },
}
const OTHERS = {
  ...{ fresh: 23, lapsed: 2, reviewed: 3, decided: 3, superseded: 3, drafted: 9, passing: 4 },
  ...{ body: 13, invited: 5, disabled: 2 },
}

/** How many of each there are where tests change them. */
const MANY: Record<Whose, Record<State, number>> = {
  own: OWN,
  other: OTHERS,
  nobodys: { ...OTHERS, reviewed: 1, decided: 1 },
  elsewhere: { ...OTHERS, passing: 1 },
  sensitive: OTHERS,
}

/** Puts an agreement in each state for each column of the permission table: what tests only look at. */
export async function arrangeSubjects(): Promise<Subjects> {
  return arrangeUpTo(() => 1, {
    own: none(),
    other: none(),
    nobodys: none(),
    elsewhere: none(),
    sensitive: none(),
  })
}

/** As many more as tests change; gives all of them. */
export function arrangeMore(first: Subjects): Promise<Subjects> {
  return arrangeUpTo((whose, state) => MANY[whose][state], structuredClone(first))
}

async function arrangeUpTo(
  many: (whose: Whose, state: State) => number,
  subjects: Subjects,
): Promise<Subjects> {
  const offices = await listOffices(theRegister, null)
  for (const whose of Object.keys(WHOSE) as Whose[]) {
    const of = subjects[whose]
    for (const state of STATES) {
      for (let number = of[state].length + 1; number <= many(whose, state); number += 1)
        of[state].push(
          await arrange(offices, { whose, state, number, another: of.reviewed[0]?.reference ?? '' }),
        )
    }
    const another = of.reviewed[0]?.reference ?? ''
    for (const one of [...of.fresh, ...of.lapsed]) one.another = another
  }
  return subjects
}

function none(): Record<State, Subject[]> {
  return {
    fresh: [],
    lapsed: [],
    reviewed: [],
    decided: [],
    superseded: [],
    drafted: [],
    invited: [],
    disabled: [],
    body: [],
    passing: [],
  }
}

type Wanted = { whose: Whose; state: State; number: number; another: string }

/** What a subject leaves empty that is not of its kind. */
export const NOTHING_MORE = {
  person: '',
  another: '',
  regionId: '',
  leavers: '',
  joiner: '',
  asked: [],
  passing: null,
}

async function arrange(offices: HeldOffice[], { whose, state, number, another }: Wanted): Promise<Subject> {
  if (state === 'invited' || state === 'disabled')
    return arrangePerson(offices, { whose, state, number, another })
  if (state === 'body') return { ...NOTHING_MORE, ...(await arrangeBody(offices, { whose, number })) }
  const parts: Parameters<typeof addAgreement>[1] = WHOSE[whose]
  const title = `${parts.title} ${state} ${number}`
  if (state === 'passing') return arrangePassing({ ...parts, title })
  const reference =
    state === 'drafted'
      ? await addDraft(offices, { ...parts, title })
      : await addAgreement(offices, { ...parts, title })
  if (state === 'lapsed') await lapse(reference)
  if (state === 'superseded') await supersede(reference, another)
  // An agreement with no recorded party cannot be reviewed: there is nobody to ask.
  const isReviewed = parts.forces.length > 0 && (state === 'reviewed' || state === 'decided')
  if (isReviewed) await review(reference)
  if (isReviewed && state === 'decided') await decide(reference)
  const regionId = offices.find((one) => one.regionName === (parts.region ?? 'East Midlands'))?.regionId ?? ''
  const version = await versionOf(reference)
  return {
    ...{ person: '', reference, title, version, another, regionId },
    asked: isReviewed ? await askedIn(reference, offices) : [],
    leavers: state === 'fresh' ? await leaversOf(reference) : '',
    joiner: offices.find((one) => one.forceCode === JOINER)?.forceId ?? '',
    passing: null,
  }
}

const JOINER = 'nottinghamshire'
const ASKERS_OWN: (string | null)[] = ['northamptonshire', 'kent']

async function leaversOf(reference: string): Promise<string> {
  const agreement = await findAgreement(theRegister, reference)
  const others = agreement?.parties.filter((one) => !ASKERS_OWN.includes(one.forceCode)) ?? []
  const leavers = others.filter((one) => one.forceCode === others[0]?.forceCode).map((one) => one.id)
  return leavers.join(' ') || crypto.randomUUID()
}

/** The audit committee's, of the first of the agreement's forces, or of Leicestershire. */
async function arrangePerson(offices: HeldOffice[], { whose, state, number }: Wanted): Promise<Subject> {
  const [force = 'leicestershire'] = WHOSE[whose].forces
  const regionId = offices.find((one) => one.forceCode === force)?.regionId
  if (!regionId) throw new Error(`${force} is not recorded`)
  const name = `Sam ${whose} ${state} ${number}`
  const email = `${whose}-${state}-${number}@${force}.example`
  const invited = await invitePerson(theRegister, { name, email, regionId, post: { role: 'audit', force } })
  if (invited.kind === 'refused') throw new Error(`${email}: ${invited.refusal.reason}`)
  const { id: person } = invited.value
  const about = { person, version: 1 }
  if (state === 'disabled') await done(disablePerson(theRegister, { ...about, why: 'Left' }))
  return {
    person,
    reference: '',
    title: name,
    version: state === 'disabled' ? 2 : 1,
    asked: [],
    leavers: '',
    joiner: '',
    another: '',
    regionId: '',
    passing: null,
  }
}

async function arrangePassing(parts: Parameters<typeof addAgreement>[1]): Promise<Subject> {
  const { title, region = 'East Midlands' } = parts
  const forces = await addPassingForces(region, region === 'East Midlands' ? 'EM' : 'SE')
  const offices = await listOffices(theRegister, null)
  const reference = await addAgreement(offices, { ...parts, forces })
  return {
    ...NOTHING_MORE,
    reference,
    title,
    version: await versionOf(reference),
    passing: await passingOf(forces),
  }
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
