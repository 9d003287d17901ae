import { expect, it } from 'vitest'
import { namedProblems } from './signature-fields'

it('a trouble with a signature names the party in the summary, any other stays as it is', () => {
  const signatories = [
    { id: 'a', name: 'Chief Constable of Derbyshire' },
    { id: 'b', name: 'Chief Constable of Lincolnshire' },
  ]
  const message = 'Date signed must be a real date'
  const other = { field: 'why', message: 'Enter why the agreement ends' }
  const errors = [
    { field: 'signatures.a.signedOn', message },
    { field: 'signatures.b.signedOn', message },
    other,
  ]
  expect(namedProblems(errors, signatories).map((one) => one.message)).toEqual([
    'Chief Constable of Derbyshire: date signed must be a real date',
    'Chief Constable of Lincolnshire: date signed must be a real date',
    other.message,
  ])
})
