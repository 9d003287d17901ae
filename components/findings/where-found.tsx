import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { NoWrap } from '@/components/ui/text'
import type { CountedFindings, Finding } from '@/db/queries/findings'
import { NO_BODY } from '@/domain/agreements/list'
import type { FindingKind } from '@/domain/findings/finding'
import { dayInWords, daysInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { findingDetail, forcesOrCount } from './finding-words'

/** Where findings of one kind were made: the first places, each a link, and how many more. */
export function WhereFound({ found: { kind, total, places } }: { found: CountedFindings }) {
  const more = total - places.length
  return (
    <>
      {places.map((place, index) => (
        <span key={`${place.agreement?.reference} ${place.body?.code} ${place.days}`}>
          {index === 0 ? null : ', '}
          <Place place={place} />
        </span>
      ))}
      {more > 0 ? <More kind={kind} more={more} /> : null}
    </>
  )
}

/** Those not named: a link to them where the list of agreements can show just these. */
function More({ kind, more }: { kind: FindingKind; more: number }) {
  const words = `${more.toLocaleString('en-GB')} more`
  const listed = LISTED[kind]
  return <> and {listed ? <Link href={paths.agreements(listed)}>{words}</Link> : words}</>
}

const LISTED: Partial<Record<FindingKind, Record<string, string>>> = {
  'term passed': { status: 'term passed' },
  'no end recorded': { status: 'term not recorded' },
  expiring: { status: 'expiring' },
  'awaiting signature': { status: 'awaiting signature' },
  'regional without body': { scope: 'regional', body: NO_BODY },
}

function Place({ place }: { place: Finding }) {
  const { kind, agreement, other, body, days } = place
  if (!agreement) return body ? withWords(<BodyLink body={body} />, lowerFirst(findingDetail(place))) : null
  const itself = <AgreementLink reference={agreement.reference} />
  if (kind === 'two on one subject' && other) return pair(other, agreement)
  if (kind === 'parties differ from members' && body) return differing(place, itself)
  if (kind === 'body name as title') return withWords(itself, `(${acronymIn(agreement.title)})`)
  if (kind === 'term passed' && days !== null) return withWords(itself, `for ${daysInWords(days)}`)
  return withWords(itself, lowerFirst(findingDetail(place)))
}

function BodyLink({ body }: { body: NonNullable<Finding['body']> }) {
  return <Link href={paths.body(body.code)}>{body.acronym}</Link>
}

function AgreementLink({ reference }: { reference: string }) {
  return (
    <NoWrap>
      <Link href={paths.agreement(reference)}>{reference}</Link>
    </NoWrap>
  )
}

function withWords(link: ReactNode, words: string | null) {
  return words ? (
    <>
      {link} {words}
    </>
  ) : (
    link
  )
}

function differing({ extra, missing, body }: Finding, link: ReactNode) {
  const names = extra.length > 0 ? `also names ${forcesOrCount(extra)}` : null
  const leaves = missing.length > 0 ? `leaves out ${forcesOrCount(missing)}` : null
  const words = [names, leaves].filter(Boolean).join(' and ')
  return withWords(link, `${words} (${body?.acronym} has ${body?.members} members)`)
}

function pair(first: NonNullable<Finding['agreement']>, second: NonNullable<Finding['agreement']>) {
  return (
    <>
      <AgreementLink reference={first.reference} />
      {ofAndTo(first)}, and <AgreementLink reference={second.reference} />
      {ofAndTo(second)}
    </>
  )
}

function ofAndTo({ forces, endsOn }: NonNullable<Finding['agreement']>): string {
  const of = `, of ${forces} ${forces === 1 ? 'force' : 'forces'}`
  return endsOn ? `${of} to ${dayInWords(endsOn)}` : `${of} and undated`
}

function acronymIn(title: string): string {
  return /\(([^()]+)\)$/.exec(title)?.[1] ?? title
}

function lowerFirst(words: string | null): string | null {
  return words && words.charAt(0).toLowerCase() + words.slice(1)
}
