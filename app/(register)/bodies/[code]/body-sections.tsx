import { forcesInWords } from '@/components/agreements/force-words'
import { spanInWords } from '@/components/agreements/party-words'
import { BodyAgreements } from '@/components/bodies/body-agreements'
import { bodyInWords, bodyKindInWords } from '@/components/bodies/body-words'
import { MemberTable } from '@/components/bodies/member-table'
import { Fact, Facts } from '@/components/ui/facts'
import { Link } from '@/components/ui/link'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Section } from '@/components/ui/section'
import type { BodyPage } from '@/db/queries/bodies'
import { isCurrent } from '@/domain/agreements/party'
import { today } from '@/lib/dates/today'
import { paths } from '@/lib/paths'

type SectionProps = { page: BodyPage }

export function AboutSection({ page: { body, names } }: SectionProps) {
  const former = names.slice(1)
  return (
    <Section id="about" heading="Key facts">
      <Facts>
        <Fact term="Kind">{bodyKindInWords(body.kind) ?? <NotRecorded />}</Fact>
        <Fact term="Region">{body.regionName ?? <NotRecorded />}</Fact>
        <Fact term="Lead force">
          {body.lead ? <Link href={paths.force(body.lead.code)}>{body.lead.name}</Link> : <NotRecorded />}
        </Fact>
        {body.parent ? (
          <Fact term="Part of">
            <Link href={paths.body(body.parent.code)}>{body.parent.name}</Link>
          </Fact>
        ) : null}
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
    </Section>
  )
}

export function MembersSection({ page: { body, members, names, regionSizes } }: SectionProps) {
  const current = members.filter((one) => isCurrent(one, today()))
  const left = members.length - current.length
  const note = [forcesInWords(current, regionSizes), left > 0 ? `${left} that left or join later` : null]
  return (
    <Section id="members" heading="Members" note={note.filter(Boolean).join('; ') || null}>
      {members.length > 0 ? (
        <MemberTable
          caption={`Members of ${names[0]?.name ?? body.code}, by force`}
          members={members}
          lead={body.lead?.code ?? null}
          today={today()}
        />
      ) : (
        <NotRecorded />
      )}
    </Section>
  )
}

export function AgreementsSection({ page }: SectionProps) {
  const { body, agreements, total, names, regionSizes } = page
  const sizes = regionSizes
  return (
    <Section id="agreements" heading="Agreements" note="Those that you can see, by end, earliest first.">
      {agreements.length > 0 ? (
        <BodyAgreements
          caption={`Agreements of ${names[0]?.name ?? body.code}, by end, earliest first`}
          agreements={agreements}
          regionSizes={sizes}
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
