import { PageBody } from '@/components/page/page-body'
import { requireActor } from '@/lib/auth/actor'
import { paths } from '@/lib/paths'
import { RegisterFrame } from '../../register-frame'
import { PasswordForm } from './password-form'

export default async function PasswordPage() {
  const actor = await requireActor()
  const trail = [{ href: paths.account(), label: 'Your account' }]
  return (
    <RegisterFrame actor={actor} section="Account" title={null} trail={trail}>
      <PageBody>
        <PasswordForm name={actor.name} />
      </PageBody>
    </RegisterFrame>
  )
}
