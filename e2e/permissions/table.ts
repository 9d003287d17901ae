import {
  amongBodies,
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

/** Members' offices keep a body, and the registrar of its region (domain rule 14). */
const keepBody: Row<Shown> = amongBodies({
  office: { own: 'shown', other: 'refused', elsewhere: 'refused' },
  chief: { own: 'refused', other: 'refused', elsewhere: 'refused' },
  audit: { own: 'refused', other: 'refused', elsewhere: 'refused' },
  registrar: { own: 'shown', other: 'shown', elsewhere: 'refused' },
})

/** Whatever bodies there are. */
const newBody: Row<Shown> = amongBodies({
  office: { own: 'shown', other: 'shown', elsewhere: 'shown' },
  chief: { own: 'refused', other: 'refused', elsewhere: 'refused' },
  audit: { own: 'refused', other: 'refused', elsewhere: 'refused' },
  registrar: { own: 'shown', other: 'shown', elsewhere: 'shown' },
})

export const PAGES = {
  '/': signedIn('shown'),
  '/accessibility': anyone('shown'),
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
  '/bodies/[code]/date': keepBody,
  '/bodies/[code]/date/check': checking(keepBody),
  '/bodies/[code]/dates/[number]/correction': keepBody,
  '/bodies/[code]/dates/[number]/correction/check': checking(keepBody),
  '/bodies/[code]/details': keepBody,
  '/bodies/[code]/details/check': checking(keepBody),
  '/bodies/[code]/history': signedIn('shown'),
  '/bodies/[code]/joining': keepBody,
  '/bodies/[code]/joining/check': checking(keepBody),
  '/bodies/[code]/leaving': keepBody,
  '/bodies/[code]/leaving/check': checking(keepBody),
  '/bodies/[code]/name': keepBody,
  '/bodies/[code]/name/check': checking(keepBody),
  '/bodies/new': newBody,
  '/bodies/new/check': checking(newBody),
  '/forces/[code]': signedIn('shown'),
  '/reviews': signedIn('shown'),
  '/sign-in': nobodyElse<Seen>('shown', 'sent on'),
  '/signed-out': anyone('shown'),
} satisfies Record<string, Row<Seen>>

const doMaintain = doing(maintain)
const doOpenReview = doing(openReview)
const doDecide = doing(decide)
const doCloseReview = doing(closeReview)
const doKeepBody = doing(keepBody)
const doNewBody = doing(newBody)

export const ACTIONS = {
  checkBodyDate: doKeepBody,
  checkBodyDateCorrection: doKeepBody,
  checkBodyDetails: doKeepBody,
  checkBodyJoining: doKeepBody,
  checkBodyLeaving: doKeepBody,
  checkBodyName: doKeepBody,
  checkDecision: doDecide,
  checkDecisionCorrection: doDecide,
  checkEnding: doMaintain,
  checkExtension: doMaintain,
  checkInstrumentCorrection: doMaintain,
  checkLapse: doMaintain,
  checkNewBody: doNewBody,
  checkReviewClosing: doCloseReview,
  checkReviewOpening: doOpenReview,
  checkTerm: doMaintain,
  recordAgreementTerm: confirming(doMaintain),
  recordBodyDateCorrection: confirming(doKeepBody),
  recordBodyDetails: confirming(doKeepBody),
  recordBodyJoining: confirming(doKeepBody),
  recordBodyLeaving: confirming(doKeepBody),
  recordBodyName: confirming(doKeepBody),
  recordDateOfBody: confirming(doKeepBody),
  recordDecision: confirming(doDecide),
  recordDecisionCorrection: confirming(doDecide),
  recordEnding: confirming(doMaintain),
  recordExtension: confirming(doMaintain),
  recordInstrumentCorrection: confirming(doMaintain),
  recordLapse: confirming(doMaintain),
  recordNewBody: confirming(doNewBody),
  recordReviewClosing: confirming(doCloseReview),
  recordReviewOpening: confirming(doOpenReview),
  signIn: anyone('done'),
  signOut: signedIn('done'),
} satisfies Record<string, Row<Done>>
