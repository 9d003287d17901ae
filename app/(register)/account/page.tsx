import { HistoryList } from '@/components/history/history-list'
import { HistoryPages } from '@/components/history/history-pages'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { EmailAddress } from '@/components/people/email-address'
import { forceOrRegion, ROLE_WORDS, whatTheySee } from '@/components/people/role-words'
import { ActionLink } from '@/components/ui/action-link'
import { Done } from '@/components/ui/done'
import { Fact, Facts } from '@/components/ui/facts'
import { Section } from '@/components/ui/section'
import { HISTORY_PAGE, listPersonHistory } from '@/db/queries/history'
import type { PersonActor } from '@/domain/access/actor'
import { historyPage } from '@/domain/audit/history-page'
import { requireActor } from '@/lib/auth/actor'
import { findOwnAddress } from '@/lib/auth/own-password'
import { paths } from '@/lib/paths'
import { RegisterFrame } from '../register-frame'

export default async function AccountPage({ searchParams }: PageProps<'/account'>) {
  const actor = await requireActor()
  const { page: asked, password } = await searchParams
  const page = historyPage.parse(asked)
  const events = await listPersonHistory(actor, { person: actor.personId, page })
  const justChanged = password === 'changed' && events[0]?.kind === 'password changed'
  return (
    <RegisterFrame actor={actor} section="Account" title={['Your account']}>
      <PageBody>
        <Opening heading="Your account" kicker={actor.name} />
        {justChanged ? (
          <div className="mt-4">
            <Done heading="Your password is changed">
              <p>Every other browser you were signed in with is signed out. This one goes on.</p>
            </Done>
          </div>
        ) : null}
        <Section id="you" heading="What you are">
          <AboutYou actor={actor} email={await findOwnAddress(actor)} />
        </Section>
        <Section
          id="history"
          heading="What happened to your account"
          note="Latest first. If something here was not you, change your password and tell your regional programme office."
          picture
        >
          <HistoryList events={events.slice(0, HISTORY_PAGE)} />
          <HistoryPages
            page={page}
            more={events.length > HISTORY_PAGE}
            pageHref={(number) => paths.account(number > 1 ? { page: String(number) } : {})}
          />
        </Section>
      </PageBody>
    </RegisterFrame>
  )
}

function AboutYou({ actor, email }: { actor: PersonActor; email: string }) {
  const { role, regionName } = actor
  const post = { role, forceName: 'forceName' in actor ? actor.forceName : null }
  return (
    <Facts>
      <Fact term="Role">{ROLE_WORDS[role]}</Fact>
      <Fact term="For">{forceOrRegion(post, regionName)}</Fact>
      <Fact term="What that role sees" sub="Your regional programme office can change what you are.">
        {whatTheySee(post, regionName).join(' ')}
      </Fact>
      <Fact term="Email address">
        <EmailAddress>{email}</EmailAddress>
      </Fact>
      <Fact
        term="Password"
        action={<ActionLink href={paths.ownPassword()} verb="Change" what="your password" />}
      >
        Known to you alone
      </Fact>
    </Facts>
  )
}
