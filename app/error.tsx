'use client'

import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { PublicFrame } from '@/components/page/public-frame'
import { Link } from '@/components/ui/link'
import { paths } from '@/lib/paths'

type ErrorProps = { error: Error & { digest?: string } }

/** Something broke. A sentence and a number for the person; the cause is in the log under that number. */
export default function BrokenPage({ error }: ErrorProps) {
  return (
    <PublicFrame home={paths.home()} footer={{ links: [] }}>
      <title>{pageTitle('The register could not answer')}</title>
      <PageBody>
        <Opening heading="The register could not answer" />
        <div className="mt-4 space-y-3">
          <p>
            Something went wrong on our side. Nothing was half recorded: a change is recorded whole or not at
            all.
          </p>
          <p>
            Open the page again in a minute. If it happens again, tell your regional programme office
            {error.digest ? ` this number: ${error.digest}` : ''}.
          </p>
          <p>
            <Link href={paths.home()}>Go to home</Link>
          </p>
        </div>
      </PageBody>
    </PublicFrame>
  )
}
