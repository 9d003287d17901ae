import { sayWhyNotSetUp } from '@/components/agreements/draft-refusals'
import { setUpAgreement } from '@/db/commands/set-up-agreement'
import { setUpForm } from '@/domain/agreements/draft-forms'
import { paths } from '@/lib/paths'

/** Setting an agreement up, as a draft. */
export const settingUp = {
  name: 'setting up',
  schema: setUpForm,
  perform: setUpAgreement,
  refusals: sayWhyNotSetUp,
  form: () => paths.newAgreement(),
  words: {
    title: 'Set up an agreement',
    cannot: 'You cannot set up an agreement',
    leave: 'Leave without setting one up',
  },
}
