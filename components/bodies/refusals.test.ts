import { describe, expect, it } from 'vitest'
import {
  sayWhyNotChanged,
  sayWhyNotCreated,
  sayWhyNotDated,
  sayWhyNotJoined,
  sayWhyNotLeft,
  sayWhyNotRenamed,
  sayWhyNotStruck,
} from './refusals'

describe('each refusal has a sentence, at the field that can put it right', () => {
  it.each([
    [sayWhyNotCreated({ reason: 'not your own force' }), 'members', /^Select your own force/],
    [sayWhyNotCreated({ reason: 'lead is not ticked' }), 'lead', /one of the members$/],
    [sayWhyNotCreated({ reason: 'date without source' }), 'said', /^Enter what says so$/],
    [sayWhyNotCreated({ reason: 'name in use' }), 'name', /^Another body has this name/],
    [sayWhyNotCreated({ reason: 'no such force' }), 'members', /^Select forces/],
    [sayWhyNotCreated({ reason: 'no such parent' }), 'parent', /^Select a body/],
    [sayWhyNotCreated({ reason: 'captured in the future' }), 'capturedOn', /today or in the past$/],
    [sayWhyNotRenamed({ reason: 'same name' }), 'name', /^New name must/],
    [sayWhyNotRenamed({ reason: 'present name goes on' }), 'lastOn', /in the past$/],
    [sayWhyNotRenamed({ reason: 'ended before it began' }), 'lastOn', /before its first$/],
    [sayWhyNotChanged({ reason: 'nothing changes' }), 'kind', /^Change something/],
    [sayWhyNotChanged({ reason: 'lead is no member' }), 'lead', /a member today$/],
    [sayWhyNotChanged({ reason: 'part of itself' }), 'parent', /part of itself$/],
    [sayWhyNotChanged({ reason: 'parent is part of it' }), 'parent', /part of this one$/],
    [sayWhyNotJoined({ reason: 'a member already', force: 'Kent' }), 'members', /^Kent is a member/],
    [sayWhyNotJoined({ reason: 'joins before it left', force: 'Kent' }), 'fromOn', /after Kent left/],
    [sayWhyNotLeft({ reason: 'no member', force: 'Kent' }), 'members', /^Kent is no member/],
    [sayWhyNotLeft({ reason: 'leads the body', force: 'Kent' }), 'members', /^Kent is the lead force/],
    [sayWhyNotLeft({ reason: 'leaves before it joined', force: 'Kent' }), 'lastOn', /before Kent joined$/],
    [sayWhyNotDated({ reason: 'recorded already' }), 'said', /from this source already$/],
    [sayWhyNotDated({ reason: 'closed before it was formed' }), 'on', /before it was formed$/],
    [sayWhyNotStruck({ reason: 'no such date' }), null, /^There is no such date/],
    [sayWhyNotStruck({ reason: 'struck already' }), null, /struck/],
    [sayWhyNotStruck({ reason: 'changed since', version: 2 }), null, /changed while/],
    [sayWhyNotStruck({ reason: 'your force is not a member' }), null, /not a member\.$/],
    [sayWhyNotStruck({ reason: 'not found' }), null, /^There is no such body/],
    [sayWhyNotStruck({ reason: 'answers gone' }), null, /no longer kept/],
  ])('%#', (trouble, field, sentence) => {
    expect(trouble.field).toBe(field)
    expect(trouble.message).toMatch(sentence)
  })
})
