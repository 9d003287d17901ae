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
const AGREEMENTS = ['fresh', 'lapsed', 'reviewed', 'decided', 'superseded', 'drafted'] as const
/** People of a force: invited, whose first sign-in is to come; disabled. */
const PEOPLE = ['invited', 'disabled'] as const
export const STATES = [...AGREEMENTS, ...PEOPLE] as const
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
}

/** Several alike: the first is only ever looked at, the others are each changed by one test. */
export type Subjects = Record<Whose, Record<State, Subject[]>>

/** How many of each there are. */
const HOW_MANY: Record<Whose, Record<State, number>> = {
  own: {
    fresh: 80,
    lapsed: 14,
    reviewed: 14,
    decided: 10,
    superseded: 6,
    drafted: 24,
    invited: 8,
    disabled: 3,
  },
  other: {
    fresh: 20,
    lapsed: 2,
    reviewed: 3,
    decided: 3,
    superseded: 3,
    drafted: 9,
    invited: 4,
    disabled: 2,
  },
  nobodys: {
    fresh: 20,
    lapsed: 2,
    reviewed: 1,
    decided: 1,
    superseded: 3,
    drafted: 9,
    invited: 4,
    disabled: 2,
  },
  elsewhere: {
    fresh: 20,
    lapsed: 2,
    reviewed: 3,
    decided: 3,
    superseded: 3,
    drafted: 9,
    invited: 2,
    disabled: 2,
  },
  sensitive: {
    fresh: 20,
    lapsed: 2,
    reviewed: 3,
    decided: 3,
    superseded: 3,
    drafted: 9,
    invited: 4,
    disabled: 2,
  },
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
  return {
    fresh: [],
    lapsed: [],
    reviewed: [],
    decided: [],
    superseded: [],
    drafted: [],
    invited: [],
    disabled: [],
  }
}

type Wanted = { whose: Whose; state: State; number: number; another: string }

async function arrange(offices: HeldOffice[], { whose, state, number, another }: Wanted): Promise<Subject> {
  if (state === 'invited' || state === 'disabled')
    return arrangePerson(offices, { whose, state, number, another })
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
  return {
    ...{ person: '', reference, title, version, another, regionId },
    asked: await askedIn(reference, offices),
    leavers: await leaversOf(reference),
    joiner: offices.find((one) => one.forceCode === JOINER)?.forceId ?? '',
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
