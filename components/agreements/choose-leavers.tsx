import { Choice } from '@/components/forms/choice'
import { FieldGroup } from '@/components/forms/field-group'
import { Details } from '@/components/ui/details'
import type { reading } from '@/lib/forms/form-state'
import type { Leavable } from './leavable'

type Read = Pick<ReturnType<typeof reading>, 'list' | 'error'>
type ChooseLeaversProps = { legend: string; hint?: string; leavable: Leavable; read: Read }

/** Ticks parties that are there: a force's two legal persons together, or, folded away, one of them alone. */
export function ChooseLeavers({ legend, hint, leavable: { together, alone }, read }: ChooseLeaversProps) {
  const ticked = read.list('parties[]')
  return (
    <div id="parties-ticked">
      <FieldGroup name="parties" legend={legend} hint={hint} error={read.error('parties')}>
        <div className="mt-2 grid gap-2">
          {together.map((option, index) => (
            <Ticked
              key={option.value}
              id={index === 0 ? 'parties' : `parties-${index + 1}`}
              option={option}
              ticked={ticked}
            />
          ))}
        </div>
        {alone.length > 0 ? (
          <div className="mt-3">
            <Details
              summary="Only one of a force’s two legal persons"
              open={alone.some((one) => ticked.includes(one.value))}
            >
              <div className="grid gap-2 text-19">
                {alone.map((option, index) => (
                  <Ticked key={option.value} id={`party-${index + 1}`} option={option} ticked={ticked} />
                ))}
              </div>
            </Details>
          </div>
        ) : null}
      </FieldGroup>
    </div>
  )
}

function Ticked({
  id,
  option,
  ticked,
}: {
  id: string
  option: Leavable['together'][number]
  ticked: string[]
}) {
  return (
    <Choice type="checkbox" id={id} name="parties[]" option={option} chosen={ticked.includes(option.value)} />
  )
}
