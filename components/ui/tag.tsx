import type { ReactNode } from 'react'
import { classes } from './classes'

export type Tone = 'grey' | 'blue' | 'green' | 'yellow' | 'red' | 'purple' | 'none'

const tones: Record<Tone, string> = {
  grey: 'bg-tint-grey text-on-grey',
  blue: 'bg-tint-blue text-on-blue',
  green: 'bg-tint-green text-on-green',
  yellow: 'bg-tint-yellow text-on-yellow',
  red: 'bg-tint-red text-on-red',
  purple: 'bg-tint-purple text-on-purple',
  none: 'text-ink-muted forced-colors:px-1.5',
}

type TagProps = { tone: Tone; big?: boolean | undefined; children: ReactNode }

/** A word on a tint. The word carries the meaning, the tint only helps to find it. */
export function Tag({ tone, big, children }: TagProps) {
  return (
    <strong
      className={classes(
        'inline-block whitespace-nowrap narrow:whitespace-normal border border-transparent print:text-ink in-[td]:-mt-[2px]',
        big ? 'text-19 leading-6 font-bold' : 'text-16 leading-[1.5rem] font-normal',
        tone !== 'none' && (big ? 'px-2 print:border-ink' : 'px-1.5 print:border-ink'),
        tones[tone],
      )}
    >
      {children}
    </strong>
  )
}
