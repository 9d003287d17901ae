import type { ReactNode } from 'react'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { AgreementPage } from '@/db/queries/agreements'
import { type Draft, type DraftTask, originalOfDraft } from '@/domain/agreements/draft'
import { DayWords } from './day-words'
import { EndWords } from './end-words'
import { provisionInWords, scopeInWords } from './fact-words'
import { formInWords, noticeInWords } from './instrument-words'
import { legalBasisInWords } from './legal-basis-words'
import { signaturesInWords } from './signatories'

/** One thing that has been answered of a draft, in words. */
export type DraftAnswer = { task: DraftTask; answer: string; words: ReactNode }

type Answered = { agreement: AgreementPage; draft: Draft }

/** All that has been answered of a draft, in the order of its tasks. */
export function draftAnswers({ agreement, draft }: Answered): DraftAnswer[] {
  const { title, scope, regionNames, legalBasis, provision, parties, bodies, marking } = agreement
  const original = originalOfDraft(draft, parties)
  const { takesEffectOn, end, notice, form, madeOn, keptAt } = original
  const signed = signaturesInWords(parties, original.signatures)
  return [
    { task: 'details', answer: 'Title', words: title },
    { task: 'details', answer: 'Scope', words: scopeInWords(scope, regionNames) },
    { task: 'details', answer: 'Legal basis', words: known(legalBasis, legalBasisInWords(legalBasis)) },
    { task: 'details', answer: 'Provision', words: provisionInWords(provision) ?? <NotRecorded /> },
    { task: 'parties', answer: 'Parties', words: <Lines lines={parties.map((one) => one.name)} /> },
    { task: 'term', answer: 'Takes effect', words: <DayWords on={takesEffectOn} /> },
    { task: 'term', answer: 'End', words: <EndWords end={end} /> },
    { task: 'term', answer: 'Notice period', words: known(notice.kind, noticeInWords(notice)) },
    { task: 'original', answer: 'Made', words: <DayWords on={madeOn} /> },
    { task: 'original', answer: 'How it was made', words: known(form, formInWords(form)) },
    { task: 'original', answer: 'Who signed', words: <Lines lines={signed} /> },
    { task: 'original', answer: 'Where the document is kept', words: keptAt ?? <NotRecorded /> },
    { task: 'bodies', answer: 'Bodies', words: <Lines lines={bodies.map((one) => one.name)} /> },
    { task: 'marking', answer: 'Marking', words: marking },
  ]
}

function known(kind: string, words: ReactNode): ReactNode {
  return kind === 'not recorded' ? <NotRecorded /> : words
}

function Lines({ lines }: { lines: string[] }) {
  if (lines.length === 0) return <NotRecorded>None recorded</NotRecorded>
  return lines.map((line) => (
    <span key={line} className="block font-normal wrap-anywhere">
      {line}
    </span>
  ))
}
