import { z } from 'zod'
import { partialDayField, wholeDayWhen } from '@/lib/dates/schema'
import { explanation, optionalLine } from '../text'
import { chosenParties } from './chosen-parties'
import {
  aboutAgreement,
  bodiesField,
  legalBasisField,
  markingField,
  provisionField,
  regionsField,
  scopeField,
  titleField,
} from './details'
import { END_KINDS, INSTRUMENT_FORMS, NOTICE_KINDS, noticeFrom, termEndFrom } from './instrument'
import { noticeMonths } from './recorded-term'
import { signaturesField } from './signature'

/** What an agreement is set up with. Its own region is given: that of whoever drafts it. */
export const setUpForm = z.object({
  title: titleField(),
  scope: scopeField(),
  otherRegionIds: regionsField(),
  marking: markingField(),
})
export type SetUp = z.infer<typeof setUpForm>

export const draftDetailsForm = z.object({
  ...aboutAgreement,
  title: titleField(),
  scope: scopeField(),
  regionIds: regionsField(),
  legalBasis: legalBasisField(),
  provision: provisionField(),
})
export type DraftDetails = z.infer<typeof draftDetailsForm>

export const draftMarkingForm = z.object({ ...aboutAgreement, marking: markingField() })
export type DraftMarking = z.infer<typeof draftMarkingForm>

export const draftBodiesForm = z.object({ ...aboutAgreement, bodyIds: bodiesField() })
export type DraftBodies = z.infer<typeof draftBodiesForm>

export const draftPartiesForm = z.object(aboutAgreement).and(chosenParties)
export type DraftParties = z.infer<typeof draftPartiesForm>

export const draftTermForm = z
  .object({
    ...aboutAgreement,
    takesEffectOn: partialDayField('Date it takes effect'),
    endKind: z.enum(END_KINDS, 'Select when the term ends'),
  })
  .and(wholeDayWhen('endOn', 'End date', (typed) => typed.endKind === 'on'))
  .and(z.object({ noticeKind: z.enum(NOTICE_KINDS, 'Select whether a party may leave by notice') }))
  .and(z.looseObject({}).transform(noticeMonths))
  .transform(({ endKind, endOn, noticeKind, noticeMonths, ...facts }) => ({
    ...facts,
    end: termEndFrom(endKind, endOn),
    notice: noticeFrom(noticeKind, noticeMonths),
  }))
export type DraftTerm = z.infer<typeof draftTermForm>

export const draftOriginalForm = z.object({
  ...aboutAgreement,
  madeOn: partialDayField('Date it was made'),
  form: z.enum(INSTRUMENT_FORMS, 'Select how it was made'),
  signatures: signaturesField(),
  keptAt: optionalLine(),
})
export type DraftOriginal = z.infer<typeof draftOriginalForm>

export const makingForm = z.object({
  ...aboutAgreement,
  why: explanation('Enter how it is known that the agreement was made'),
})
export type Making = z.infer<typeof makingForm>
