import { HIDDEN } from '../fixtures/hidden'
import type { Asker } from './rows'
import { CYCLE, type State, type Subject, type Whose } from './subjects'

/** A change that is filled in, checked and recorded, as somebody does it who may. */
export type Deed = {
  check: string
  record: string
  /** How an agreement must stand for it. */
  state: State
  /** The form's page. */
  page: (subject: Subject) => string
  /** What the form sends, its hidden fields included. */
  fields: (subject: Subject, asking: Asking) => Record<string, string>
}

/** Who fills the form in, and about whose agreement: an office's decision is its own. */
export type Asking = { asker: Asker; whose: Whose }

const of = (part: string) => (subject: Subject) => `/agreements/${subject.reference}/${part}`
const about = ({ reference, version }: Subject) => ({ reference, version: String(version) })
const ofPerson = (part: string) => (subject: Subject) => `/administration/people/${subject.person}/${part}`
const aboutPerson = ({ person, version }: Subject) => ({ person, version: String(version), ...why })
const why = { why: 'Written by a test' }
const document = { form: 'deed', ...dated('madeOn', '1 11 2026') }

/** Every deed there is on an agreement or a person. */
export const DEEDS = {
  extension: {
    ...{ check: 'checkExtension', record: 'recordExtension', state: 'fresh', page: of('extension') },
    fields: (subject) => ({
      ...{ ...about(subject), ...document, ...why },
      ...{ ...dated('endOn', '31 3 2030'), ...dated('takesEffectOn', '1 11 2026') },
    }),
  },
  ending: {
    ...{ check: 'checkEnding', record: 'recordEnding', state: 'fresh', page: of('ending') },
    fields: (subject) => ({
      ...{ ...about(subject), ...document, ...why, ...dated('takesEffectOn', '1 12 2026') },
      endsFor: 'every party',
    }),
  },
  lapse: {
    ...{ check: 'checkLapse', record: 'recordLapse', state: 'lapsed', page: of('lapse') },
    fields: (subject) => ({ ...about(subject), ...why, confirmedBy: 'A. Person' }),
  },
  term: {
    ...{ check: 'checkTerm', record: 'recordAgreementTerm', state: 'fresh', page: of('term') },
    fields: (subject) => ({
      ...{ ...about(subject), ...document, ...why, ...dated('takesEffectOn', '1 4 2014') },
      ...{ endKind: 'on', ...dated('endOn', '31 3 2030'), noticeKind: 'months', noticeMonths: '6' },
    }),
  },
  instrumentCorrection: {
    ...{ check: 'checkInstrumentCorrection', record: 'recordInstrumentCorrection', state: 'fresh' },
    page: of('instruments/1/correction'),
    fields: (subject) => ({
      ...{ ...about(subject), ...document, ...why, ...dated('takesEffectOn', '1 4 2014') },
      ...{ instrument: '1', correction: 'other facts', endKind: 'until ended', noticeKind: 'not recorded' },
    }),
  },
  joinder: {
    ...{ check: 'checkJoinder', record: 'recordJoinder', state: 'fresh', page: of('parties/joinder') },
    fields: (subject) => ({
      ...{ ...about(subject), ...document, ...why, ...dated('takesEffectOn', '1 12 2026') },
      'forces[]': subject.joiner,
    }),
  },
  missingParties: {
    ...{
      check: 'checkMissingParties',
      record: 'recordMissingParties',
      state: 'fresh',
      page: of('parties/new'),
    },
    fields: (subject) => ({
      ...{ ...about(subject), ...why, 'forces[]': subject.joiner, source: 'The signed copy' },
    }),
  },
  voiding: {
    ...{ check: 'checkVoiding', record: 'recordVoiding', state: 'fresh', page: of('parties/error') },
    fields: (subject) => ({ ...about(subject), ...why, 'parties[]': subject.leavers }),
  },
  withdrawal: {
    ...{
      check: 'checkWithdrawal',
      record: 'recordWithdrawal',
      state: 'fresh',
      page: of('parties/withdrawal'),
    },
    fields: (subject) => ({
      ...{ ...about(subject), ...document, ...why, ...dated('takesEffectOn', '1 12 2026') },
      'parties[]': subject.leavers,
    }),
  },
  signing: {
    ...{
      check: 'checkSigning',
      record: 'recordSigning',
      state: 'fresh',
      page: of('instruments/1/signatures'),
    },
    fields: (subject) => ({
      ...{ ...about(subject), ...why, instrument: '1' },
      ...dated(`signatures.${subject.leavers.split(' ')[0]}.signedOn`, '1 11 2026'),
    }),
  },
  reviewOpening: {
    ...{
      check: 'checkReviewOpening',
      record: 'recordReviewOpening',
      state: 'fresh',
      page: of('reviews/new'),
    },
    fields: (subject) => ({ ...about(subject), ...why, ...dated('dueOn', '31 12 2026') }),
  },
  decision: {
    ...{ check: 'checkDecision', record: 'recordDecision', state: 'reviewed' },
    page: of(`reviews/${CYCLE}/decision`),
    fields: (subject, asking) => ({
      ...{ reference: subject.reference, cycle: CYCLE, officeId: officeFor(subject, asking).officeId },
      ...{ decision: 'continue', ...dated('decidedOn', '1 11 2026'), ...why },
    }),
  },
  decisionCorrection: {
    ...{ check: 'checkDecisionCorrection', record: 'recordDecisionCorrection', state: 'decided' },
    page: of(`reviews/${CYCLE}/correction`),
    fields: (subject, asking) => ({
      ...{ reference: subject.reference, cycle: CYCLE, officeId: officeFor(subject, asking).officeId },
      ...{ decision: 'vary', ...dated('decidedOn', '1 11 2026'), ...why },
      corrects: officeFor(subject, asking).decisionId ?? crypto.randomUUID(),
    }),
  },
  reviewClosing: {
    ...{ check: 'checkReviewClosing', record: 'recordReviewClosing', state: 'decided' },
    page: of(`reviews/${CYCLE}/closing`),
    fields: ({ reference, asked }) => ({ reference, cycle: CYCLE, decided: String(asked.length) }),
  },
  invitation: {
    ...{ check: 'checkInvitation', record: 'recordInvitation', state: 'invited' },
    page: () => '/administration/people/new',
    fields: () => ({
      ...{ name: 'Alex Newcomer', email: `${crypto.randomUUID()}@derbyshire.example` },
      ...{ role: 'audit', force: 'derbyshire' },
    }),
  },
  roleChange: {
    ...{ check: 'checkRoleChange', record: 'recordRoleChange', state: 'invited', page: ofPerson('role') },
    fields: (subject) => ({ ...aboutPerson(subject), role: 'registrar' }),
  },
  disabling: {
    ...{ check: 'checkDisabling', record: 'recordDisabling', state: 'invited', page: ofPerson('disabling') },
    fields: aboutPerson,
  },
  linkRenewal: {
    ...{ check: 'checkLinkRenewal', record: 'recordLinkRenewal', state: 'invited', page: ofPerson('link') },
    fields: aboutPerson,
  },
  enabling: {
    ...{ check: 'checkEnabling', record: 'recordEnabling', state: 'disabled', page: ofPerson('enabling') },
    fields: aboutPerson,
  },
  settingUp: {
    ...{ check: 'checkSettingUp', record: 'recordSettingUp', state: 'fresh', page: () => '/agreements/new' },
    fields: () => ({ title: 'Set up by a test', scope: 'regional', marking: 'OFFICIAL' }),
  },
  making: {
    ...{ check: 'checkMaking', record: 'recordMaking', state: 'drafted', page: of('set-up/making') },
    fields: (subject) => ({ ...about(subject), ...why }),
  },
  details: {
    ...{ check: 'checkDetails', record: 'recordDetails', state: 'fresh', page: of('details') },
    fields: (subject) => ({
      ...{ ...about(subject), ...why, ...details(subject) },
      ...{ marking: subject.title.startsWith(HIDDEN.sensitive) ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL' },
    }),
  },
  parent: {
    ...{ check: 'checkParent', record: 'recordParent', state: 'fresh', page: of('parent') },
    fields: (subject) => ({ ...about(subject), ...why, parent: subject.another }),
  },
  supersession: {
    ...{ check: 'checkSupersession', record: 'recordSupersession', state: 'fresh', page: of('supersession') },
    fields: (subject) => ({
      ...{ ...about(subject), ...why, ...dated('from', '1 11 2026'), successor: subject.another },
    }),
  },
  supersessionWithdrawal: {
    ...{ check: 'checkSupersessionWithdrawal', record: 'recordSupersessionWithdrawal' },
    ...{ state: 'superseded', page: of('supersession/withdrawal') },
    fields: (subject) => ({ ...about(subject), ...why }),
  },
} satisfies Record<string, Deed>

/** A task of a draft, saved as it is answered. */
export type Saving = Pick<Deed, 'state' | 'page'> & {
  save: string
  fields: (subject: Subject) => Record<string, string>
}

/** Every task there is of setting an agreement up. */
export const SAVINGS: Saving[] = [
  saving('saveDetails', 'details', details),
  saving('saveParties', 'parties', () => ({ others: 'A university' })),
  saving('saveTerm', 'term', () => ({ endKind: 'until ended', noticeKind: 'none' })),
  saving('saveOriginal', 'original', () => ({ form: 'deed' })),
  saving('saveBodies', 'bodies', () => ({})),
  saving('saveMarking', 'marking', () => ({ marking: 'OFFICIAL-SENSITIVE' })),
]

function saving(save: string, task: string, answers: Saving['fields']): Saving {
  const fields = (subject: Subject) => ({ ...about(subject), ...answers(subject) })
  return { save, state: 'drafted', page: of(`set-up/${task}`), fields }
}

function details({ regionId }: Subject) {
  return {
    ...{ title: 'Changed by a test', scope: 'regional', 'regionIds[]': regionId },
    ...{ legalBasis: 'other', provision: 'not recorded' },
  }
}

export const deeds: Deed[] = Object.values(DEEDS)

/** The three boxes of a date: `dated('endOn', '31 3 2030')`. */
export function dated(field: string, date: string): Record<string, string> {
  const [day = '', month = '', year = ''] = date.split(' ')
  return { [`${field}-day`]: day, [`${field}-month`]: month, [`${field}-year`]: year }
}

type AskedOffice = Subject['asked'][number]

/**
 * The office whose decision somebody records: their own where it is asked; otherwise any, as somebody would try who has
 * no right to. A registrar always takes the last, so that nobody else's is in the way.
 */
function officeFor(
  { asked }: Subject,
  { asker, whose }: Asking,
): Pick<AskedOffice, 'officeId' | 'decisionId'> {
  const force = whose === 'elsewhere' ? 'kent' : 'northamptonshire'
  const kind = asker === 'chief' ? 'chief officer' : 'policing body'
  const own = asked.find((one) => one.forceCode === force && one.kind === kind)
  const office = asker === 'registrar' ? asked.find((one) => one.forceCode !== force) : own
  return office ?? asked[0] ?? { officeId: crypto.randomUUID(), decisionId: null }
}
