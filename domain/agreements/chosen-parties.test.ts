import { describe, expect, it } from 'vitest'
import { newId } from '../ids'
import {
  chosenParties,
  type ForceChoice,
  officesChosen,
  type RegionChoice,
  whyNotTheseParties,
} from './chosen-parties'

function force(name: string, isTerritorial = true): ForceChoice {
  const office = (kind: 'chief officer' | 'policing body') => ({
    id: newId<'office'>(),
    kind,
    legalPersonId: newId<'legal person'>(),
    holder: `${name} ${kind}`,
  })
  return { id: newId(), name, isTerritorial, offices: [office('chief officer'), office('policing body')] }
}

const [kent, sussex, docks] = [force('Kent'), force('Sussex'), force('Docks', false)]
const south: RegionChoice = { id: newId(), name: 'South', forces: [kent, sussex, docks] }
const nothing = { allOf: [], forces: [], only: {}, others: [] }
const holders = (chosen: Partial<Parameters<typeof officesChosen>[0]>) =>
  officesChosen({ ...nothing, ...chosen }, [south]).map((one) => one.holder)

describe('the parties that are ticked', () => {
  it('are both offices of a force, unless one of them is chosen', () => {
    expect(holders({ forces: [kent.id] })).toEqual(['Kent chief officer', 'Kent policing body'])
    expect(holders({ forces: [kent.id], only: { [kent.id]: 'both' } })).toHaveLength(2)
    expect(holders({ forces: [kent.id], only: { [kent.id]: 'policing body' } })).toEqual([
      'Kent policing body',
    ])
  })

  it('are those of every territorial force of a region, each once, however it is ticked', () => {
    expect(holders({ allOf: [south.id], forces: [kent.id] })).toEqual([
      ...['Kent chief officer', 'Kent policing body', 'Sussex chief officer', 'Sussex policing body'],
    ])
    expect(holders({ allOf: [south.id], only: { [sussex.id]: 'chief officer' } })).toHaveLength(3)
    expect(holders({ only: { [kent.id]: 'chief officer' } })).toEqual([])
  })

  it('are refused where there are none, or where one is unknown', () => {
    expect(whyNotTheseParties(nothing, [south])).toEqual({ reason: 'nobody chosen' })
    expect(whyNotTheseParties({ ...nothing, forces: [newId()] }, [south])).toEqual({
      reason: 'no such force',
    })
    expect(whyNotTheseParties({ ...nothing, allOf: [newId()] }, [south])).toEqual({ reason: 'no such force' })
    expect(whyNotTheseParties({ ...nothing, others: ['A university'] }, [south])).toBeNull()
  })
})

describe('a form', () => {
  it('names other persons one a line, each once', () => {
    const typed = { others: ' Kent  Fire Authority\r\n\nA university\nA university ' }
    expect(chosenParties.parse(typed)).toEqual({
      ...nothing,
      others: ['Kent Fire Authority', 'A university'],
    })
  })

  it('is told of a name that is too long', () => {
    const said = chosenParties.safeParse({ others: 'a'.repeat(201) }).error?.issues[0]?.message
    expect(said).toBe('Each name must be 200 characters or fewer')
  })
})
