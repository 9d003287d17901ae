import type { Route } from 'next'
import type { ReactNode } from 'react'
import { ActionLink } from '@/components/ui/action-link'
import { Fact, Facts } from '@/components/ui/facts'
import { Link } from '@/components/ui/link'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { AgreementPage } from '@/db/queries/agreements'
import { endingToCome, endWith } from '@/domain/agreements/ended'
import { originalOf, type Standing } from '@/domain/agreements/status'
import type { Day } from '@/lib/dates/day'
import { dayInWords, dayWithDistance } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { EndWords } from './end-words'
import {
  endingInWords,
  endSetterOn,
  provisionInWords,
  scopeInWords,
  setByInWords,
  whyNoNoticeDate,
} from './fact-words'
import { noticeInWords } from './instrument-words'
import { legalBasisInWords } from './legal-basis-words'
import { NoticeDateWords } from './notice-date-words'
import type { OpenDeeds } from './open-deeds'

type KeyFactsProps = { agreement: AgreementPage; standing: Standing; open: OpenDeeds; asAt: Day; today: Day }

/** What is known of the agreement on the day, and what is not. Links lead only to what the person may do. */
export function KeyFacts({ agreement, standing, open, asAt, today }: KeyFactsProps) {
  const { reference, legalBasis, scope, regionNames } = agreement
  const term = (what: string) =>
    open.recordTerm ? (
      <ActionLink href={paths.agreementPart(reference, 'term')} verb="Record" what={what} />
    ) : null
  const change = (what: string) =>
    linkIf(open.changeDetails, paths.agreementPart(reference, 'details'), 'Change', what)
  const original = originalOf(agreement.instruments)
  const endingFrom = endingToCome(agreement, asAt)
  const setter = endSetterOn(agreement.instruments, asAt)
  const { notice } = standing
  const provision = provisionInWords(agreement.provision)
  return (
    <Facts>
      <Fact term="Body" action={change('body')}>
        <Bodies bodies={agreement.bodies} />
      </Fact>
      <Fact term="Scope" action={change('scope')}>
        {scopeInWords(scope, regionNames)}
      </Fact>
      <Fact term="Legal basis" action={change('legal basis')}>
        {legalBasis === 'not recorded' ? <NotRecorded /> : legalBasisInWords(legalBasis)}
      </Fact>
      <Fact term="Provision" action={change('provision')}>
        {provision ?? <NotRecorded />}
      </Fact>
      <Fact term="Commencement" action={original?.takesEffectOn ? null : term('commencement')}>
        {original?.takesEffectOn ? dayInWords(original.takesEffectOn) : <NotRecorded />}
      </Fact>
      <Fact term="End of first term" action={term('end of first term')}>
        {original ? <EndWords end={original.end} /> : <NotRecorded />}
      </Fact>
      <Fact
        term="End"
        sub={endingFrom ? endingInWords(endingFrom) : setter && setByInWords(setter)}
        action={linkIf(open.extend, paths.agreementPart(reference, 'extension'), 'Extend', 'agreement')}
      >
        <EndWords end={endWith(endingFrom, standing.end)} />
      </Fact>
      <Fact term="Notice period" action={notice.kind === 'not recorded' ? term('notice period') : null}>
        {notice.kind === 'not recorded' ? <NotRecorded /> : noticeInWords(notice)}
      </Fact>
      <Fact term="Notice by" sub={standing.noticeOn ? null : whyNoNoticeDate(notice.kind, standing.end.kind)}>
        <NoticeDateWords on={standing.noticeOn} notice={notice.kind} end={standing.end.kind} />
      </Fact>
      <Fact
        term="Next review"
        action={linkIf(open.openReview, paths.agreementPart(reference, 'reviews/new'), 'Open', 'a review')}
      >
        <NextReview agreement={agreement} today={today} />
      </Fact>
      <Fact term="Marking" action={change('marking')}>
        {agreement.marking}
      </Fact>
    </Facts>
  )
}

function Bodies({ bodies }: Pick<AgreementPage, 'bodies'>): ReactNode {
  if (bodies.length === 0) return <NotRecorded />
  return bodies.map(({ code, acronym, name }) => (
    <span key={code} className="block">
      <Link href={paths.body(code)}>{acronym ?? name}</Link>
      {acronym ? ` (${name})` : null}
    </span>
  ))
}

function NextReview({ agreement: { reference, reviews }, today }: { agreement: AgreementPage; today: Day }) {
  const open = reviews.find((one) => !one.closedOn)
  if (!open) return <NotRecorded />
  return (
    <>
      <Link href={paths.review(reference, open.cycle)}>Review {open.cycle}</Link>, decisions due{' '}
      {dayWithDistance(today, open.dueOn)}
    </>
  )
}

function linkIf(may: boolean, href: Route, verb: string, what: string) {
  return may ? <ActionLink href={href} verb={verb} what={what} /> : null
}
