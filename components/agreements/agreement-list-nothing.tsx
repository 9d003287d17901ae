import { Link } from '@/components/ui/link'
import type { AgreementListPage } from '@/db/queries/agreement-list'
import type { PersonActor } from '@/domain/access/actor'
import { queryOf } from '@/domain/agreements/list'
import { among, chosenIn, without } from '@/domain/agreements/list-steps'
import { dayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { agreementsInWords, chosenInWords, type ListNames } from './agreement-list-words'

type NothingProps = { page: AgreementListPage; names: ListNames; actor: PersonActor }

/** An empty list: what to leave out to see more, or what would be there and who adds it. */
export function AgreementListNothing({ page, names, actor }: NothingProps) {
  const { list, day } = page
  const number = page.among[list.which]
  const things = agreementsInWords(list.which, actor, number)
  if (number === 0) {
    return (
      <div className="space-y-3">
        <p>
          <strong>0 {things}</strong>, as at {dayInWords(day)}.
        </p>
        <p>They are listed here once a regional programme office has recorded one that you may see.</p>
      </div>
    )
  }
  return (
    <div className="space-y-3">
      <p>
        <strong>0 agreements match</strong>, of {number.toLocaleString('en-GB')} {things}, as at{' '}
        {dayInWords(day)}. To see more:
      </p>
      <ul className="list-disc space-y-2 pl-6">
        {chosenIn(list).map((chosen) => (
          <li key={`${chosen.filter} ${chosen.value}`}>
            <Link href={paths.agreements(queryOf(without(list, chosen)))}>
              Leave out “{chosenInWords(chosen, names)}”
            </Link>
          </li>
        ))}
        {list.which === 'all' ? null : (
          <li>
            <Link href={paths.agreements(queryOf(among(list, 'all')))}>
              Look among all {page.among.all.toLocaleString('en-GB')} agreements
            </Link>
          </li>
        )}
      </ul>
    </div>
  )
}
