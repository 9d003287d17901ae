import { PartyTo } from '@/components/forces/party-to'
import { Pagination } from '@/components/ui/pagination'
import { Section } from '@/components/ui/section'
import type { ForceList } from '@/domain/forces/force-list'
import { queryOfForce } from '@/domain/forces/force-list'
import { today } from '@/lib/dates/today'
import { paths } from '@/lib/paths'
import type { ForceSectionProps } from './to-decide-section'

/** The agreements that the force is party to, or was. */
export function PartySection({ page: { force, party }, whose }: ForceSectionProps) {
  const { agreements, total, list } = party
  const are = whose === 'we' ? 'are' : 'is'
  const href = (change: Partial<ForceList>) => paths.force(force.code, queryOfForce({ ...list, ...change }))
  return (
    <Section
      id="party-to"
      heading={`What ${whose} ${are} party to`}
      note={`${total === 1 ? '1 agreement' : `${total.toLocaleString('en-GB')} agreements`}. By end, earliest first; those it has left come last.`}
    >
      {agreements.length > 0 ? (
        <PartyTo
          caption={`Agreements that ${force.name} is party to, by end, earliest first, then those it has left`}
          agreements={agreements}
          today={today()}
        />
      ) : (
        <p>No agreement that you can see names an office of {force.name} as a party.</p>
      )}
      {total > agreements.length ? (
        <Pagination
          things="Agreements"
          page={list.page}
          size={list.size}
          total={total}
          pageHref={(page) => href({ page })}
          sizeHref={(size) => href({ size, page: 1 })}
        />
      ) : null}
    </Section>
  )
}
