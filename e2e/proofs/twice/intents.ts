import type { Client } from 'pg'
import { DEEDS, type Deed } from '../../permissions/deeds'
import type { Asker } from '../../permissions/rows'
import { NOTHING_MORE, type Subject } from '../../permissions/subjects'
import { arrangeAgreements } from '../arranged'

/** Something one person means to do once, on an agreement of its own. */
export type Intent = { name: IntendedName; deed: Deed; asker: Asker; subject: Subject }

/** What there is of an agreement after a deed was done to it once. */
export type Effect = {
  kind: string
  version: number
  instruments: number
  reviews: number
  decisions: number
}

type Intended = {
  deed: Deed
  asker: Asker
  arranged: { endsOn?: string | null; isReviewed: boolean }
  once: Effect
}

const instrument = { version: 2, instruments: 2, reviews: 0, decisions: 0 }
const reviewed = { version: 2, instruments: 1, reviews: 1, decisions: 0 }
const fresh = { isReviewed: false }

/** The deeds that intents are spread over. */
export const INTENDED = {
  extension: intended(DEEDS.extension, fresh, { kind: 'agreement extended', ...instrument }),
  ending: intended(DEEDS.ending, fresh, { kind: 'agreement ended', ...instrument }),
  lapse: intended(
    DEEDS.lapse,
    { isReviewed: false, endsOn: '2020-03-31' },
    { kind: 'lapse confirmed', ...instrument },
  ),
  term: intended(DEEDS.term, { isReviewed: false, endsOn: null }, { kind: 'term recorded', ...instrument }),
  correction: intended(DEEDS.instrumentCorrection, fresh, { kind: 'instrument corrected', ...instrument }),
  opening: intended(DEEDS.reviewOpening, fresh, { kind: 'review opened', ...reviewed }),
  decision: intended(
    DEEDS.decision,
    { isReviewed: true },
    { kind: 'decision recorded', ...reviewed, version: 1, decisions: 1 },
  ),
  closing: intended(
    DEEDS.reviewClosing,
    { isReviewed: true },
    { kind: 'review closed', ...reviewed },
    'registrar',
  ),
}

type IntendedName = keyof typeof INTENDED

function intended(
  deed: Deed,
  arranged: Intended['arranged'],
  once: Effect,
  asker: Asker = 'office',
): Intended {
  return { deed, arranged, once, asker }
}

/** So many intents, spread evenly over the deeds, each on an agreement that nothing else is done to. */
export async function arrangeIntents(owner: Client, count: number): Promise<Intent[]> {
  const office = await officeOfNorthamptonshire(owner)
  const names = Object.keys(INTENDED) as IntendedName[]
  const intents: Intent[] = []
  for (const [index, name] of names.entries()) {
    const share = Math.floor(count / names.length) + (index < count % names.length ? 1 : 0)
    const { deed, asker, arranged } = INTENDED[name]
    const references = await arrangeAgreements(owner, { ...arranged, count: share, from: intents.length + 1 })
    const asked = name === 'decision' ? [office] : []
    intents.push(
      ...references.map((reference) => ({
        ...{ name, deed, asker },
        subject: { ...NOTHING_MORE, reference, title: 'Race', version: 1, asked },
      })),
    )
  }
  return intents
}

async function officeOfNorthamptonshire(owner: Client): Promise<Subject['asked'][number]> {
  const { rows } = await owner.query<{ id: string }>(
    `select offices.id from offices join forces on forces.id = force_id
    where forces.code = 'northamptonshire' and offices.kind = 'policing body'`,
  )
  const force = { kind: 'policing body', forceCode: 'northamptonshire', decisionId: null }
  return { officeId: rows[0]?.id ?? '', ...force }
}
