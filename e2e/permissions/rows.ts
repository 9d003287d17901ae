import { WHOSE, type Whose } from './subjects'

/** Who asks. `outsider` is a commissioner's office of another region; the others belong to Northamptonshire and its region. */
export const ASKERS = ['office', 'chief', 'audit', 'registrar', 'outsider', 'nobody'] as const
export type Asker = (typeof ASKERS)[number]

/** What came of opening a page; "refused" says why. */
export type Shown = 'shown' | 'refused' | 'not found' | 'sent to sign in'
/** From the sign-in page somebody who is signed in is sent on. */
export type Seen = Shown | 'sent on'

/** What came of sending a form that is filled in rightly; "refused" says why. */
export type Done = 'done' | 'refused' | 'not found' | 'sent to sign in'

/** For everybody who may ask, and everything they may ask about, what happens. */
export type Row<Outcome> = Record<Asker, Record<Whose, Outcome>>

/** What happens with an agreement of one's own force, of other forces of the region, and of no recorded party. */
type Within<Outcome> = Pick<Record<Whose, Outcome>, 'own' | 'other' | 'nobodys'>

export function within<Outcome>(own: Outcome, other = own, nobodys = other): Within<Outcome> {
  return { own, other, nobodys }
}

/**
 * The rest of a row follows from scope (domain rule 13): for a force, agreements of other regions and sensitive ones of
 * other forces do not exist; a registrar sees every agreement of their region; an outsider sees their own.
 */
export function inScope<Outcome>(
  row: Record<'office' | 'chief' | 'audit' | 'registrar', Within<Outcome>>,
): Row<Outcome | 'not found' | 'sent to sign in'> {
  const hidden = { elsewhere: 'not found', sensitive: 'not found' } as const
  return {
    office: { ...row.office, ...hidden },
    chief: { ...row.chief, ...hidden },
    audit: { ...row.audit, ...hidden },
    registrar: { ...row.registrar, elsewhere: 'not found', sensitive: row.registrar.other },
    outsider: { ...everything('not found'), elsewhere: row.office.own },
    nobody: everything('sent to sign in'),
  }
}

/**
 * What happens with a body, which everyone signed in sees: of one's own force, of other forces of the region (there is
 * no sensitive one), of forces elsewhere. An outsider's own is elsewhere.
 */
export function amongBodies<Outcome>(
  row: Record<
    'office' | 'chief' | 'audit' | 'registrar',
    { own: Outcome; other: Outcome; elsewhere: Outcome }
  >,
): Row<Outcome | 'sent to sign in'> {
  const cells = ({ own, other, elsewhere }: (typeof row)['office']) => ({
    ...{ own, other, nobodys: other, elsewhere, sensitive: other },
  })
  const { office } = row
  return {
    ...{ office: cells(office), chief: cells(row.chief), audit: cells(row.audit) },
    registrar: cells(row.registrar),
    outsider: { ...everything(office.other), elsewhere: office.own },
    nobody: everything('sent to sign in'),
  }
}

/** The same for whoever is signed in, whatever it is about. */
export function signedIn<Outcome>(outcome: Outcome): Row<Outcome | 'sent to sign in'> {
  return { ...anyone(outcome), nobody: everything('sent to sign in') }
}

/** The same for everybody. */
export function anyone<Outcome>(outcome: Outcome): Row<Outcome> {
  const all = everything(outcome)
  return { office: all, chief: all, audit: all, registrar: all, outsider: all, nobody: all }
}

/** The same for people who are signed in, and something else for nobody. */
export function nobodyElse<Outcome>(nobody: Outcome, others: Outcome): Row<Outcome> {
  return { ...anyone(others), nobody: everything(nobody) }
}

/** What sending a form does, where opening its page is as in the row. */
export function doing(page: Row<Shown>): Row<Done> {
  return mapped(page, (outcome) => (outcome === 'shown' ? 'done' : outcome))
}

/**
 * The page where answers are checked: there for whoever could give answers, and for them alone. Answers that somebody
 * else gave are not found by anybody, whatever else they may see.
 */
export function checking(form: Row<Shown>): Row<Seen> {
  return mapped(form, (outcome) => (outcome === 'refused' ? 'not found' : outcome))
}

/** Confirming answers: done by whoever gave them. For anybody else there are no such answers. */
export function confirming(check: Row<Done>): Row<Done> {
  return mapped(check, (outcome) => (outcome === 'not found' ? 'refused' : outcome))
}

/** The row that is found when each in turn asks about each. */
export async function rowFound(
  ask: (asking: { asker: Asker; whose: Whose }) => Promise<string>,
): Promise<Row<string>> {
  const row = anyone('')
  for (const asker of ASKERS) {
    row[asker] = everything('')
    for (const whose of Object.keys(WHOSE) as Whose[]) row[asker][whose] = await ask({ asker, whose })
  }
  return row
}

function everything<Outcome>(outcome: Outcome): Record<Whose, Outcome> {
  return { own: outcome, other: outcome, nobodys: outcome, elsewhere: outcome, sensitive: outcome }
}

function mapped<From, To>(row: Row<From>, change: (outcome: From) => To): Row<To> {
  const cells = (asker: Asker) => {
    const { own, other, nobodys, elsewhere, sensitive } = row[asker]
    return {
      ...{ own: change(own), other: change(other), nobodys: change(nobodys) },
      ...{ elsewhere: change(elsewhere), sensitive: change(sensitive) },
    }
  }
  return {
    ...{ office: cells('office'), chief: cells('chief'), audit: cells('audit') },
    ...{ registrar: cells('registrar'), outsider: cells('outsider'), nobody: cells('nobody') },
  }
}
