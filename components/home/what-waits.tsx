import { StatusTag } from '@/components/agreements/status-tag'
import { decisionInWords } from '@/components/reviews/decision-words'
import { Agenda, AgendaItem } from '@/components/ui/agenda'
import { DemonstrationTag } from '@/components/ui/note'
import type { Home, WaitingAgreement, WaitingReview } from '@/db/queries/home'
import type { PersonActor } from '@/domain/access/actor'
import type { Day } from '@/lib/dates/day'
import { dayInWords, distanceInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { waitingInWords } from './waiting-words'

type WhatWaitsProps = { home: Home; actor: PersonActor; today: Day }

/** What waits for this person, by date; what has no date comes last. */
export function WhatWaits({ home, actor, today }: WhatWaitsProps) {
  const keeps = actor.role === 'office' || actor.role === 'registrar'
  const waiting = keeps ? home.waiting : []
  const reviews = actor.role === 'audit' ? [] : home.reviews
  const dated = [
    ...waiting.map((one) => ({
      on: one.endsOn ?? '9999',
      item: <AgreementItem key={one.reference} one={one} today={today} />,
    })),
    ...reviews.map((one) => ({
      on: one.dueOn,
      item: <ReviewItem key={`${one.reference} ${one.cycle}`} one={one} actor={actor} today={today} />,
    })),
  ].sort((a, b) => a.on.localeCompare(b.on))
  const withoutTerm = keeps && home.own.withoutTerm > 0
  if (dated.length === 0 && !withoutTerm) return <p className="mt-6">{NOTHING_WAITS[actor.role]}</p>
  return (
    <Agenda>
      {dated.map((one) => one.item)}
      {withoutTerm ? <TermsItem own={home.own} actor={actor} /> : null}
    </Agenda>
  )
}

const NOTHING_WAITS = {
  office:
    'Nothing waits for you today. Agreements that end, reviews that are due and terms that nobody recorded appear here.',
  chief:
    'No review waits for your chief constable’s decision. When one is opened, it appears here with the day it is due.',
  audit: 'Nothing waits for you: audit committees read everything their force may see, and change nothing.',
  registrar: 'Nothing waits in your region today. Agreements that end and reviews that are due appear here.',
}

function AgreementItem({ one, today }: { one: WaitingAgreement; today: Day }) {
  const { verb, why } = waitingInWords(one.status)
  return (
    <AgendaItem
      when={one.endsOn ? dayInWords(one.endsOn) : 'No date'}
      day={one.endsOn ?? undefined}
      away={one.endsOn ? distanceInWords(today, one.endsOn) : undefined}
      href={paths.agreement(one.reference)}
      what={`${verb} ${one.reference} ${one.title}`}
      state={<StatusTag status={one.status} />}
    >
      {why}
    </AgendaItem>
  )
}

function ReviewItem({ one, actor, today }: { one: WaitingReview; actor: PersonActor; today: Day }) {
  return (
    <AgendaItem
      when={dayInWords(one.dueOn)}
      day={one.dueOn}
      away={distanceInWords(today, one.dueOn)}
      href={paths.review(one.reference, one.cycle)}
      what={`${reviewVerb(actor)} ${one.reference} ${one.title}`}
      state={one.demonstration ? <DemonstrationTag /> : undefined}
    >
      Review {one.cycle}: {one.decided} of {one.asked} offices have decided.{otherOfficeWords(one, actor)}
    </AgendaItem>
  )
}

function reviewVerb(actor: PersonActor): string {
  if (actor.role === 'registrar') return 'See who has decided on'
  return actor.role === 'chief'
    ? 'Record your chief constable’s decision on'
    : 'Record your commissioner’s decision on'
}

function otherOfficeWords({ otherOffice }: WaitingReview, actor: PersonActor): string {
  if (!otherOffice || actor.role === 'registrar') return ''
  const other = actor.role === 'chief' ? 'Your commissioner' : 'Your chief constable'
  return ` ${other} would ${decisionInWords(otherOffice, null).toLowerCase()}.`
}

function TermsItem({ own, actor }: { own: Home['own']; actor: PersonActor }) {
  const whose = actor.role === 'registrar' ? 'your region’s' : 'your'
  const which = actor.role === 'registrar' ? 'region' : 'ours'
  return (
    <AgendaItem
      when="No date"
      href={paths.agreements({ which, status: 'term not recorded' })}
      what={`Record the term of ${own.withoutTerm} of ${whose} ${own.agreements} agreements`}
      state={<StatusTag status="term not recorded" />}
    >
      No end of any kind is recorded, so nothing can warn you before they end.
    </AgendaItem>
  )
}
