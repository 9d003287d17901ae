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

/** Where no party is recorded there is nobody who leaves, signs, or was recorded in error. */
const ofParties: Row<Shown> = inScope({
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

/** People are kept by registrars, each those of their region; to everybody else it is said by whom, whoever there is. */
const managePeople: Row<Shown> = {
  ...signedIn<Shown>('refused'),
  registrar: { ...within('shown'), elsewhere: 'not found', sensitive: 'shown' },
}

/** Whom a registrar invites is of their region. */
const invite: Row<Shown> = { ...managePeople, registrar: anyone<Shown>('shown').registrar }

export const PAGES = {
  '/': signedIn('shown'),
  '/accessibility': anyone('shown'),
  '/account': signedIn('shown'),
  '/account/password': signedIn('shown'),
  '/administration': signedIn<Seen>('sent on'),
  '/administration/people': invite,
  '/administration/people/[id]': managePeople,
  '/administration/people/[id]/disabling': managePeople,
  '/administration/people/[id]/disabling/check': checking(managePeople),
  '/administration/people/[id]/enabling': managePeople,
  '/administration/people/[id]/enabling/check': checking(managePeople),
  '/administration/people/[id]/link': managePeople,
  '/administration/people/[id]/link/check': checking(managePeople),
  '/administration/people/[id]/role': managePeople,
  '/administration/people/[id]/role/check': checking(managePeople),
  '/administration/people/new': invite,
  '/administration/people/new/check': checking(invite),
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
  '/agreements/[reference]/instruments/[number]/signatures': ofParties,
  '/agreements/[reference]/instruments/[number]/signatures/check': checking(ofParties),
  '/agreements/[reference]/lapse': maintain,
  '/agreements/[reference]/lapse/check': checking(maintain),
  '/agreements/[reference]/parties': read,
  '/agreements/[reference]/parties/error': ofParties,
  '/agreements/[reference]/parties/error/check': checking(ofParties),
  '/agreements/[reference]/parties/joinder': maintain,
  '/agreements/[reference]/parties/joinder/check': checking(maintain),
  '/agreements/[reference]/parties/new': maintain,
  '/agreements/[reference]/parties/new/check': checking(maintain),
  '/agreements/[reference]/parties/withdrawal': ofParties,
  '/agreements/[reference]/parties/withdrawal/check': checking(ofParties),
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
  '/first-sign-in': anyone('shown'),
  '/forces/[code]': signedIn('shown'),
  '/reviews': signedIn('shown'),
  '/sign-in': nobodyElse<Seen>('shown', 'sent on'),
  '/signed-out': anyone('shown'),
} satisfies Record<string, Row<Seen>>

const doMaintain = doing(maintain)
const doOfParties = doing(ofParties)
const doOpenReview = doing(openReview)
const doDecide = doing(decide)
const doCloseReview = doing(closeReview)

const doManagePeople = doing(managePeople)

export const ACTIONS = {
  changePassword: signedIn('done'),
  checkDecision: doDecide,
  checkDecisionCorrection: doDecide,
  checkDisabling: doManagePeople,
  checkEnabling: doManagePeople,
  checkEnding: doMaintain,
  checkExtension: doMaintain,
  checkInstrumentCorrection: doMaintain,
  checkInvitation: doing(invite),
  checkJoinder: doMaintain,
  checkLapse: doMaintain,
  checkLinkRenewal: doManagePeople,
  checkMissingParties: doMaintain,
  checkReviewClosing: doCloseReview,
  checkReviewOpening: doOpenReview,
  checkRoleChange: doManagePeople,
  checkSigning: doOfParties,
  checkTerm: doMaintain,
  checkVoiding: doOfParties,
  checkWithdrawal: doOfParties,
  recordAgreementTerm: confirming(doMaintain),
  recordDecision: confirming(doDecide),
  recordDecisionCorrection: confirming(doDecide),
  recordDisabling: confirming(doManagePeople),
  recordEnabling: confirming(doManagePeople),
  recordEnding: confirming(doMaintain),
  recordExtension: confirming(doMaintain),
  recordInstrumentCorrection: confirming(doMaintain),
  recordInvitation: confirming(doing(invite)),
  recordJoinder: confirming(doMaintain),
  recordLapse: confirming(doMaintain),
  recordLinkRenewal: confirming(doManagePeople),
  recordMissingParties: confirming(doMaintain),
  recordReviewClosing: confirming(doCloseReview),
  recordReviewOpening: confirming(doOpenReview),
  recordRoleChange: confirming(doManagePeople),
  recordSigning: confirming(doOfParties),
  recordVoiding: confirming(doOfParties),
  recordWithdrawal: confirming(doOfParties),
  signIn: anyone('done'),
  /** Nobody here holds a link: it is for whoever does, and for nobody else. */
  signInFirst: anyone('refused'),
  signOut: signedIn('done'),
} satisfies Record<string, Row<Done>>
