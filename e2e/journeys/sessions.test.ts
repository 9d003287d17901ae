import { cookieOf } from '../fixtures/register'
import { expect, test } from '../fixtures/test'

test.use({ alone: true })

test('Disabling somebody, changing their role and changing their password take effect on their next request', async ({
  register,
}) => {
  const person = (email: string) => `(select person_id from credentials where email = '${email}')`
  expect(cookieOf('office@derbyshire.example')).not.toBe('')
  const before = await register
    .visitor('office@nottinghamshire.example')
    .open('/agreements/EM-0007/extension')
  expect(before.words).toContain('New end date')

  await register.asOwner(`
    update people set disabled_at = now() where id = ${person('office@derbyshire.example')};
    update people set role = 'audit', office_id = null where id = ${person('office@nottinghamshire.example')};
    update credentials set changed_at = now() + interval '1 second', password_hash = 'changed'
      where person_id = ${person('chief@lincolnshire.example')};
    update sessions set last_seen_at = now() - interval '31 minutes'
      where person_id = ${person('chief@leicestershire.example')};
    update sessions set created_at = now() - interval '12 hours 1 minute', last_seen_at = now()
      where person_id = ${person('audit@leicestershire.example')}`)

  const pathOf = async (email: string) => (await register.visitor(email).open('/')).path
  expect(await pathOf('office@derbyshire.example'), 'disabled').toBe('/sign-in')
  expect(await pathOf('chief@lincolnshire.example'), 'password changed').toBe('/sign-in')
  expect(await pathOf('chief@leicestershire.example'), 'idle for more than 30 minutes').toBe('/sign-in')
  expect(await pathOf('audit@leicestershire.example'), 'signed in for more than 12 hours').toBe('/sign-in')
  expect(await pathOf('chief@derbyshire.example'), 'nothing changed').toBe('/')

  const after = await register.visitor('office@nottinghamshire.example').open('/agreements/EM-0007/extension')
  expect(after.words, 'now in the audit committee').toContain('Audit committees read everything')
})
