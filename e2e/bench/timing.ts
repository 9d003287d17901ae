import { existsSync, readFileSync } from 'node:fs'

/**
 * How long something takes, in milliseconds: half the times at most p50, 95 of 100 at most p95. `work` is the time
 * that processors worked on it, on average: what is left of it on a machine that does nothing else.
 */
export type Timing = { p50: number; p95: number; work: number | null; runs: number }

type Timed = { runs: number; warmUp?: number; processes?: number[] }

/** Does something over and over, one after another, after a warm-up that does not count. */
export async function timed(
  { runs, warmUp = 50, processes = [] }: Timed,
  doIt: (turn: number) => Promise<unknown>,
): Promise<Timing> {
  for (let turn = 0; turn < warmUp; turn++) await doIt(turn)
  const times: number[] = []
  const worked = workOf(processes)
  for (let turn = 0; turn < runs; turn++) {
    const began = performance.now()
    await doIt(turn)
    times.push(performance.now() - began)
  }
  const work = workOf(processes)
  const each = worked === null || work === null ? null : (work - worked) / runs
  return { ...timingOf(times), work: each }
}

function timingOf(times: number[]): Omit<Timing, 'work'> {
  const sorted = [...times].sort((a, b) => a - b)
  return { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), runs: sorted.length }
}

function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** How long processors have worked for these processes so far, in milliseconds; null where the system does not say. */
function workOf(processes: number[]): number | null {
  const files = processes.map((pid) => `/proc/${pid}/stat`)
  if (files.length === 0 || !files.every((file) => existsSync(file))) return null
  return files.reduce((sum, file) => sum + ticksIn(readFileSync(file, 'utf8')) * MS_A_TICK, 0)
}

const MS_A_TICK = 10

/** The 14th and 15th field: time in the process itself and in the system for it. The name before may hold spaces. */
function ticksIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(fields[11]) + Number(fields[12])
}
