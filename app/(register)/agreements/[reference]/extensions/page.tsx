import { InstrumentFacts } from '@/components/agreements/instrument-facts'
import { numberedInstrument } from '@/components/agreements/instrument-table'
import { openDeeds } from '@/components/agreements/open-deeds'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { findAgreement, type RecordedInstrument } from '@/db/queries/agreements'
import { whyNotCorrect } from '@/domain/agreements/recorded-term'
import { whyNotSign } from '@/domain/agreements/signing'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { paths } from '@/lib/paths'
import { missing } from '../../../../missing'
import { AgreementFrame } from '../agreement-frame'

export default async function ExtensionsPage({ params }: PageProps<'/agreements/[reference]/extensions'>) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const open = openDeeds(agreement, actor, today())
  return (
    <AgreementFrame
      actor={actor}
      agreement={agreement}
      part="Extensions"
      title="Extensions and other instruments"
    >
      <PageBody>
        <Opening
          heading="Extensions and other instruments"
          lede="In the order recorded. None is edited or removed: a correction is a new one that takes the wrong one’s place."
          aside={
            open.extend ? (
              <Actions>
                <ButtonLink href={paths.agreementPart(reference, 'extension')}>Extend agreement</ButtonLink>
              </Actions>
            ) : null
          }
        />
        {agreement.instruments.length === 0 ? (
          <p className="pt-6">
            Nothing of this agreement has been made yet. The document that makes it would come first here.
          </p>
        ) : null}
        {agreement.instruments.map((one) => (
          <Section
            key={one.id}
            id={`instrument-${one.number}`}
            heading={numberedInstrument(one)}
            note={correctionNote(one)}
          >
            <InstrumentFacts
              instrument={one}
              agreement={agreement}
              correctable={whyNotCorrect(agreement, actor, one.number) === null}
              signable={whyNotSign(agreement, actor, one.number) === null}
            />
          </Section>
        ))}
      </PageBody>
    </AgreementFrame>
  )
}

function correctionNote({ correctedBy, corrects, kind }: RecordedInstrument): string | null {
  if (correctedBy !== null) return `Corrected: instrument ${correctedBy} stands in its place.`
  if (kind === 'recorded in error') return `Says that instrument ${corrects} should not have been recorded.`
  return corrects === null ? null : `Corrects instrument ${corrects}.`
}
