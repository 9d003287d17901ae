import type { Mark } from '@/domain/agreements/life'
import { dayInWords } from '@/lib/dates/words'

/** Marks so close that one label stands for them all, at the middle of them, in percent of the width. */
type Cluster = { x: number; text: string; anchor: 'start' | 'middle' | 'end' }

type Placed = { mark: Mark; x: number }

/** `character` is a letter's share of the width; `rule` is where the line of the day shown is. */
type Room = { character: number; rule: number }

/** One label for each mark, or for those too close together to have their own; none across the line of the day shown. */
export function labelsOf(marks: Placed[], { character, rule }: Room): Cluster[] {
  const clusters: Placed[][] = []
  for (const one of marks) {
    const last = clusters.at(-1)
    const before = last?.at(-1)
    const room = (labelOf([one.mark]).length + 3) * character
    if (last && before && one.x - before.x < room) last.push(one)
    else clusters.push([one])
  }
  return clusters.map((cluster) => {
    const text = labelOf(cluster.map((one) => one.mark))
    const x = cluster.reduce((sum, one) => sum + one.x, 0) / cluster.length
    const half = (text.length * character) / 2
    if (Math.abs(x - rule) > half + character) return { x, text, anchor: anchorAt(x, half) }
    const room = 2 * half + character
    const leftOfRule = x <= rule ? rule > room : rule > 100 - room
    return leftOfRule
      ? { x: rule - character, text, anchor: 'end' }
      : { x: rule + character, text, anchor: 'start' }
  })
}

/** "Variation", "2 variations", "3 changes". */
function labelOf(marks: Mark[]): string {
  const [first] = marks
  if (!first) return ''
  if (marks.length === 1) return markName(first)
  const alike = marks.every((one) => one.kind === first.kind)
  return `${marks.length} ${alike ? `${first.kind}s` : 'changes'}`
}

function anchorAt(x: number, half: number): Cluster['anchor'] {
  if (x < half) return 'start'
  return x > 100 - half ? 'end' : 'middle'
}

/** "Variation". */
export function markName({ kind }: Pick<Mark, 'kind'>): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1)
}

/** "Variation from 1 December 2026." for each, for those who cannot see them. */
export function marksInWords(marks: Mark[]): string {
  return marks
    .map((one) => `${markName(one)} ${one.on ? `from ${dayInWords(one.on)}` : 'on a day not recorded'}.`)
    .join(' ')
}
