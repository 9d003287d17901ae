import type { Page, Visitor } from '../browserless'
import { whatWasSeen } from './one-decision'
import type { Race } from './race'

/** Two people editing: the later one is shown what changed, and nothing is silently overwritten. */
export const oneExtension: Race = {
  name: 'Two people extend one agreement',
  async round([one, other], reference) {
    const [asOne, asOther] = await Promise.all([
      extensionFilledIn(one, reference, '2029'),
      extensionFilledIn(other, reference, '2030'),
    ])
    const seen = await Promise.all([one.send(asOne, 'answers'), other.send(asOther, 'answers')])
    const recorded = seen.filter(isExtended)
    const told = seen.filter(isShownBoth)
    return recorded.length === 1 && told.length === 1 ? null : seen.map(whatWasSeen).join(' | ')
  },
  counting: `
    select a.reference, greatest(
      (select count(*) from instruments i where i.agreement_id = a.id and i.kind = 'extension'),
      (select count(*) from audit_event_subjects s join audit_events e on e.id = s.event_id
        where s.agreement_id = a.id and e.kind = 'agreement extended'),
      a.version - 1)::int as times
    from agreements a where a.reference = any ($1)`,
}

/** The form of an extension to 31 March of a year, sent and ready to be confirmed. */
export async function extensionFilledIn(visitor: Visitor, reference: string, year: string): Promise<Page> {
  const form = await visitor.open(`/agreements/${reference}/extension`)
  return visitor.send(form, 'endOn-day', {
    ...{ 'endOn-day': '31', 'endOn-month': '3', 'endOn-year': year },
    ...{ 'madeOn-day': '2', 'madeOn-month': '11', 'madeOn-year': '2026' },
    ...{ 'takesEffectOn-day': '2', 'takesEffectOn-month': '11', 'takesEffectOn-year': '2026' },
    ...{ form: 'deed', why: `To go on until ${year}` },
  })
}

/** Both versions, the register's and one's own, side by side. */
function isShownBoth({ words }: Page): boolean {
  return ['The agreement changed while you were answering', '31 March 2029', '31 March 2030'].every((said) =>
    words.includes(said),
  )
}

export function isExtended(page: Page): boolean {
  return page.words.includes('Extension recorded') && !page.words.includes('There is a problem')
}
