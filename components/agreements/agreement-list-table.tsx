import { Link } from '@/components/ui/link'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { Sub } from '@/components/ui/text'
import type { AgreementListPage, ListedAgreement } from '@/db/queries/agreement-list'
import type { PersonActor } from '@/domain/access/actor'
import { lapseAfter } from '@/domain/agreements/gap'
import { type AgreementList, queryOf, type Sort } from '@/domain/agreements/list'
import { sortedBy } from '@/domain/agreements/list-steps'
import type { Day } from '@/lib/dates/day'
import { daysInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { agreementsInWords, howMany, type ListNames, orderInWords } from './agreement-list-words'
import { EndWords } from './end-words'
import { forcesInWords } from './force-words'
import { NoticeDateWords } from './notice-date-words'
import { StatusTag } from './status-tag'

type ListTableProps = { page: AgreementListPage; names: ListNames; actor: PersonActor }

/** A page of agreements: which, how they stand on the day, and how they are sorted. */
export function AgreementListTable({ page, names, actor }: ListTableProps) {
  const { list, total, among, agreements } = page
  const sort = (by: Sort) => sortOf(list, by)
  return (
    <Table
      fixed
      caption={
        <>
          <strong>
            {howMany(total, among[list.which])} {agreementsInWords(list.which, actor, among[list.which])}
          </strong>
          , {orderInWords(page)}
        </>
      }
    >
      <TableHead>
        <Column sort={sort('title')} second={{ label: 'Reference', ...sort('reference') }}>
          Agreement
        </Column>
        <Column sort={sort('body')} className="wide:w-[9.5%]">
          Body
        </Column>
        <Column className="wide:w-[23%]">Parties</Column>
        <Column sort={sort('end')} className="wide:w-[11.5%]">
          End
        </Column>
        <Column sort={sort('notice')} className="wide:w-[11.5%]">
          Notice by
        </Column>
        <Column sort={sort('status')} className="wide:w-[17%]">
          Status
        </Column>
      </TableHead>
      <TableBody>
        {agreements.map((one) => (
          <AgreementRow key={one.reference} agreement={one} page={page} names={names} />
        ))}
      </TableBody>
    </Table>
  )
}

function sortOf(list: AgreementList, by: Sort) {
  const href = paths.agreements(queryOf(sortedBy(list, by)))
  return list.sort === by ? { href, direction: list.direction } : { href }
}

type RowProps = { agreement: ListedAgreement; page: AgreementListPage; names: ListNames }

function AgreementRow({ agreement, page: { list, day }, names }: RowProps) {
  const { reference, title, marking, end, noticeKind, noticeOn } = agreement
  return (
    <Row>
      <RowHeading>
        <Link href={paths.agreement(reference, list.asAt.on ? { on: list.asAt.on } : {})}>{title}</Link>
        <Sub>{marking === 'OFFICIAL' ? reference : `${reference}, ${marking}`}</Sub>
      </RowHeading>
      <Cell label="Body" className="wide:pr-3">
        {bodiesOf(agreement, names) || <NotRecorded>None</NotRecorded>}
      </Cell>
      <Cell label="Parties">{partiesOf(agreement, names) || <NotRecorded />}</Cell>
      <Cell label="End" nowrap>
        <EndWords end={end} tight />
      </Cell>
      <Cell label="Notice by">
        <NoticeDateWords on={noticeOn} notice={noticeKind} end={end.kind} tight />
      </Cell>
      <Cell label="Status">
        <Standing agreement={agreement} day={day} />
      </Cell>
    </Row>
  )
}

function bodiesOf({ bodyIds }: ListedAgreement, { bodies }: ListNames): string {
  return bodies
    .filter((body) => bodyIds.includes(body.id))
    .map((body) => body.name)
    .join(', ')
}

function partiesOf({ forceIds, otherParties }: ListedAgreement, { forces }: ListNames): string {
  const named = forces
    .filter((force) => forceIds.includes(force.id))
    .map(({ name, regionName }) => ({ forceName: name, regionName }))
  return [forcesInWords(named, sizesOf(forces)), ...otherParties].filter((words) => words !== null).join(', ')
}

/** How many forces there are in each region, by its name. */
function sizesOf(forces: ListNames['forces']): Record<string, number> {
  const sizes: Record<string, number> = {}
  for (const { kind, regionName } of forces) {
    if (kind === 'territorial') sizes[regionName] = (sizes[regionName] ?? 0) + 1
  }
  return sizes
}

function Standing({ agreement: { status, endsOn }, day }: { agreement: ListedAgreement; day: Day }) {
  return (
    <>
      <StatusTag status={status} />
      {status === 'term passed' && endsOn ? <Sub>for {daysInWords(lapseAfter(endsOn, day).days)}</Sub> : null}
    </>
  )
}
