import type { SuccessionKind } from '@/domain/forces/succession'

type Told = { kind: SuccessionKind; predecessor: string; successor: string }

/** "Mayor of There in place of Commissioner for There", "Here and There became Everywhere". */
export function successionInWords({ kind, predecessor, successor }: Told): string {
  return kind === 'merger' ? `${predecessor} became ${successor}` : `${successor} in place of ${predecessor}`
}

/** "1 agreement", "200 agreements". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}
