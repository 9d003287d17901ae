import { DEEDS, type Deed, dated } from '../../permissions/deeds'
import { CYCLE } from '../../permissions/subjects'

/** A deed on an agreement that nobody else writes to. */
export type Step = {
  deed: Deed
  kind: string
  /** Which one history and the tables know it by: its reason; for a closing, which has none, its review. */
  token: string
  fields: Record<string, string>
}

const STEPS_IN_A_ROUND = 3

/** A round on one agreement: it is extended by a year, a review of it is opened, and closed again. */
export function stepsOf(reference: string, name: string, round: number): Step[] {
  const token = `${name} on ${reference}, round ${round}`
  const cycle = round === 1 ? CYCLE : `${CYCLE}-${round}`
  const version = (round - 1) * STEPS_IN_A_ROUND + 1
  const about = (steps: number) => ({ reference, version: String(version + steps), why: token })
  const days = {
    ...dated('endOn', `31 3 ${2028 + round}`),
    ...dated('takesEffectOn', '2 11 2026'),
    ...dated('madeOn', '2 11 2026'),
  }
  return [
    {
      deed: DEEDS.extension,
      kind: 'agreement extended',
      token,
      fields: { ...about(0), ...days, form: 'deed' },
    },
    {
      deed: DEEDS.reviewOpening,
      kind: 'review opened',
      token,
      fields: { ...about(1), ...dated('dueOn', '31 12 2026') },
    },
    {
      deed: DEEDS.reviewClosing,
      kind: 'review closed',
      token: cycle,
      fields: { reference, cycle, decided: '0' },
    },
  ]
}
