import { DatesTable } from '@/components/bodies/dates-table'
import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Section } from '@/components/ui/section'
import type { WholeBody } from '@/db/queries/bodies'
import { presentName } from '@/domain/bodies/body'
import { paths } from '@/lib/paths'

/** When it was formed and closed, and how that is known. */
export function DatesSection({ body, keeps }: { body: WholeBody; keeps: boolean }) {
  const { code, dates, names } = body
  return (
    <Section
      id="dates"
      heading="How the dates are known"
      note="Each source stays, also where others contradict it."
    >
      {dates.length > 0 ? (
        <DatesTable
          caption={`When ${presentName(names)?.name ?? code} was formed and closed, as sources say`}
          {...{ code, dates, keeps }}
        />
      ) : (
        <NotRecorded>No date is recorded</NotRecorded>
      )}
      {keeps ? (
        <Actions>
          <ButtonLink href={paths.bodyPart(code, 'date')} secondary>
            Record a date
          </ButtonLink>
        </Actions>
      ) : null}
    </Section>
  )
}
