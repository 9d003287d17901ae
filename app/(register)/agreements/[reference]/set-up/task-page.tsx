import type { ReactNode } from 'react'
import { sayWhyNotDraft } from '@/components/agreements/draft-refusals'
import { PageBody } from '@/components/page/page-body'
import type { DraftPage } from '@/db/queries/drafts'
import type { PersonActor } from '@/domain/access/actor'
import { whyNotDraft } from '@/domain/agreements/draft'
import { AgreementFormFrame } from '../agreement-form-frame'
import { DeedRefused } from '../deed-refused'
import { listPage, SETTING_UP } from './task-start'

type TaskPageProps = { actor: PersonActor; found: DraftPage; children: ReactNode }

/** Around the form of one task; says why where the agreement is not to be set up. */
export function TaskPage({ actor, found: { agreement }, children }: TaskPageProps) {
  const about = { actor, agreement }
  const whyNot = whyNotDraft(agreement, actor)
  if (whyNot) return <DeedRefused {...about} words={SETTING_UP} why={sayWhyNotDraft(whyNot)} />
  return (
    <AgreementFormFrame {...about} title={null} between={[listPage(agreement.reference)]}>
      <PageBody>{children}</PageBody>
    </AgreementFormFrame>
  )
}
