import { redirect } from 'next/navigation'
import { PageBody } from '@/components/page/page-body'
import { SideBySide } from '@/components/page/side-by-side'
import { findActor } from '@/lib/auth/actor'
import { safeReturnPath } from '@/lib/paths'
import { OpenFrame } from '../../open-frame'
import { SignInForm } from './sign-in-form'

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const to = safeReturnPath([(await searchParams).to].flat()[0])
  if (await findActor()) redirect(to)
  return (
    <OpenFrame>
      <PageBody>
        <SideBySide aside={<About />}>
          <SignInForm to={to} />
        </SideBySide>
      </PageBody>
    </OpenFrame>
  )
}

function About() {
  return (
    <>
      <h2>Which agreements, between whom, until when</h2>
      <p>
        The register of collaboration agreements between police forces and their policing bodies: what is true
        today or on any past day, who must decide what by when, and where each fact comes from.
      </p>
      <p>
        What you see depends on your office and your force. Audit committees read everything their force may
        see, and change nothing.
      </p>
      <p>No account, or a password you no longer know? Your regional programme office gives you a link.</p>
    </>
  )
}
