import { whoSees } from '@/components/agreements/who-sees'
import type { AgreementPage } from '@/db/queries/agreements'
import { listAgreementHistory } from '@/db/queries/history'
import { RAISING_DEEDS } from '@/domain/agreements/version'
import { paths } from '@/lib/paths'
import type { DeedSubject } from '../../deeds/subject'

/** How pages name an agreement, and the way to it. */
export function agreementNamed({
  reference,
  title,
  marking,
}: Pick<AgreementPage, 'reference' | 'title' | 'marking'>) {
  const list = { href: paths.agreements(), label: 'Agreements' as const }
  return { name: `${reference} ${title}`, href: paths.agreement(reference), list, marking }
}

/** An agreement as what a deed is done to. */
export function agreementSubject(agreement: AgreementPage): DeedSubject {
  const { reference, version } = agreement
  return {
    ...agreementNamed(agreement),
    ...{ thing: 'agreement', short: reference, about: { reference }, version },
    seen: whoSees(agreement),
    changes: (actor) => listAgreementHistory(actor, { reference, kinds: RAISING_DEEDS }),
  }
}
