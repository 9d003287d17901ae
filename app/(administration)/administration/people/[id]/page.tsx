import { missing } from '@/app/missing'
import { HistoryList } from '@/components/history/history-list'
import { HistoryPages } from '@/components/history/history-pages'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { PersonStateTag } from '@/components/people/state-tag'
import { Section } from '@/components/ui/section'
import { HISTORY_PAGE, listPersonHistory } from '@/db/queries/history'
import { historyPage } from '@/domain/audit/history-page'
import { whyNotManagePeople } from '@/domain/people/management'
import { stateOf } from '@/domain/people/person'
import { requireActor } from '@/lib/auth/actor'
import { paths } from '@/lib/paths'
import { findManaged } from '../find-managed'
import { LiveLink } from '../live-link'
import { PeopleFrame } from '../people-frame'
import { PeopleRefused } from '../people-refused'
import { PersonFacts } from './person-facts'

export default async function PersonPage({ params, searchParams }: PageProps<'/administration/people/[id]'>) {
  const actor = await requireActor()
  if (whyNotManagePeople(actor)) return <PeopleRefused actor={actor} />
  const found = await findManaged(actor, (await params).id)
  if (!found) return missing()

  const { person, people } = found
  const page = historyPage.parse((await searchParams).page)
  const events = await listPersonHistory(actor, { person: person.id, page })
  return (
    <PeopleFrame actor={actor} title={[person.name]}>
      <PageBody>
        <Opening heading={person.name} aside={<PersonStateTag state={stateOf(person)} />} />
        <Section id="facts" heading="What they are">
          <PersonFacts actor={actor} person={person} people={people} />
        </Section>
        {person.invitation ? (
          <Section id="link" heading="Link to set a password with" picture>
            <LiveLink person={person} />
          </Section>
        ) : null}
        <Section
          id="history"
          heading="History"
          note="Latest first. Nothing here is edited or removed."
          picture
        >
          <HistoryList events={events.slice(0, HISTORY_PAGE)} />
          <HistoryPages
            page={page}
            more={events.length > HISTORY_PAGE}
            pageHref={(number) => paths.person(person.id, number > 1 ? { page: String(number) } : {})}
          />
        </Section>
      </PageBody>
    </PeopleFrame>
  )
}
