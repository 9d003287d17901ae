export const BODY_KINDS = ['unit', 'programme', 'shared service', 'not recorded'] as const
export type BodyKind = (typeof BODY_KINDS)[number]
