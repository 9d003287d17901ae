import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { ButtonLink } from '@/components/ui/button'
import { paths } from '@/lib/paths'
import { OpenFrame } from '../../open-frame'

export default function SignedOutPage() {
  return (
    <OpenFrame>
      <title>{pageTitle('You have signed out')}</title>
      <PageBody>
        <Opening
          heading="You have signed out"
          lede="This browser shows nothing of the register until somebody signs in again."
        />
        <p className="mt-5">
          <ButtonLink href={paths.signIn()}>Sign in</ButtonLink>
        </p>
      </PageBody>
    </OpenFrame>
  )
}
