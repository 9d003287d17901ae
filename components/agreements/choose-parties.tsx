import { Choice } from '@/components/forms/choice'
import { TextArea } from '@/components/forms/field'
import { FieldGroup } from '@/components/forms/field-group'
import { Radios } from '@/components/forms/radios'
import { Details } from '@/components/ui/details'
import type { ForceChoice, RegionChoice } from '@/domain/agreements/chosen-parties'
import type { reading } from '@/lib/forms/form-state'

type Read = Pick<ReturnType<typeof reading>, 'text' | 'list' | 'error'>

type ChoosePartiesProps = {
  /** The person's own region first: it is open, the others unfold. */
  regions: RegionChoice[]
  read: Read
}

/** Ticks parties: forces by region, each with both its offices unless only one joins, and other persons by name. */
export function ChooseParties({ regions: [own, ...others], read }: ChoosePartiesProps) {
  return (
    <>
      <FieldGroup
        name="forces"
        legend="Forces"
        hint="Of each force both its chief officer and its policing body join, unless you choose one of them."
        error={read.error('forces')}
      >
        {own ? <RegionForces region={own} read={read} first /> : null}
        {others.map((region) => (
          <div key={region.id} className="mt-3">
            <Details summary={region.name} open={isTouched(region, read)}>
              <RegionForces region={region} read={read} />
            </Details>
          </div>
        ))}
      </FieldGroup>
      <TextArea
        name="others"
        label="Other persons (optional)"
        hint="Such as a fire authority, a university or the Crown Prosecution Service. Full names, one a line."
        value={read.text('others')}
        error={read.error('others')}
      />
    </>
  )
}

function RegionForces({ region, read, first }: { region: RegionChoice; read: Read; first?: boolean }) {
  const territorial = region.forces.filter((force) => force.isTerritorial)
  return (
    <fieldset className="mt-2 min-w-0">
      <legend className="sr-only">{region.name}</legend>
      <div className="grid gap-2">
        {territorial.length > 1 ? (
          <Choice
            type="checkbox"
            id={first ? 'forces' : `allOf-${region.id}`}
            name="allOf[]"
            option={{ value: region.id, label: `All ${territorial.length} ${region.name} forces` }}
            chosen={read.list('allOf[]').includes(region.id)}
          />
        ) : null}
        {region.forces.map((force) => (
          <Force key={force.id} force={force} read={read} />
        ))}
      </div>
    </fieldset>
  )
}

function Force({ force, read }: { force: ForceChoice; read: Read }) {
  const only = `only.${force.id}`
  const who = (
    <Radios
      name={only}
      legend={`Who joins of ${force.name}`}
      value={read.text(only) || 'both'}
      options={[
        { value: 'both', label: 'Both' },
        ...force.offices.map(({ kind, holder }) => ({ value: kind, label: `Only the ${holder}` })),
      ]}
    />
  )
  return (
    <Choice
      type="checkbox"
      id={`force-${force.id}`}
      name="forces[]"
      option={{ value: force.id, label: force.name, ...(force.offices.length > 1 ? { content: who } : {}) }}
      chosen={read.list('forces[]').includes(force.id)}
    />
  )
}

function isTouched(region: RegionChoice, read: Read): boolean {
  const ticked = read.list('forces[]')
  return read.list('allOf[]').includes(region.id) || region.forces.some((force) => ticked.includes(force.id))
}
