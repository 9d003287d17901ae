import type { ReactNode } from 'react'
import { NowAndAfter } from '@/components/pictures/now-and-after'
import { Fact, Facts } from '@/components/ui/facts'
import { NotRecorded } from '@/components/ui/not-recorded'
import { gapsIn } from '@/domain/agreements/gap'
import { standingInstruments } from '@/domain/agreements/instrument'
import { lifeOn } from '@/domain/agreements/life'
import {
  type AgreementHistory,
  originalOf,
  type Status,
  standingOn,
  unsignedOn,
} from '@/domain/agreements/status'
import type { Day } from '@/lib/dates/day'
import { dayInWords } from '@/lib/dates/words'
import { EndWords } from './end-words'
import { GapFact } from './gap-fact'
import { noticeInWords } from './instrument-words'
import { StatusTag } from './status-tag'

type WhatFollowsProps = {
  now: AgreementHistory & { reference: string }
  after: AgreementHistory
  today: Day
  /** The first day on which it makes a difference; null where it does on every day. */
  from: Day | null
  /** Where it may move the end of the term, and the gaps between terms. */
  movesTerms?: boolean
  /** Facts that only this deed has. */
  children?: ReactNode
}

/** What the register will say of the agreement once this is recorded: its status now and then, and its notice date. */
export function WhatFollows({ now, after, today, from, movesTerms, children }: WhatFollowsProps) {
  const later = from !== null && from > today ? from : null
  return (
    <>
      <NowAndAfter
        reference={now.reference}
        now={lifeOn(now, today)}
        after={lifeOn(after, today)}
        today={today}
      />
      <Facts>
        <Fact term="Status today">
          <StatusToday
            was={standingOn(now, today).status}
            is={standingOn(after, today).status}
            later={later !== null}
          />
        </Fact>
        {later ? (
          <Fact term={`Status on ${dayInWords(later)}`}>
            <StatusTag status={standingOn(after, later).status} />
            <Small>{aboutSignatures(after, later)}</Small>
          </Fact>
        ) : null}
        {movesTerms ? (
          <Fact term="End">
            <EndWords end={standingOn(after, later ?? today).end} />
          </Fact>
        ) : null}
        <NoticeFact history={after} day={later ?? today} />
        {movesTerms ? gapsIn(after).map((gap) => <GapFact key={gap.from} gap={gap} />) : null}
        {children}
      </Facts>
    </>
  )
}

function StatusToday({ was, is, later }: { was: Status; is: Status; later: boolean }) {
  if (was === is) {
    return (
      <>
        <StatusTag status={is} />
        <Small>{later ? 'no change until it takes effect' : 'no change'}</Small>
      </>
    )
  }
  return (
    <>
      <StatusTag status={was} /> becomes <StatusTag status={is} />
    </>
  )
}

function Small({ children }: { children: ReactNode }) {
  return children ? <span className="text-16 text-ink-muted"> {children}</span> : null
}

function aboutSignatures(history: AgreementHistory, day: Day): string | null {
  const { status } = standingOn(history, day)
  const awaited = unsignedOn(history, day).length
  if (status === 'awaiting signature')
    return awaited === 1 ? '1 party has not signed' : `${awaited} parties have not signed`
  const runs = status === 'in force' || status === 'expiring'
  if (!runs || originalOf(history.instruments)?.signatures.length) return null
  const any = history.instruments.some((one) => one.signatures.length > 0)
  return `no signatures ${any ? 'of the original ' : ''}are recorded, so none is awaited`
}

function NoticeFact({ history, day }: { history: AgreementHistory; day: Day }) {
  const { noticeOn, status } = standingOn(history, day)
  if (status === 'ended') return null
  const notices = standingInstruments(history.instruments).map((one) => one.notice)
  const notice = notices.findLast((one) => one.kind !== 'not recorded') ?? { kind: 'not recorded' as const }
  if (notice.kind === 'none') return <Fact term="Notice by">{noticeInWords(notice)}</Fact>
  if (notice.kind === 'not recorded') {
    return (
      <Fact term="Notice by" sub="No notice period is recorded">
        <NotRecorded />
      </Fact>
    )
  }
  return (
    <Fact term="Notice by" sub={`${noticeInWords(notice)} before the end`}>
      {noticeOn ? dayInWords(noticeOn) : <NotRecorded>Cannot be worked out</NotRecorded>}
    </Fact>
  )
}
