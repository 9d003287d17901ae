/** Territorial forces and the two special ones the Police Act covers; the rest join only as other persons (s23I). */
export const FORCE_KINDS = ['territorial', 'special', 'outside-s23I'] as const

export const LEGAL_PERSON_KINDS = ['chief officer', 'policing body', 'other person'] as const
