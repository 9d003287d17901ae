import { sayWhyNotCreated } from '@/components/bodies/refusals'
import { createBody } from '@/db/commands/create-body'
import { newBodyForm } from '@/domain/bodies/new-body'
import { paths } from '@/lib/paths'

/** Recording a body that was not in the register. */
export const bodyCreation = {
  name: 'new body',
  schema: newBodyForm,
  perform: createBody,
  refusals: sayWhyNotCreated,
  form: () => paths.newBody(),
}
