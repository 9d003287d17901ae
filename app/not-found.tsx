import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { Link } from '@/components/ui/link'
import { paths } from '@/lib/paths'
import { OpenFrame } from './open-frame'

/** What is not there, and what the person asking may not see: the same page for both. */
export default function NotFound() {
  return (
    <OpenFrame>
      <title>{pageTitle('Page not found')}</title>
      <PageBody>
        <Opening heading="Page not found" />
        <div className="mt-4 space-y-3">
          <p>There is nothing at this address, or nothing that you may see.</p>
          <p>If you typed the address, check it. If you pasted it, check that you copied all of it.</p>
          <p>
            <Link href={paths.agreements()}>See the agreements you can see</Link>, or{' '}
            <Link href={paths.home()}>go to home</Link>.
          </p>
        </div>
      </PageBody>
    </OpenFrame>
  )
}
