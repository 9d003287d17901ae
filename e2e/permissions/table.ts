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

/** A draft is its office's and its region's registrars': for everybody else it does not exist. */
const draft: Row<Shown> = inScope({
  office: within('shown', 'not found'),
  chief: within('not found'),
  audit: within('not found'),
  registrar: within('shown'),
})

/** Commissioners' offices and programme offices set agreements up, whatever there is. */
const setUp: Row<Shown> = {
  ...signedIn('shown'),
  chief: signedIn<Shown>('refused').chief,
  audit: signedIn<Shown>('refused').audit,
}

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
  '/agreements/[reference]/details': maintain,
  '/agreements/[reference]/details/check': checking(maintain),
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
  '/agreements/[reference]/parent': maintain,
  '/agreements/[reference]/parent/check': checking(maintain),
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
  '/agreements/[reference]/set-up': draft,
  '/agreements/[reference]/set-up/bodies': draft,
  '/agreements/[reference]/set-up/details': draft,
  '/agreements/[reference]/set-up/making': draft,
  '/agreements/[reference]/set-up/making/check': checking(draft),
  '/agreements/[reference]/set-up/marking': draft,
  '/agreements/[reference]/set-up/original': draft,
  '/agreements/[reference]/set-up/parties': draft,
  '/agreements/[reference]/set-up/term': draft,
  '/agreements/[reference]/supersession': maintain,
  '/agreements/[reference]/supersession/check': checking(maintain),
  '/agreements/[reference]/supersession/withdrawal': maintain,
  '/agreements/[reference]/supersession/withdrawal/check': checking(maintain),
  '/agreements/[reference]/term': maintain,
  '/agreements/[reference]/term/check': checking(maintain),
  '/agreements/new': setUp,
  '/agreements/new/check': checking(setUp),
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
const doDraft = doing(draft)
const doSetUp = doing(setUp)

export const ACTIONS = {
  changePassword: signedIn('done'),
  checkDecision: doDecide,
  checkDecisionCorrection: doDecide,
  checkDetails: doMaintain,
  checkDisabling: doManagePeople,
  checkEnabling: doManagePeople,
  checkEnding: doMaintain,
  checkExtension: doMaintain,
  checkInstrumentCorrection: doMaintain,
  checkInvitation: doing(invite),
  checkJoinder: doMaintain,
  checkLapse: doMaintain,
  checkLinkRenewal: doManagePeople,
  checkMaking: doDraft,
  checkMissingParties: doMaintain,
  checkParent: doMaintain,
  checkReviewClosing: doCloseReview,
  checkReviewOpening: doOpenReview,
  checkRoleChange: doManagePeople,
  checkSettingUp: doSetUp,
  checkSigning: doOfParties,
  checkSupersession: doMaintain,
  checkSupersessionWithdrawal: doMaintain,
  checkTerm: doMaintain,
  checkVoiding: doOfParties,
  checkWithdrawal: doOfParties,
  recordAgreementTerm: confirming(doMaintain),
  recordDecision: confirming(doDecide),
  recordDecisionCorrection: confirming(doDecide),
  recordDetails: confirming(doMaintain),
  recordDisabling: confirming(doManagePeople),
  recordEnabling: confirming(doManagePeople),
  recordEnding: confirming(doMaintain),
  recordExtension: confirming(doMaintain),
  recordInstrumentCorrection: confirming(doMaintain),
  recordInvitation: confirming(doing(invite)),
  recordJoinder: confirming(doMaintain),
  recordLapse: confirming(doMaintain),
  recordLinkRenewal: confirming(doManagePeople),
  recordMaking: confirming(doDraft),
  recordMissingParties: confirming(doMaintain),
  recordParent: confirming(doMaintain),
  recordReviewClosing: confirming(doCloseReview),
  recordReviewOpening: confirming(doOpenReview),
  recordRoleChange: confirming(doManagePeople),
  recordSettingUp: confirming(doSetUp),
  recordSigning: confirming(doOfParties),
  recordSupersession: confirming(doMaintain),
  recordSupersessionWithdrawal: confirming(doMaintain),
  recordVoiding: confirming(doOfParties),
  recordWithdrawal: confirming(doOfParties),
  saveBodies: doDraft,
  saveDetails: doDraft,
  saveMarking: doDraft,
  saveOriginal: doDraft,
  saveParties: doDraft,
  saveTerm: doDraft,
  signIn: anyone('done'),
  /** Nobody here holds a link: it is for whoever does, and for nobody else. */
  signInFirst: anyone('refused'),
  signOut: signedIn('done'),
} satisfies Record<string, Row<Done>>
