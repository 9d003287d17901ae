import type { Page, Visitor } from '../browserless'
import type { Race } from './race'

/** One decision per office, force and review, however many people press the button at once (rule 9). */
export const oneDecision: Race = {
  name: 'Two people of an office decide one review',
  async round([one, other], reference) {
    const [asOne, asOther] = await Promise.all([
      filledIn(one, reference, 'continue'),
      filledIn(other, reference, 'vary'),
    ])
    const seen = await Promise.all([one.send(asOne, 'answers'), other.send(asOther, 'answers')])
    const recorded = seen.filter((page) => page.words.includes('Decision recorded'))
    const told = seen.filter((page) => page.words.includes('is recorded already'))
    return recorded.length === 1 && told.length === 1 ? null : seen.map(whatWasSeen).join(' | ')
  },
  counting: `
    select a.reference, greatest(
      (select count(*) from decisions d where d.agreement_id = a.id),
      (select count(*) from audit_event_subjects s join audit_events e on e.id = s.event_id
        where s.agreement_id = a.id and e.kind = 'decision recorded'))::int as times
    from agreements a where a.reference = any ($1)`,
}

async function filledIn(visitor: Visitor, reference: string, decision: string): Promise<Page> {
  const form = await visitor.open(`/agreements/${reference}/reviews/2026/decision`)
  return visitor.send(form, 'decision', {
    ...{ decision, 'decidedOn-day': '20', 'decidedOn-month': '11', 'decidedOn-year': '2026' },
    why: `To ${decision}`,
  })
}

/** Where somebody ended up, for the report of a round that broke. */
export function whatWasSeen(page: Page): string {
  return `${page.status} ${page.words.slice(0, 60)}${/There is a problem.{0,160}/.exec(page.words)?.[0] ?? ''}`
}
