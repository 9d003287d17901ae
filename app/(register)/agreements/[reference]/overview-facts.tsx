import { KeyFacts } from '@/components/agreements/key-facts'
import { openDeeds } from '@/components/agreements/open-deeds'
import { Sources } from '@/components/agreements/sources'
import { FindingsTable } from '@/components/findings/findings-table'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import { standingOn } from '@/domain/agreements/status'
import { dayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import type { Shown } from './lifeline-section'

export function FactsSection({ agreement, actor, asAt, today }: Shown) {
  return (
    <Section id="facts" heading="Key facts">
      <KeyFacts
        {...{ agreement, asAt, today }}
        standing={standingOn(agreement, asAt)}
        open={openDeeds(agreement, actor, today)}
      />
    </Section>
  )
}

export function FindingsSection({ agreement: { reference, isDraft }, findings, today }: Shown) {
  return (
    <Section id="findings" heading="What is wrong here" note={`As at ${dayInWords(today)}.`}>
      {findings.length > 0 ? (
        <FindingsTable caption={`Findings about ${reference}`} findings={findings} about={reference} />
      ) : (
        <p>{isDraft ? NOT_LOOKED_AT : NOTHING_FOUND}</p>
      )}
    </Section>
  )
}

const NOT_LOOKED_AT = 'The register looks for what is wrong in an agreement once it is recorded as made.'
const NOTHING_FOUND =
  'Nothing that the register looks for: no date missing or passed, and no party or body in doubt.'

export function SourcesSection({ agreement: { reference, sources } }: Shown) {
  return (
    <Section id="source" heading="Where this comes from" note="Kept as it was published." picture>
      <Sources sources={sources} />
      <p className="text-16">
        <Link href={paths.agreementPart(reference, 'history')}>
          History of {reference}: every change, with before and after
        </Link>
      </p>
    </Section>
  )
}
