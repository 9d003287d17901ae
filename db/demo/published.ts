import { z } from 'zod'
import { SCOPES } from '@/domain/agreements/agreement'
import { BODY_KINDS } from '@/domain/bodies/body'
import { FORCE_KINDS } from '@/domain/forces/force'
import { parseDay } from '@/lib/dates/day'
import { parsePartialDay } from '@/lib/dates/partial-day'
import forces from './forces.json'
import register from './northamptonshire-register.json'

const known = z.string().transform((text, context) => parsePartialDay(text) ?? trouble(context))
const whole = z.string().transform((text, context) => parseDay(text) ?? trouble(context))

function trouble(context: z.core.$RefinementCtx<string>): never {
  context.addIssue({ code: 'custom', message: 'Not a date' })
  return z.NEVER
}

/** All 48 forces with who holds their two offices. */
export const publishedForces = z
  .array(
    z.object({
      code: z.string(),
      name: z.string(),
      shortName: z.string(),
      abbreviations: z.array(z.string()),
      region: z.string(),
      prefix: z.string().nullable(),
      kind: z.enum(FORCE_KINDS),
      chiefOfficer: z.string(),
      policingBody: z.string(),
      predecessor: z.object({ name: z.string(), on: known, note: z.string() }).nullable(),
    }),
  )
  .parse(forces)

/** Northamptonshire's published page, line by line, with what each line says and no more. */
export const publishedRegister = z
  .object({
    publisher: z.string(),
    page: z.string(),
    address: z.url(),
    datedOn: known,
    capturedOn: known.nullable(),
    bodies: z.array(
      z.object({
        code: z.string(),
        acronym: z.string(),
        name: z.string(),
        kind: z.enum(BODY_KINDS),
        purpose: z.string(),
        members: z.array(z.string()),
        statement: z.string(),
        /** From the register's own notes on the region, not from the page. */
        formed: z.object({ on: known, said: z.string() }).nullable(),
      }),
    ),
    agreements: z.array(
      z.object({
        line: z.int(),
        scope: z.enum(SCOPES),
        title: z.string(),
        statement: z.string(),
        body: z.string().nullable(),
        forces: z.array(z.string()),
        extendedUntil: whole.nullable(),
      }),
    ),
  })
  .parse(register)

export type PublishedBody = (typeof publishedRegister)['bodies'][number]
export type PublishedAgreement = (typeof publishedRegister)['agreements'][number]
