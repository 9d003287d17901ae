import { z } from 'zod'
import { SCOPES } from '@/domain/agreements/agreement'
import { BODY_KINDS } from '@/domain/bodies/body'
import { parseDay } from '@/lib/dates/day'
import { known, trouble } from '../published/known'
import register from './northamptonshire-register.json'

const whole = z.string().transform((text, context) => parseDay(text) ?? trouble(context))

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
