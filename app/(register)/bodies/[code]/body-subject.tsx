import { bodyInWords } from '@/components/bodies/body-words'
import { whoSeesBody } from '@/components/bodies/who-sees-body'
import type { WholeBody } from '@/db/queries/bodies'
import { listBodyHistory } from '@/db/queries/history'
import { presentName } from '@/domain/bodies/body'
import { paths } from '@/lib/paths'
import type { DeedSubject } from '../../deeds/subject'

/** A body as what a deed is done to: every deed on it raises its version, but that which recorded it. */
export function bodySubject({ code, version, names }: WholeBody): DeedSubject {
  const present = presentName(names)
  return {
    ...{ thing: 'body', marking: 'OFFICIAL', about: { code }, version },
    name: present ? bodyInWords(present) : code,
    short: present?.acronym ?? present?.name ?? code,
    href: paths.body(code),
    list: { href: paths.bodies(), label: 'Bodies' },
    seen: whoSeesBody(),
    changes: (actor) => listBodyHistory(actor, { code }),
  }
}
