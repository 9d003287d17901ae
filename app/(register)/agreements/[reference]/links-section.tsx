import type { ReactNode } from 'react'
import { markedWith } from '@/components/agreements/marked-with'
import { NamedAgreement } from '@/components/agreements/named-agreement'
import { openDeeds } from '@/components/agreements/open-deeds'
import { StatusTag } from '@/components/agreements/status-tag'
import { ActionLink } from '@/components/ui/action-link'
import { Fact, Facts } from '@/components/ui/facts'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Section } from '@/components/ui/section'
import type { AgreementPage } from '@/db/queries/agreements'
import type { Marking } from '@/domain/agreements/agreement'
import { dayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import type { Shown } from './lifeline-section'

type Linked = AgreementPage['links']['children'][number]

/** The agreements above, beneath, before and after this one, as far as the reader sees them. */
export function LinksSection({ agreement, actor, today }: Shown) {
  const { reference, links } = agreement
  const open = openDeeds(agreement, actor, today)
  const none = <NotRecorded>None recorded</NotRecorded>
  const parent = open.setParent ? (
    <ActionLink
      href={paths.agreementPart(reference, 'parent')}
      verb={links.parent ? 'Change' : 'Record'}
      what="overarching agreement"
    />
  ) : null
  return (
    <Section id="links" heading="Related agreements">
      <Facts>
        <Fact term="Overarching agreement" action={parent}>
          {links.parent ? <One linked={links.parent} /> : none}
        </Fact>
        {links.children.length > 0 ? (
          <Fact term="Agreements beneath it">
            {links.children.map((one) => (
              <One key={one.reference} linked={one} />
            ))}
          </Fact>
        ) : null}
        {links.predecessors.length > 0 ? (
          <Fact term="Takes the place of">
            {links.predecessors.map((one) => (
              <One key={one.reference} linked={one}>
                , {fromInWords(one.from)}
              </One>
            ))}
          </Fact>
        ) : null}
        <Fact term="Superseded by" action={supersessionLink(agreement, open)}>
          <SupersededBy agreement={agreement} none={none} />
        </Fact>
      </Facts>
    </Section>
  )
}

function SupersededBy({
  agreement: { links, supersededOn },
  none,
}: {
  agreement: AgreementPage
  none: ReactNode
}) {
  if (supersededOn === null) return none
  const from = fromInWords(supersededOn === 'not recorded' ? null : supersededOn)
  if (!links.successor) return `Superseded, ${from}`
  return <One linked={links.successor}>, {from}</One>
}

function supersessionLink({ reference }: AgreementPage, open: ReturnType<typeof openDeeds>) {
  const what = 'that another agreement takes its place'
  if (open.withdrawSupersession)
    return (
      <ActionLink
        href={paths.agreementPart(reference, 'supersession/withdrawal')}
        verb="Take back"
        what={what}
      />
    )
  if (!open.supersede) return null
  return <ActionLink href={paths.agreementPart(reference, 'supersession')} verb="Record" what={what} />
}

function One({ linked, children }: { linked: Linked; children?: ReactNode }) {
  return (
    <span className="block">
      <NamedAgreement {...linked} />
      {children} <StatusTag status={linked.status} />
    </span>
  )
}

function fromInWords(from: Parameters<typeof dayInWords>[0] | null): string {
  return from ? `from ${dayInWords(from)}` : 'from a day not recorded'
}

/** The highest marking of the agreement and of those it is linked to, which its page names. */
export function markingWithLinks(agreement: AgreementPage): Marking {
  const { parent, successor, children, predecessors } = agreement.links
  return markedWith(agreement, [parent, successor, ...children, ...predecessors]).marking
}
