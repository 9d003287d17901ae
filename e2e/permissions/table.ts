import {
  anyone,
  checking,
  confirming,
  type Done,
  doing,
  inScope,
  nobodyElse,
  type Row,
  type Seen,
  type Shown,
  signedIn,
  within,
} from './rows'

// Domain rules 13 and 14, a line for each page and action. Read a `within` as: of their own force's agreement, of other
// forces' of the region, of one with no recorded party; `rows.ts` adds what follows from scope.

const read: Row<Shown> = inScope({
  office: within('shown'),
  chief: within('shown'),
  audit: within('shown'),
  registrar: within('shown'),
})

/** An agreement with no recorded party has no review. */
const readReview: Row<Shown> = inScope({
  office: within('shown', 'shown', 'not found'),
  chief: within('shown', 'shown', 'not found'),
  audit: within('shown', 'shown', 'not found'),
  registrar: within('shown', 'shown', 'not found'),
})

const maintain: Row<Shown> = inScope({
  office: within('shown', 'refused'),
  chief: within('refused'),
  audit: within('refused'),
  registrar: within('shown'),
})

/** With no recorded party there is nobody to ask. */
const openReview: Row<Shown> = inScope({
  office: within('shown', 'refused'),
  chief: within('refused'),
  audit: within('refused'),
  registrar: within('shown', 'shown', 'refused'),
})

/** Each office decides for itself; a registrar records on behalf of one. */
const decide: Row<Shown> = inScope({
  office: within('shown', 'refused', 'not found'),
  chief: within('shown', 'refused', 'not found'),
  audit: within('refused', 'refused', 'not found'),
  registrar: within('shown', 'shown', 'not found'),
})

/** These reviews were opened by the register itself, so no office closes them. */
const closeReview: Row<Shown> = inScope({
  office: within('refused', 'refused', 'not found'),
  chief: within('refused', 'refused', 'not found'),
  audit: within('refused', 'refused', 'not found'),
  registrar: within('shown', 'shown', 'not found'),
})

/** Registrars alone record successions, and of the forces of their region. */
const succeed: Row<Shown> = {
  ...signedIn<Shown>('refused'),
  registrar: { ...within<Shown>('shown'), elsewhere: 'refused', sensitive: 'shown' },
}

/** What is about no force yet is the same for every registrar. */
const succeedAny: Row<Shown> = { ...succeed, registrar: { ...succeed.registrar, elsewhere: 'shown' } }

export const PAGES = {
  '/': signedIn('shown'),
  '/accessibility': anyone('shown'),
  '/administration/successions': succeedAny,
  '/administration/successions/[id]': succeed,
  '/administration/successions/[id]/undoing': succeed,
  '/administration/successions/[id]/undoing/check': checking(succeed),
  '/administration/successions/new': succeedAny,
  '/administration/successions/new/merger': succeedAny,
  '/administration/successions/new/merger/check': checking(succeed),
  '/administration/successions/new/replacement': succeed,
  '/administration/successions/new/replacement/check': checking(succeed),
  '/agreements': signedIn('shown'),
  '/agreements/[reference]': read,
  '/agreements/[reference]/ending': maintain,
  '/agreements/[reference]/ending/check': checking(maintain),
  '/agreements/[reference]/extension': maintain,
  '/agreements/[reference]/extension/check': checking(maintain),
  '/agreements/[reference]/extensions': read,
  '/agreements/[reference]/history': read,
  '/agreements/[reference]/instruments/[number]/correction': maintain,
  '/agreements/[reference]/instruments/[number]/correction/check': checking(maintain),
  '/agreements/[reference]/lapse': maintain,
  '/agreements/[reference]/lapse/check': checking(maintain),
  '/agreements/[reference]/parties': read,
  '/agreements/[reference]/reviews': read,
  '/agreements/[reference]/reviews/[cycle]': readReview,
  '/agreements/[reference]/reviews/[cycle]/closing': closeReview,
  '/agreements/[reference]/reviews/[cycle]/closing/check': checking(closeReview),
  '/agreements/[reference]/reviews/[cycle]/correction': decide,
  '/agreements/[reference]/reviews/[cycle]/correction/check': checking(decide),
  '/agreements/[reference]/reviews/[cycle]/decision': decide,
  '/agreements/[reference]/reviews/[cycle]/decision/check': checking(decide),
  '/agreements/[reference]/reviews/new': openReview,
  '/agreements/[reference]/reviews/new/check': checking(openReview),
  '/agreements/[reference]/term': maintain,
  '/agreements/[reference]/term/check': checking(maintain),
  '/api/agreements/[reference]/reviews/[cycle]': readReview,
  '/api/auth/[...nextauth]': anyone('shown'),
  '/api/health': anyone('shown'),
  '/api/session': signedIn('shown'),
  '/bodies': signedIn('shown'),
  '/bodies/[code]': signedIn('shown'),
  '/bodies/[code]/history': signedIn('shown'),
  '/forces/[code]': signedIn('shown'),
  '/reviews': signedIn('shown'),
  '/sign-in': nobodyElse<Seen>('shown', 'sent on'),
  '/signed-out': anyone('shown'),
} satisfies Record<string, Row<Seen>>

const doMaintain = doing(maintain)
const doOpenReview = doing(openReview)
const doDecide = doing(decide)
const doCloseReview = doing(closeReview)
const doSucceed = doing(succeed)

export const ACTIONS = {
  checkDecision: doDecide,
  checkDecisionCorrection: doDecide,
  checkEnding: doMaintain,
  checkExtension: doMaintain,
  checkInstrumentCorrection: doMaintain,
  checkLapse: doMaintain,
  checkMerger: doSucceed,
  checkReplacement: doSucceed,
  checkReviewClosing: doCloseReview,
  checkReviewOpening: doOpenReview,
  checkTerm: doMaintain,
  checkUndoing: doSucceed,
  recordAgreementTerm: confirming(doMaintain),
  recordDecision: confirming(doDecide),
  recordDecisionCorrection: confirming(doDecide),
  recordEnding: confirming(doMaintain),
  recordExtension: confirming(doMaintain),
  recordInstrumentCorrection: confirming(doMaintain),
  recordLapse: confirming(doMaintain),
  recordMerger: confirming(doSucceed),
  recordReplacement: confirming(doSucceed),
  recordReviewClosing: confirming(doCloseReview),
  recordReviewOpening: confirming(doOpenReview),
  recordUndoing: confirming(doSucceed),
  signIn: anyone('done'),
  signOut: signedIn('done'),
} satisfies Record<string, Row<Done>>
