import { openDeeds } from '@/components/agreements/open-deeds'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { findAgreement } from '@/db/queries/agreements'
import { placesOf } from '@/domain/agreements/places'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { paths } from '@/lib/paths'
import { missing } from '../../../../missing'
import { AgreementFrame } from '../agreement-frame'
import { InstrumentSection } from './instrument-section'

export default async function InstrumentsPage({ params }: PageProps<'/agreements/[reference]/instruments'>) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const open = openDeeds(agreement, actor, today())
  return (
    <AgreementFrame actor={actor} agreement={agreement} part="Instruments" title="Instruments">
      <PageBody>
        <Opening
          heading="Instruments"
          lede="The documents that make the agreement and change it, in order. None is edited or removed: a correction is a new one that takes the wrong one’s place, with the wrong one beneath it."
          aside={
            open.vary ? (
              <Actions>
                {open.extend ? (
                  <ButtonLink href={paths.agreementPart(reference, 'extension')}>Extend agreement</ButtonLink>
                ) : null}
                <Link href={paths.recording(reference)}>Record another instrument</Link>
              </Actions>
            ) : null
          }
        />
        {agreement.instruments.length === 0 ? (
          <p className="pt-6">
            Nothing of this agreement has been made yet. The document that makes it would come first here.
          </p>
        ) : null}
        {placesOf(agreement.instruments).map((place) => (
          <InstrumentSection key={place.stands.id} place={place} agreement={agreement} actor={actor} />
        ))}
      </PageBody>
    </AgreementFrame>
  )
}
