import { sayWhyNotLeft } from '@/components/bodies/refusals'
import { leaveBody } from '@/db/commands/leave-body'
import { leavingForm } from '@/domain/bodies/members'
import { paths } from '@/lib/paths'

/** Recording that members leave a body. */
export const leaving = {
  name: 'body leaving',
  schema: leavingForm,
  perform: leaveBody,
  refusals: sayWhyNotLeft,
  form: ({ code }: { code: string }) => paths.bodyPart(code, 'leaving'),
  compares: true as const,
  words: {
    title: 'Record members leaving',
    cannot: 'You cannot record who leaves this body',
    leave: 'Leave without recording',
  },
}
