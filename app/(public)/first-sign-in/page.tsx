import { LINK_DOES_NOT_WORK } from '@/components/access/password-refusals'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { ButtonLink } from '@/components/ui/button'
import { findInvitedBy } from '@/lib/auth/first-sign-in'
import { paths } from '@/lib/paths'
import { OpenFrame } from '../../open-frame'
import { FirstSignInForm } from './first-sign-in-form'

export default async function FirstSignInPage({ searchParams }: PageProps<'/first-sign-in'>) {
  const { invitation, key } = await searchParams
  const invited = await findInvitedBy(invitation, key)
  return (
    <OpenFrame>
      <PageBody>
        {invited ? (
          <FirstSignInForm
            name={invited.name}
            email={invited.email}
            link={{ invitation: invited.invitation, key: String(key) }}
          />
        ) : (
          <DoesNotWork />
        )}
      </PageBody>
    </OpenFrame>
  )
}

function DoesNotWork() {
  return (
    <>
      <title>{pageTitle('This link does not work')}</title>
      <Opening heading="This link does not work" lede={LINK_DOES_NOT_WORK} />
      <p className="mt-5">
        <ButtonLink href={paths.signIn()}>Sign in</ButtonLink>
      </p>
    </>
  )
}
