import { forcesInWords } from '@/components/agreements/force-words'
import { spanInWords } from '@/components/agreements/party-words'
import { BodyAgreements } from '@/components/bodies/body-agreements'
import { bodyInWords, bodyKindInWords } from '@/components/bodies/body-words'
import { datesSaid } from '@/components/bodies/dates-said'
import { MemberTable } from '@/components/bodies/member-table'
import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button'
import { Fact, Facts } from '@/components/ui/facts'
import { Link } from '@/components/ui/link'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Section } from '@/components/ui/section'
import type { BodyPage, WholeBody } from '@/db/queries/bodies'
import { isCurrent } from '@/domain/agreements/party'
import { presentName } from '@/domain/bodies/body'
import { type BodyDateKind, conflictingKinds, standingDates } from '@/domain/bodies/dates'
import { today } from '@/lib/dates/today'
import { paths } from '@/lib/paths'

type SectionProps = {
  page: BodyPage
  /** Whether the reader may change the body. */
  keeps: boolean
}

export function AboutSection({ page: { body }, keeps }: SectionProps) {
  const former = body.names.filter((one) => one.toOn !== null)
  return (
    <Section id="about" heading="Key facts">
      <Facts>
        <Fact term="Kind">{bodyKindInWords(body.kind) ?? <NotRecorded />}</Fact>
        <Fact term="Region">{body.regionName ?? <NotRecorded>No one region recorded</NotRecorded>}</Fact>
        <Fact term="Lead force">
          {body.lead ? <Link href={paths.force(body.lead.code)}>{body.lead.name}</Link> : <NotRecorded />}
        </Fact>
        {body.parent ? (
          <Fact term="Part of">
            <Link href={paths.body(body.parent.code)}>{body.parent.name}</Link>
          </Fact>
        ) : null}
        <DateFact body={body} kind="formed" term="Formed" />
        <DateFact body={body} kind="closed" term="Closed" />
        <Fact term="Former names">
          {former.length > 0 ? (
            former.map((one) => (
              <span key={`${one.name} ${one.toOn}`} className="block">
                {bodyInWords(one)}
                <span className="block text-16 text-ink-muted">{spanInWords(one)}</span>
              </span>
            ))
          ) : (
            <NotRecorded>None recorded</NotRecorded>
          )}
        </Fact>
      </Facts>
      {keeps ? (
        <Actions>
          <ButtonLink href={paths.bodyPart(body.code, 'details')} secondary>
            Change details
          </ButtonLink>
          <ButtonLink href={paths.bodyPart(body.code, 'name')} secondary>
            Rename body
          </ButtonLink>
        </Actions>
      ) : null}
    </Section>
  )
}

/** What every source says, side by side. A body that nobody recorded as closed says nothing of closing. */
function DateFact({ body, kind, term }: { body: WholeBody; kind: BodyDateKind; term: string }) {
  const said = datesSaid(standingDates(body.dates, kind))
  if (!said && kind === 'closed') return null
  const differ = conflictingKinds(body.dates).includes(kind)
  return (
    <Fact term={term} sub={differ ? 'The sources differ' : undefined}>
      {said ?? <NotRecorded />}
    </Fact>
  )
}

export function MembersSection({ page: { body, regionSizes }, keeps }: SectionProps) {
  const current = body.members.filter((one) => isCurrent(one, today()))
  const left = body.members.length - current.length
  const note = [forcesInWords(current, regionSizes), left > 0 ? `${left} that left or join later` : null]
  return (
    <Section id="members" heading="Members" note={note.filter(Boolean).join('; ') || null}>
      {body.members.length > 0 ? (
        <MemberTable
          caption={`Members of ${presentName(body.names)?.name ?? body.code}, by force`}
          members={body.members}
          lead={body.lead?.code ?? null}
          today={today()}
        />
      ) : (
        <NotRecorded />
      )}
      {keeps ? (
        <Actions>
          <ButtonLink href={paths.bodyPart(body.code, 'joining')} secondary>
            Record members joining
          </ButtonLink>
          {body.members.some((one) => one.toOn === null) ? (
            <ButtonLink href={paths.bodyPart(body.code, 'leaving')} secondary>
              Record members leaving
            </ButtonLink>
          ) : null}
        </Actions>
      ) : null}
    </Section>
  )
}

export function AgreementsSection({ page }: Pick<SectionProps, 'page'>) {
  const { body, agreements, total, regionSizes } = page
  return (
    <Section id="agreements" heading="Agreements" note="Those that you can see, by end, earliest first.">
      {agreements.length > 0 ? (
        <BodyAgreements
          caption={`Agreements of ${presentName(body.names)?.name ?? body.code}, by end, earliest first`}
          agreements={agreements}
          regionSizes={regionSizes}
        />
      ) : (
        <p>
          No agreement that you can see is recorded for this body. Those it is run under would be listed here.
        </p>
      )}
      {total > agreements.length ? (
        <p>
          <Link href={paths.agreements({ body: body.code })}>
            See all {total.toLocaleString('en-GB')} agreements
          </Link>
        </p>
      ) : null}
    </Section>
  )
}
