import { scaleUtc } from 'd3-scale'
import type { Life } from '@/domain/agreements/life'
import type { Stretch } from '@/domain/agreements/lifeline'
import { type Day, plusDays } from '@/lib/dates/day'

/** The years a picture spans, and where a day falls in them, in percent of its width. */
export type Years = {
  first: number
  last: number
  /** Where a day begins. */
  at: (day: Day) => number
  /** Where a last day ends. */
  after: (day: Day) => number
  ticks: { year: number; x: number }[]
}

/** More year marks than this cannot be read side by side. */
const MOST_TICKS = 12

/** The share of the width that an arrow without an end needs after the day it starts from. */
const ROOM_FOR_ARROW = 0.16

/** The years around every known day of some lifelines and the day they are shown for, with room for unknown edges. */
export function yearsAround(lives: Life[], asAt: Day): Years {
  const stretches = lives.flatMap((one) => one.stretches)
  const edges = stretches.flatMap(({ from, to }) => [from, to])
  const marks = lives.flatMap((one) => one.marks.map((mark) => mark.on))
  const known = [...edges, ...marks].filter((day) => day !== null)
  const years = [...known, asAt].map((day) => Number(day.slice(0, 4)))
  const first =
    years.reduce((earliest, year) => Math.min(earliest, year)) - (startsUnknown(stretches) ? 2 : 1)
  const last = Math.max(
    Number(asAt.slice(0, 4)) + 2,
    years.reduce((latest, year) => Math.max(latest, year)) + 1,
  )
  return spanning(first, stretches.some((one) => one.untilEnded) ? withArrow(first, last, asAt) : last)
}

function startsUnknown(stretches: Stretch[]): boolean {
  return stretches.some((one) => one.from === null)
}

function withArrow(first: number, last: number, asAt: Day): number {
  const room = spanning(first, last)
  return 100 - room.at(asAt) >= ROOM_FOR_ARROW * 100 ? last : withArrow(first, last + 1, asAt)
}

function spanning(first: number, last: number): Years {
  const scale = scaleUtc()
    .domain([Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)])
    .range([0, 100])
  const at = (day: Day) => rounded(scale(Date.parse(day)))
  const step = Math.ceil((last - first + 1) / MOST_TICKS)
  const count = Math.ceil((last - first + 1) / step)
  return {
    first,
    last,
    at,
    after: (day) => at(plusDays(day, 1)),
    ticks: Array.from({ length: count }, (_, index) => {
      const year = first + index * step
      return { year, x: rounded(scale(Date.UTC(year, 0, 1))) }
    }),
  }
}

function rounded(percent: number): number {
  return Math.round(percent * 1000) / 1000
}
