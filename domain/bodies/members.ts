import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import { earliestDay, latestDay, type PartialDay } from '@/lib/dates/partial-day'
import { partialDayField, wholeDayField } from '@/lib/dates/schema'
import { isCurrent } from '../agreements/party'
import { versionField } from '../agreements/version'
import { explanation, line } from '../text'
import type { BodyMember } from './body'

/** Forces ticked in a form, by code. */
export function forcesField() {
  return z.array(z.string().max(60)).max(100).default([])
}

/** Forces that join a body. */
export const joiningForm = z.object({
  code: line('Choose a body'),
  version: versionField(),
  members: forcesField().refine((codes) => codes.length > 0, 'Select the forces that join'),
  fromOn: partialDayField('Date they join'),
  why: explanation('Enter how this is known'),
})
export type Joining = z.infer<typeof joiningForm>

/** Members that leave; they stay on the record, shown as left. */
export const leavingForm = z.object({
  code: line('Choose a body'),
  version: versionField(),
  members: forcesField().refine((codes) => codes.length > 0, 'Select the forces that leave'),
  lastOn: wholeDayField('Last day as a member'),
  why: explanation('Enter how this is known'),
})
export type Leaving = z.infer<typeof leavingForm>

type Named = { code: string; name: string }

export type WhyNotJoin = { reason: 'a member already' | 'joins before it left'; force: string }

/** Why these forces cannot join: none may be a member twice on one day, and whoever comes back says from when. */
export function whyNotJoin(
  members: BodyMember[],
  joining: Named[],
  fromOn: PartialDay | null,
): WhyNotJoin | null {
  for (const { code, name } of joining) {
    const spans = members.filter((one) => one.forceCode === code)
    if (spans.some((one) => one.toOn === null)) return { reason: 'a member already', force: name }
    const overlap = spans.some(({ toOn }) => toOn && !(fromOn && earliestDay(fromOn) > latestDay(toOn)))
    if (overlap) return { reason: 'joins before it left', force: name }
  }
  return null
}

export type WhyNotLeave = {
  reason: 'no member' | 'leads the body' | 'leaves before it joined'
  force: string
}

/** Why these forces cannot leave: each is a member with no last day yet, and the lead force leads on or is replaced first. */
export function whyNotLeave(
  { members, lead }: { members: BodyMember[]; lead: { code: string } | null },
  codes: string[],
  lastOn: Day,
): WhyNotLeave | null {
  for (const code of codes) {
    const member = openSpanOf(members, code)
    const force = member?.forceName ?? code
    if (!member) return { reason: 'no member', force }
    if (lead?.code === code) return { reason: 'leads the body', force }
    if (member.fromOn && earliestDay(member.fromOn) > lastOn)
      return { reason: 'leaves before it joined', force }
  }
  return null
}

/** A force's membership that has no last day. */
export function openSpanOf(members: BodyMember[], code: string): BodyMember | undefined {
  return members.find((one) => one.forceCode === code && one.toOn === null)
}

/** Who is a member on the day, each force once. */
export function membersOn<M extends BodyMember>(members: M[], day: Day): M[] {
  return members.filter((one) => isCurrent(one, day))
}
