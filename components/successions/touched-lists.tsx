import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { Sub } from '@/components/ui/text'
import type { Touched, TouchedAgreement, Touching } from '@/db/queries/successions'
import { paths } from '@/lib/paths'

const ROLES: Record<Touched['people'][number]['role'], string> = {
  office: 'Commissioner’s office',
  chief: 'Chief constable’s office',
  audit: 'Audit committee',
  registrar: 'Regional programme office',
}

/** Agreements, by reference. */
export function TouchedAgreements({
  caption,
  agreements,
}: {
  caption: string
  agreements: TouchedAgreement[]
}) {
  if (agreements.length === 0) return <p>None that you can see.</p>
  return (
    <Listed caption={caption} first="Agreement" second="Reference">
      {agreements.map(({ reference, title }) => (
        <Row key={reference}>
          <RowHeading>
            <Link href={paths.agreement(reference)}>{title}</Link>
          </RowHeading>
          <Cell label="Reference" nowrap>
            {reference}
          </Cell>
        </Row>
      ))}
    </Listed>
  )
}

export function TouchedReviews({ caption, reviews }: { caption: string; reviews: Touching['reviews'] }) {
  if (reviews.length === 0) return <p>None that you can see.</p>
  return (
    <Listed caption={caption} first="Agreement under review" second="Review">
      {reviews.map(({ reference, title, cycle }) => (
        <Row key={`${reference} ${cycle}`}>
          <RowHeading>
            <Link href={paths.review(reference, cycle)}>{title}</Link>
            <Sub>{reference}</Sub>
          </RowHeading>
          <Cell label="Review">{cycle}</Cell>
        </Row>
      ))}
    </Listed>
  )
}

export function TouchedBodies({ bodies }: Pick<Touched, 'bodies'>) {
  if (bodies.length === 0) return <p>None.</p>
  return (
    <ul className="space-y-1">
      {bodies.map(({ code, name }) => (
        <li key={code}>
          <Link href={paths.body(code)}>{name}</Link>
        </li>
      ))}
    </ul>
  )
}

export function TouchedPeople({ caption, people }: Pick<Touched, 'people'> & { caption: string }) {
  if (people.length === 0) return <p>None.</p>
  return (
    <Listed caption={caption} first="Name" second="Acts for">
      {people.map(({ id, name, role }) => (
        <Row key={id}>
          <RowHeading>{name}</RowHeading>
          <Cell label="Acts for">{ROLES[role]}</Cell>
        </Row>
      ))}
    </Listed>
  )
}

type ListedProps = { caption: string; first: string; second: string; children: ReactNode }

function Listed({ caption, first, second, children }: ListedProps) {
  return (
    <Table caption={caption} captionHidden>
      <TableHead>
        <Column>{first}</Column>
        <Column>{second}</Column>
      </TableHead>
      <TableBody>{children}</TableBody>
    </Table>
  )
}
