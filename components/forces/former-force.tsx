import { Inset } from '@/components/ui/inset'
import { Link } from '@/components/ui/link'
import type { Force } from '@/db/queries/forces'
import { dayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'

/** That a force is a former one, or took the place of others: with the days, and the way to them. */
export function FormerForce({ force: { fromOn, toOn, successor, predecessors } }: { force: Force }) {
  if (!toOn && predecessors.length === 0) return null
  return (
    <div className="mt-4">
      <Inset>
        {toOn ? (
          <p>
            <strong>Former force.</strong> Its last day was {dayInWords(toOn)}.
            {successor?.code ? (
              <>
                {' '}
                It became part of <Link href={paths.force(successor.code)}>{successor.name}</Link>.
              </>
            ) : null}
          </p>
        ) : null}
        {predecessors.length > 0 ? (
          <p>
            It took the place of{' '}
            {predecessors.map(({ code, name }, index) => (
              <span key={code}>
                {index > 0 ? ' and ' : null}
                <Link href={paths.force(code)}>{name}</Link>
              </span>
            ))}
            {fromOn ? ` on ${dayInWords(fromOn)}` : null}.
          </p>
        ) : null}
      </Inset>
    </div>
  )
}
