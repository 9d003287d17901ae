import { AsAt } from '@/components/forms/as-at'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { ListHead } from '@/components/ui/list-layout'
import { Tabs } from '@/components/ui/tabs'
import type { AgreementListPage } from '@/db/queries/agreement-list'
import type { PersonActor } from '@/domain/access/actor'
import { queryOf, WHICH } from '@/domain/agreements/list'
import { among, asAtToday } from '@/domain/agreements/list-steps'
import type { Day } from '@/lib/dates/day'
import { dayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { troubleInWords, whichInWords } from './agreement-list-words'

type ListHeadProps = { page: AgreementListPage; actor: PersonActor }

/** Which agreements, and the day they are shown as at. A programme office has no agreements of its own. */
export function AgreementListHead({ page, actor }: ListHeadProps) {
  const { list, day } = page
  const which = WHICH.filter((one) => one !== 'ours' || actor.role !== 'registrar')
  return (
    <ListHead>
      <Tabs
        label="Which agreements"
        tabs={which.map((one) => ({
          href: paths.agreements(queryOf(among(list, one))),
          label: whichInWords(one, actor),
          count: page.among[one],
          ...(one === list.which ? { current: 'page' as const } : {}),
        }))}
      />
      <AsAt
        action={paths.agreements()}
        values={list.asAt.trouble ? list.asAt.typed : inBoxes(day)}
        error={troubleInWords(list) ?? undefined}
      >
        <HiddenFields values={queryOf(asAtToday(list))} />
      </AsAt>
    </ListHead>
  )
}

function inBoxes(shown: Day) {
  const [day = '', month = '', year = ''] = dayInWords(shown).split(' ')
  return { day, month, year }
}
