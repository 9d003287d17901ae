import { Details } from '@/components/ui/details'
import { Fact, Facts } from '@/components/ui/facts'
import { Link } from '@/components/ui/link'
import type { AgreementPage } from '@/db/queries/agreements'
import { paths } from '@/lib/paths'
import type { DeedGroup } from './deed-groups'

type DeedListProps = Pick<AgreementPage, 'reference'> & { groups: DeedGroup[] }

/** What can be recorded of an agreement now, by what it is about; then, folded away, what cannot, and why. */
export function DeedList({ reference, groups }: DeedListProps) {
  const closed = groups.flatMap((group) => group.deeds.filter((one) => one.whyNot))
  return (
    <>
      <Facts>
        {groups.map(({ heading, deeds }) => {
          const open = deeds.filter((one) => one.whyNot === null)
          if (open.length === 0) return null
          return (
            <Fact key={heading} term={heading}>
              <ul className="space-y-2">
                {open.map(({ part, label, about }) => (
                  <li key={part}>
                    <Link href={paths.agreementPart(reference, part)}>{label}</Link>
                    <span className="block text-16 text-ink-muted">{about}</span>
                  </li>
                ))}
              </ul>
            </Fact>
          )
        })}
      </Facts>
      {closed.length > 0 ? (
        <Details summary="What cannot be recorded now, and why">
          <ul className="max-w-measure space-y-2">
            {closed.map(({ part, label, whyNot }) => (
              <li key={part}>
                <strong>{label}.</strong> {whyNot}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </>
  )
}
