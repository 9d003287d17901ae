import { CheckAnswers } from '@/components/forms/check-answers'
import { ConfirmForm } from '@/components/forms/confirm-form'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { successionInWords } from '@/components/successions/succession-words'
import { TouchedAgreements } from '@/components/successions/touched-lists'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Section } from '@/components/ui/section'
import { requireActor } from '@/lib/auth/actor'
import { readKept } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../../missing'
import { recordedSuccession } from '../../../recorded-succession'
import { SuccessionDone } from '../../../succession-done'
import { SuccessionsFrame } from '../../../successions-frame'
import { findTheirSuccession } from '../../find-their-succession'
import { undoing } from '../deed'
import { recordUndoing } from './actions'

type Props = PageProps<'/administration/successions/[id]/undoing/check'>

export default async function CheckUndoingPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const { id: address } = await params
  const found = await findTheirSuccession(actor, address)
  const kept = await readKept(undoing, actor, (await searchParams).answers)
  if (!kept || found === 'missing' || 'whyNot' in found || kept.input.succession !== found.succession.id)
    return missing()
  const { succession, touched } = found
  const title = successionInWords(succession)
  const undone = recordedSuccession(kept.outcome)
  if (undone) {
    const so = 'Everything that it changed is as it was. History keeps both.'
    return <SuccessionDone actor={actor} id={undone} heading="Succession taken back" what={title} so={so} />
  }

  const form = paths.change(paths.undoing(succession.id), kept.id)
  return (
    <SuccessionsFrame
      actor={actor}
      title={null}
      agreements={touched.agreements}
      between={[
        { href: paths.succession(succession.id), label: title },
        { href: form, label: 'Take succession back' },
      ]}
    >
      <PageBody>
        <ConfirmForm
          title={pageTitle('Check your answers', 'Take succession back', 'Successions')}
          answers={kept.id}
          action={recordUndoing}
          button="Take succession back"
          leave={{ href: paths.succession(succession.id), label: 'Leave without taking it back' }}
        >
          <Opening
            flush
            kicker={title}
            heading="Check your answers"
            lede="Nothing is recorded until you choose “Take succession back”."
          />
          <Section id="changes" heading="What will change">
            <CheckAnswers
              answers={[
                { answer: 'Succession', now: title, willBe: 'Taken back' },
                {
                  answer: 'Why',
                  now: <NotRecorded>None</NotRecorded>,
                  willBe: kept.input.why,
                  change: {
                    what: 'why it is taken back',
                    href: paths.change(paths.undoing(succession.id), kept.id, 'why'),
                  },
                },
              ]}
            />
          </Section>
          <Section
            id="agreements"
            heading="Agreements"
            note={touched.agreements.length.toLocaleString('en-GB')}
          >
            <p>{succession.predecessor} are parties as they were. No term and no status changes.</p>
            <TouchedAgreements
              caption="Agreements that it touched, by reference"
              agreements={touched.agreements}
            />
          </Section>
        </ConfirmForm>
      </PageBody>
    </SuccessionsFrame>
  )
}
