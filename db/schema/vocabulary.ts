import { pgEnum } from 'drizzle-orm/pg-core'
import { ROLES } from '@/domain/access/actor'
import { LEGAL_BASES, MARKINGS, PROVISIONS, SCOPES } from '@/domain/agreements/agreement'
import { END_KINDS, INSTRUMENT_FORMS, INSTRUMENT_KINDS, NOTICE_KINDS } from '@/domain/agreements/instrument'
import { STATUSES } from '@/domain/agreements/status'
import { EVENT_KINDS } from '@/domain/audit/event'
import { BODY_KINDS } from '@/domain/bodies/body'
import { BODY_DATE_KINDS } from '@/domain/bodies/dates'
import { FORCE_KINDS, LEGAL_PERSON_KINDS } from '@/domain/forces/force'
import { SUCCESSION_KINDS } from '@/domain/forces/succession'
import { DECISIONS, OFFICE_KINDS } from '@/domain/reviews/review'

// Closed vocabularies: each is the domain's own list, so that a word added there needs a migration here.
export const agreementScope = pgEnum('agreement_scope', SCOPES)
export const agreementStatus = pgEnum('agreement_status', STATUSES)
export const bodyDateKind = pgEnum('body_date_kind', BODY_DATE_KINDS)
export const bodyKind = pgEnum('body_kind', BODY_KINDS)
export const decisionKind = pgEnum('decision_kind', DECISIONS)
export const endKind = pgEnum('end_kind', END_KINDS)
export const eventKind = pgEnum('event_kind', EVENT_KINDS)
export const forceKind = pgEnum('force_kind', FORCE_KINDS)
export const instrumentForm = pgEnum('instrument_form', INSTRUMENT_FORMS)
export const instrumentKind = pgEnum('instrument_kind', INSTRUMENT_KINDS)
export const legalBasis = pgEnum('legal_basis', LEGAL_BASES)
export const legalPersonKind = pgEnum('legal_person_kind', LEGAL_PERSON_KINDS)
export const marking = pgEnum('marking', MARKINGS)
export const noticeKind = pgEnum('notice_kind', NOTICE_KINDS)
export const officeKind = pgEnum('office_kind', OFFICE_KINDS)
export const personRole = pgEnum('person_role', ROLES)
export const provision = pgEnum('provision', PROVISIONS)
export const successionKind = pgEnum('succession_kind', SUCCESSION_KINDS)
