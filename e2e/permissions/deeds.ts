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
  fields: (subject: Subject, asking: Asking) => Record<string, string | string[]>
}

/** Who fills the form in, and about whose agreement: an office's decision is its own. */
export type Asking = { asker: Asker; whose: Whose }

const of = (part: string) => (subject: Subject) => `/agreements/${subject.reference}/${part}`
const about = ({ reference, version }: Subject) => ({ reference, version: String(version) })
const SUCCESSIONS = '/administration/successions'
const why = { why: 'Written by a test' }
const document = { form: 'deed', ...dated('madeOn', '1 11 2026') }

/** Every deed there is on an agreement or on forces. */
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
  replacement: {
    ...{ check: 'checkReplacement', record: 'recordReplacement', state: 'passing' },
    page: ({ passing }) => `${SUCCESSIONS}/new/replacement?office=${passing?.officeId}`,
    fields: ({ passing }) => ({
      ...{ officeId: passing?.officeId ?? '', version: passing?.holderId ?? '' },
      ...{ name: `Mayor after ${passing?.holder}`, note: 'A test', ...dated('onDay', '1 11 2026') },
    }),
  },
  merger: {
    ...{ check: 'checkMerger', record: 'recordMerger', state: 'passing' },
    page: () => `${SUCCESSIONS}/new/merger`,
    fields: ({ passing, title }) => ({
      ...{ 'forces[]': passing?.forces ?? [], name: `${title} Police`, shortName: title },
      ...{ chiefOfficer: `Chief Constable of ${title}`, policingBody: `Policing Board for ${title}` },
      ...{ ...dated('onDay', '1 11 2026'), note: 'A test' },
    }),
  },
  undoing: {
    ...{ check: 'checkUndoing', record: 'recordUndoing', state: 'passing' },
    page: ({ passing }) => `${SUCCESSIONS}/${passing?.succession}/undoing`,
    fields: ({ passing }) => ({ succession: passing?.succession ?? '', ...why }),
  },
} satisfies Record<string, Deed>

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
