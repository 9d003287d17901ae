import type { ReactNode } from 'react'
import { EndWords } from '@/components/agreements/end-words'
import { forcesInWords } from '@/components/agreements/force-words'
import { NoticeDateWords } from '@/components/agreements/notice-date-words'
import { StatusTag } from '@/components/agreements/status-tag'
import { Identity } from '@/components/page/identity'
import { Wrap } from '@/components/page/wrap'
import { ErrorSummary, type Problem } from '@/components/ui/error-summary'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { AgreementPage } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import type { Marking } from '@/domain/agreements/agreement'
import { endingToCome, endWith } from '@/domain/agreements/ended'
import { gapsIn, lapseOn } from '@/domain/agreements/gap'
import { lastDay, standingInstruments, type TermEnd } from '@/domain/agreements/instrument'
import { isCurrent } from '@/domain/agreements/party'
import { type Standing, standingOn } from '@/domain/agreements/status'
import type { Day } from '@/lib/dates/day'
import { today } from '@/lib/dates/today'
import { dayInWords, daysInWords, distanceInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { RegisterFrame } from '../../register-frame'

export type AgreementPart = 'Overview' | 'Parties' | 'Instruments' | 'Reviews' | 'History'

type AgreementFrameProps = {
  actor: PersonActor
  agreement: AgreementPage
  part: AgreementPart
  /** The highest marking of all that the page names, where it names other agreements. */
  marking?: Marking
  /** What the page is within the agreement, for its title; nothing on the overview. */
  title?: string
  /** The day it is shown as at; today where none was chosen. */
  asAt?: Day
  /** What could not be read of the page's address, to be said first. */
  trouble?: Problem | null
  children: ReactNode
}

/** Around each of an agreement's pages: its identity, how it stands on the day, and the way to the other pages. */
export function AgreementFrame({
  actor,
  agreement,
  part,
  marking = agreement.marking,
  title,
  asAt = today(),
  trouble = null,
  children,
}: AgreementFrameProps) {
  const name = `${agreement.reference} ${agreement.title}`
  const [first = name, ...rest] = [...(title ? [title] : []), name, 'Agreements']
  return (
    <RegisterFrame
      actor={actor}
      section="Agreements"
      title={[trouble ? `Error: ${first}` : first, ...rest]}
      marking={marking}
      trail={trailTo(agreement, part, asAt)}
      trailBand
    >
      {trouble ? (
        <Wrap className="pt-6">
          <ErrorSummary problems={[trouble]} />
        </Wrap>
      ) : null}
      <AgreementIdentity agreement={agreement} part={part} asAt={asAt} />
      {children}
    </RegisterFrame>
  )
}

function trailTo({ reference, title }: AgreementPage, part: AgreementPart, asAt: Day) {
  const list = { href: paths.agreements(), label: 'Agreements' }
  return part === 'Overview'
    ? [list]
    : [list, { href: paths.agreement(reference, onDay(asAt)), label: `${reference} ${title}` }]
}

/** The day as addresses carry it, to the pages that show an agreement as at a day. */
function onDay(asAt: Day) {
  return asAt === today() ? {} : { on: asAt }
}

function AgreementIdentity({
  agreement,
  part,
  asAt,
}: Pick<AgreementFrameProps, 'agreement' | 'part'> & { asAt: Day }) {
  const standing = standingOn(agreement, asAt)
  const end = endWith(endingToCome(agreement, asAt), standing.end)
  const parties = agreement.parties.filter((party) => isCurrent(party, asAt))
  const forces = forcesInWords(parties, agreement.regionSizes)
  const review = agreement.reviews.find((one) => !one.closedOn)
  return (
    <Identity
      reference={agreement.reference}
      name={agreement.title}
      heading={part === 'Overview'}
      standing={<StandingWords agreement={agreement} standing={standing} asAt={asAt} />}
      glances={[
        { term: 'Parties', value: forces ?? <NotRecorded /> },
        { term: 'End', value: <EndWords end={end} />, sub: endDistance(end, standing, asAt) },
        {
          term: 'Notice by',
          value: (
            <NoticeDateWords on={standing.noticeOn} notice={standing.notice.kind} end={standing.end.kind} />
          ),
        },
        {
          term: 'Next review',
          value: review ? dayInWords(review.dueOn) : <NotRecorded />,
          sub: review && distanceInWords(today(), review.dueOn),
        },
      ]}
      tabs={tabsOf(agreement, part, asAt)}
    />
  )
}

function StandingWords({
  agreement,
  standing,
  asAt,
}: {
  agreement: AgreementPage
  standing: Standing
  asAt: Day
}) {
  const lapse = lapseOn(agreement, asAt)
  const inGap = gapsIn(agreement).some((gap) => gap.from <= asAt && asAt <= gap.to)
  const recordedSince = inGap || endingToCome(agreement, asAt) !== null
  return (
    <>
      <StatusTag status={standing.status} big />
      {lapse ? (
        <span>
          {daysInWords(lapse.days)} {recordedSince ? 'without a term' : 'with nothing recorded since'}
        </span>
      ) : null}
      {asAt === today() ? null : <span>as at {dayInWords(asAt)}</span>}
    </>
  )
}

function endDistance(end: TermEnd, { status }: Standing, asAt: Day) {
  const last = lastDay(end)
  return last && last >= asAt && status !== 'ended' ? distanceInWords(asAt, last) : undefined
}

function tabsOf({ reference, parties, instruments, reviews }: AgreementPage, part: AgreementPart, asAt: Day) {
  const current = (one: AgreementPart) => (one === part ? { current: 'page' as const } : {})
  return [
    { label: 'Overview', href: paths.agreement(reference, onDay(asAt)), ...current('Overview') },
    {
      label: 'Parties',
      href: paths.agreementPart(reference, 'parties', onDay(asAt)),
      count: parties.filter((party) => isCurrent(party, asAt)).length,
      ...current('Parties'),
    },
    {
      label: 'Instruments',
      href: paths.agreementPart(reference, 'instruments'),
      count: standingInstruments(instruments).length,
      ...current('Instruments'),
    },
    {
      label: 'Reviews',
      href: paths.agreementPart(reference, 'reviews'),
      count: reviews.length,
      ...current('Reviews'),
    },
    { label: 'History', href: paths.agreementPart(reference, 'history'), ...current('History') },
  ]
}
