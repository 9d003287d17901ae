import { PartyDeeds } from '@/components/agreements/party-deeds'
import { PartyTable } from '@/components/agreements/party-table'
import { joinsAfter, leftBy, partiesNote } from '@/components/agreements/party-words'
import { VoidedTable } from '@/components/agreements/voided-table'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Section } from '@/components/ui/section'
import { type AgreementPage, findAgreement, type Party } from '@/db/queries/agreements'
import { listVoidedParties } from '@/db/queries/voided-parties'
import { asAt } from '@/domain/agreements/list'
import { isCurrent } from '@/domain/agreements/party'
import { originalOf } from '@/domain/agreements/status'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { missing } from '../../../../missing'
import { AgreementFrame } from '../agreement-frame'
import { ShownAsAt } from '../shown-as-at'

type Props = PageProps<'/agreements/[reference]/parties'>

export default async function PartiesPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const [agreement, voided] = await Promise.all([
    findAgreement(actor, reference),
    listVoidedParties(actor, reference),
  ])
  if (!agreement) return missing()

  const now = today()
  const on = asAt.parse(await searchParams).on ?? now
  const left = leftBy(agreement.parties, on)
  const joining = agreement.parties.filter((one) => joinsAfter(one, on))
  return (
    <AgreementFrame actor={actor} agreement={agreement} part="Parties" title="Parties" asAt={on}>
      <PageBody>
        <Opening heading="Parties" lede="Legal persons, from the day each joined to the day it left." />
        <div className="mt-4 space-y-4">
          <PartyDeeds agreement={agreement} actor={actor} today={now} />
          <ShownAsAt day={on} now={paths.agreementPart(reference, 'parties')} />
        </div>
        <PartySection
          {...{ agreement, id: 'current', heading: `Parties on ${dayInWords(on)}` }}
          parties={agreement.parties.filter((one) => isCurrent(one, on))}
        />
        {joining.length > 0 ? (
          <PartySection
            {...{ agreement, id: 'joining', heading: 'Parties still to join', parties: joining }}
          />
        ) : null}
        {left.length > 0 ? (
          <PartySection {...{ agreement, id: 'left', heading: 'Parties that have left', parties: left }} />
        ) : null}
        {voided.length > 0 ? (
          <Section id="in-error" heading="Recorded in error" note="Never parties, and counted nowhere.">
            <VoidedTable reference={reference} voided={voided} />
          </Section>
        ) : null}
      </PageBody>
    </AgreementFrame>
  )
}

type PartySectionProps = { agreement: AgreementPage; id: string; heading: string; parties: Party[] }

function PartySection({ agreement: { reference, instruments }, id, heading, parties }: PartySectionProps) {
  return (
    <Section id={id} heading={heading} note={partiesNote(parties)}>
      {parties.length > 0 ? (
        <PartyTable
          caption={`${heading}: ${reference}, by force`}
          parties={parties}
          original={originalOf(instruments)}
          spans={{ reference, instruments }}
        />
      ) : (
        <p>The legal persons that are parties to the agreement would be listed here.</p>
      )}
    </Section>
  )
}
