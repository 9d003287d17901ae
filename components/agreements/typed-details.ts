import type { Details } from '@/domain/agreements/details'
import type { Typed } from '@/lib/forms/form-state'

/** The details of an agreement as the boxes of their form show them. */
export function typedDetails(details: Omit<Details, 'bodyIds' | 'marking'>): Typed {
  const { title, scope, regionIds, legalBasis, provision } = details
  return {
    title: [title],
    scope: [scope],
    'regionIds[]': regionIds,
    legalBasis: [legalBasis],
    provision: [provision],
  }
}
