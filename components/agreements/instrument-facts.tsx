import type { ReactNode } from 'react'
import { ActionLink } from '@/components/ui/action-link'
import { Fact, Facts } from '@/components/ui/facts'
import { Link } from '@/components/ui/link'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Wording } from '@/components/ui/text'
import type { AgreementPage, RecordedInstrument } from '@/db/queries/agreements'
import { setsEnd, setsNotice, setsOutWords } from '@/domain/agreements/instrument'
import type { SignatureGiven } from '@/domain/agreements/signature'
import { dayInWords, instantInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { DayWords } from './day-words'
import { EndWords } from './end-words'
import { formInWords, noticeInWords, wordsAreCalled } from './instrument-words'

type InstrumentFactsProps = {
  agreement: AgreementPage
  instrument: RecordedInstrument
  /** Whether the reader may correct it. */
  correctable: boolean
  /** Whether the reader may add signatures. */
  signable: boolean
}

/** All that was recorded of one instrument, and by whom. */
export function InstrumentFacts({ agreement, instrument, correctable, signable }: InstrumentFactsProps) {
  const { number, kind, why, confirmedBy, recordedBy, recordedAt, correctedBy, corrects } = instrument
  const { reference } = agreement
  return (
    <Facts>
      {correctedBy === null ? null : (
        <Fact term="Corrected by">
          <Link href={paths.instrument(reference, correctedBy)}>Instrument {correctedBy}</Link>
        </Fact>
      )}
      {corrects === null ? null : (
        <Fact term="Corrects">
          <Link href={paths.instrument(reference, corrects)}>Instrument {corrects}</Link>
        </Fact>
      )}
      {kind === 'recorded in error' ? null : <DocumentFacts {...{ agreement, instrument, signable }} />}
      {kind === 'confirmed lapse' ? <Fact term="Confirmed by">{confirmedBy ?? <NotRecorded />}</Fact> : null}
      <Fact term="Why">{why ?? <NotRecorded />}</Fact>
      <Fact
        term="Recorded"
        action={
          correctable ? (
            <ActionLink
              href={paths.correction(reference, number)}
              verb="Correct"
              what={`instrument ${number}`}
            />
          ) : null
        }
      >
        {instantInWords(recordedAt)}, by {recordedBy ?? 'the register, from a published source'}
      </Fact>
    </Facts>
  )
}

type DocumentProps = Pick<InstrumentFactsProps, 'agreement' | 'instrument'>

function DocumentFacts({ agreement, instrument, signable }: DocumentProps & { signable: boolean }) {
  const { number, form, madeOn, takesEffectOn, inEffectFrom, end, notice, keptAt, setsOut, kind } = instrument
  return (
    <>
      {setsOutWords(kind) ? (
        <Fact term={wordsAreCalled(kind)}>{setsOut ? <Wording>{setsOut}</Wording> : <NotRecorded />}</Fact>
      ) : null}
      {kind === 'direction' ? (
        <Fact term="Made by">The Secretary of State</Fact>
      ) : (
        <Fact term="Form">{orNotRecorded(form === 'not recorded' ? null : formInWords(form))}</Fact>
      )}
      <Fact term={kind === 'direction' ? 'Directed' : 'Made'}>
        <DayWords on={madeOn} />
      </Fact>
      <Fact
        term="Takes effect"
        sub={inEffectFrom ? null : 'With no dates it counts as in effect on every day'}
      >
        <DayWords on={takesEffectOn} />
      </Fact>
      {setsEnd(kind) ? (
        <Fact term="Sets the end to">
          <EndWords end={end} />
        </Fact>
      ) : null}
      {setsNotice(kind) ? (
        <Fact term="Notice period">
          <NoticeSaid {...{ kind, notice }} />
        </Fact>
      ) : null}
      {kind === 'direction' ? null : (
        <Fact
          term="Signed"
          action={
            signable ? (
              <ActionLink
                href={paths.signatures(agreement.reference, number)}
                verb="Add"
                what={`signatures of instrument ${number}`}
              />
            ) : null
          }
        >
          <Signatures {...{ agreement, instrument }} />
        </Fact>
      )}
      <Fact term="Where it is kept">{orNotRecorded(keptAt)}</Fact>
    </>
  )
}

/** A variation that does not speak of notice leaves it as it was; elsewhere nobody wrote it down. */
function NoticeSaid({ kind, notice }: Pick<RecordedInstrument, 'kind' | 'notice'>) {
  if (notice.kind !== 'not recorded') return noticeInWords(notice)
  return kind === 'variation' ? <NotRecorded>Not changed</NotRecorded> : <NotRecorded />
}

function Signatures({ agreement: { parties }, instrument: { signatures, signedInError } }: DocumentProps) {
  if (signatures.length === 0 && signedInError.length === 0) return <NotRecorded />
  return (
    <ul className="space-y-1">
      {signatures.map(({ partyId, ...signed }) => (
        <li key={partyId}>
          {parties.find((one) => one.id === partyId)?.name}
          <SignedWords {...signed} />
        </li>
      ))}
      {signedInError.map(({ id, name, ...signed }) => (
        <li key={id}>
          {name}, recorded in error as a party
          <SignedWords {...signed} />
        </li>
      ))}
    </ul>
  )
}

function SignedWords({ signedOn, signedBy }: Pick<SignatureGiven, 'signedOn' | 'signedBy'>) {
  return (
    <span className="block text-16 text-ink-muted">
      {signedOn ? `On ${dayInWords(signedOn)}` : 'On a day not recorded'}
      {signedBy ? `, by ${signedBy}` : ''}
    </span>
  )
}

function orNotRecorded(words: string | null): ReactNode {
  return words ?? <NotRecorded />
}
