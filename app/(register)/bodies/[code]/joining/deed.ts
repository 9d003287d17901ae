import { sayWhyNotJoined } from '@/components/bodies/refusals'
import { joinBody } from '@/db/commands/join-body'
import { joiningForm } from '@/domain/bodies/members'
import { paths } from '@/lib/paths'

/** Recording that forces join a body. */
export const joining = {
  name: 'body joining',
  schema: joiningForm,
  perform: joinBody,
  refusals: sayWhyNotJoined,
  form: ({ code }: { code: string }) => paths.bodyPart(code, 'joining'),
  compares: true as const,
  words: {
    title: 'Record members joining',
    cannot: 'You cannot record who joins this body',
    leave: 'Leave without recording',
  },
}
