import { FormerForce } from '@/components/forces/former-force'
import { Memberships } from '@/components/forces/memberships'
import { OfficeHolders } from '@/components/forces/office-holders'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Section } from '@/components/ui/section'
import { type ForcePage, findForce } from '@/db/queries/forces'
import type { PersonActor } from '@/domain/access/actor'
import { forceList } from '@/domain/forces/force-list'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { missing } from '../../../missing'
import { RegisterFrame } from '../../register-frame'
import { DecidedSection } from './decided-section'
import { PartySection } from './party-section'
import { ToDecideSection } from './to-decide-section'

export default async function ForceCodePage({ params, searchParams }: PageProps<'/forces/[code]'>) {
  const { code } = await params
  const actor = await requireActor()
  const page = await findForce(actor, { code, list: forceList.parse(await searchParams) })
  if (!page) return missing()

  const { force, holders, memberships } = page
  const own = 'forceId' in actor && actor.forceId === force.id
  const told = { page, actor, whose: own ? ('we' as const) : force.shortName }
  return (
    <RegisterFrame
      actor={actor}
      section={own ? 'My force' : 'Agreements'}
      title={[force.name, own ? 'My force' : 'Forces']}
      marking={markingOf(page)}
      trail={own ? [] : [{ href: paths.agreements(), label: 'Agreements' }]}
    >
      <PageBody>
        <Opening heading={force.name} lede={ledeOf(page, actor)} />
        <FormerForce force={force} />
        {holders.length > 0 ? (
          <>
            <ToDecideSection {...told} />
            <PartySection {...told} />
            <DecidedSection {...told} />
          </>
        ) : (
          <OutsideS23i />
        )}
        <Section id="bodies" heading={own ? 'Bodies we are a member of' : 'Bodies it is a member of'}>
          {memberships.length > 0 ? (
            <Memberships caption={`Bodies that ${force.name} is a member of`} memberships={memberships} />
          ) : (
            <NotRecorded>None recorded</NotRecorded>
          )}
        </Section>
        {holders.length > 0 ? (
          <Section id="offices" heading={own ? 'Who holds our offices' : 'Who holds its offices'}>
            <OfficeHolders
              caption={`Who holds the offices of ${force.name}, now and before`}
              holders={holders}
              today={today()}
            />
          </Section>
        ) : null}
      </PageBody>
    </RegisterFrame>
  )
}

function OutsideS23i() {
  return (
    <Section id="outside" heading="Outside section 23I">
      <p>
        The Police Act 1996, section 23I, does not count this force among those that make collaboration
        agreements. It has no office in the register; its legal persons can join an agreement only as other
        persons.
      </p>
    </Section>
  )
}

function ledeOf({ force }: ForcePage, actor: PersonActor): string {
  const seen = actor.role === 'registrar' ? 'as far as your region may see' : 'as far as your force may see'
  return `${force.regionName}. What it is party to, must decide and has decided, ${seen}, as at ${dayInWords(today())}.`
}

function markingOf({ party, awaited, decided }: ForcePage) {
  const shown = [...party.agreements, ...awaited.reviews, ...decided.decisions]
  return shown.some((one) => one.marking === 'OFFICIAL-SENSITIVE') ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL'
}
