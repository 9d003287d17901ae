import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { Sub } from '@/components/ui/text'
import { type ManagedPerson, stateOf } from '@/domain/people/person'
import { instantInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { EmailAddress } from './email-address'
import { forceOrRegion, ROLE_WORDS } from './role-words'
import { PersonStateTag } from './state-tag'

type PeopleTableProps = { caption: ReactNode; people: ManagedPerson[]; regionName: string }

/** People, one a row: who, in which role for whom, when they were last here, and how their account stands. */
export function PeopleTable({ caption, people, regionName }: PeopleTableProps) {
  return (
    <Table caption={caption}>
      <TableHead>
        <Column>Person</Column>
        <Column>Role</Column>
        <Column>Last signed in</Column>
        <Column>State</Column>
      </TableHead>
      <TableBody>
        {people.map((person) => (
          <Row key={person.id}>
            <RowHeading>
              <Link href={paths.person(person.id)}>{person.name}</Link>
              <Sub>
                <EmailAddress>{person.email}</EmailAddress>
              </Sub>
            </RowHeading>
            <Cell label="Role">
              {ROLE_WORDS[person.role]}
              <Sub>{forceOrRegion(person, regionName)}</Sub>
            </Cell>
            <Cell label="Last signed in">
              {person.lastSignedInAt ? (
                instantInWords(person.lastSignedInAt)
              ) : (
                <NotRecorded>Never</NotRecorded>
              )}
            </Cell>
            <Cell label="State">
              <PersonStateTag state={stateOf(person)} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}
