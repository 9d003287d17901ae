import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { newId } from '../ids'
import { bodiesToChoose, whyNotTheseBodies } from './placing'

const TODAY = day('2026-11-23')
const closed = { kind: 'closed' as const, on: partialDay('2022-03-31'), struck: null }
const open = { id: newId<'body'>(), name: 'EMSOU', dates: [] }
const ended = { id: newId<'body'>(), name: 'EMLS', dates: [closed] }
const bodies = [open, ended]

describe('an agreement', () => {
  it('may be for bodies that run, or for none', () => {
    expect(whyNotTheseBodies([open.id], { placed: [], bodies }, TODAY)).toBeNull()
    expect(whyNotTheseBodies([], { placed: [open.id], bodies }, TODAY)).toBeNull()
  })

  it('is not placed under a body that has closed, and the form does not offer it', () => {
    const around = { placed: [], bodies }
    expect(whyNotTheseBodies([open.id, ended.id], around, TODAY)).toEqual({
      reason: 'body closed',
      name: 'EMLS',
      on: '2022-03-31',
    })
    expect(bodiesToChoose(around, TODAY)).toEqual([open])
  })

  it('stays under one that closed since', () => {
    const around = { placed: [ended.id], bodies }
    expect(whyNotTheseBodies([open.id, ended.id], around, TODAY)).toBeNull()
    expect(bodiesToChoose(around, TODAY)).toEqual(bodies)
  })

  it('is for no body that there is not', () => {
    const other = newId<'body'>()
    expect(whyNotTheseBodies([other], { placed: [], bodies }, TODAY)).toEqual({ reason: 'no such body' })
  })
})
