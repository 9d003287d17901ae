import { Inset } from '@/components/ui/inset'
import { Link } from '@/components/ui/link'
import { ListFoot } from '@/components/ui/list-layout'
import { Pagination } from '@/components/ui/pagination'
import { NoWrap } from '@/components/ui/text'
import type { AgreementListPage } from '@/db/queries/agreement-list'
import type { PersonActor } from '@/domain/access/actor'
import { queryOf } from '@/domain/agreements/list'
import { ofSize, onPage } from '@/domain/agreements/list-steps'
import { paths } from '@/lib/paths'
import { agreementsInWords } from './agreement-list-words'

type ListFootProps = { page: AgreementListPage; actor: PersonActor }

/** What a filter by party cannot find, and the way to the rest of the list. */
export function AgreementListFoot({ page, actor }: ListFootProps) {
  const { list, total } = page
  return (
    <ListFoot>
      <Partyless page={page} actor={actor} />
      {total > 0 ? (
        <Pagination
          things="Agreements"
          page={list.page}
          size={list.size}
          total={total}
          pageHref={(number) => paths.agreements(queryOf(onPage(list, number)))}
          sizeHref={(size) => paths.agreements(queryOf(ofSize(list, size)))}
        />
      ) : null}
    </ListFoot>
  )
}

function Partyless({ page: { list, partyless }, actor }: ListFootProps) {
  if (!partyless || partyless.total === 0) return null
  const { total, agreements } = partyless
  const more = total - agreements.length
  return (
    <Inset>
      <p>
        {total.toLocaleString('en-GB')} {agreementsInWords(list.which, actor, total)}{' '}
        {total === 1 ? 'names' : 'name'} no force as a party, so no party filter can find{' '}
        {total === 1 ? 'it' : 'them'}:{' '}
        {agreements.map(({ reference }, index) => (
          <span key={reference}>
            {separator(index, agreements.length, more)}
            <NoWrap>
              <Link href={paths.agreement(reference, list.asAt.on ? { on: list.asAt.on } : {})}>
                {reference}
              </Link>
            </NoWrap>
          </span>
        ))}
        {more > 0 ? ` and ${more.toLocaleString('en-GB')} more` : null}.
      </p>
    </Inset>
  )
}

function separator(index: number, length: number, more: number): string {
  if (index === 0) return ''
  return index === length - 1 && more === 0 ? ' and ' : ', '
}
