import type { ReactNode } from 'react'
import type { Life } from '@/domain/agreements/life'
import type { Stretch } from '@/domain/agreements/lifeline'
import { blockLooks, CROSS_HATCHED, HATCHED, looks } from './looks'
import { lozenge } from './marks'

type KeyProps = { asAt: string; lives: Life[] }

/** What the blocks of a picture of lifelines mean, as far as it has them. `asAt` names the rule: "Today". */
export function LifelinesKey({ asAt, lives }: KeyProps) {
  const { term, extension, renewal, direction, lapse } = blockLooks
  const has = (what: (stretch: Stretch) => boolean) => lives.some((one) => one.stretches.some(what))
  const hasKind = (...kinds: Stretch['kind'][]) => has(({ kind }) => kinds.includes(kind))
  return (
    <ul aria-label="Key" className="flex flex-wrap gap-x-5 gap-y-1 text-16">
      <Sample words="First term" when={hasKind('first term')}>
        <rect y="1" width="40" height="14" className={term} />
      </Sample>
      <Sample words="Extension" when={hasKind('extension')}>
        <rect x="1" y="1" width="38" height="14" fill={HATCHED} className={extension} />
      </Sample>
      <Sample words="Renewal" when={hasKind('renewal')}>
        <rect y="1" width="16" height="14" className={term} />
        <rect x="16" y="1" width="24" height="14" className={renewal} />
      </Sample>
      <Sample words="Direction" when={hasKind('direction')}>
        <rect x="1" y="1" width="38" height="14" fill={CROSS_HATCHED} className={direction} />
      </Sample>
      <Sample
        words="Change that moves no end"
        when={lives.some(({ marks }) => marks.some(({ on }) => on))}
        thin
      >
        <path d={lozenge(4.5)} transform="translate(6 8)" className={looks.mark} />
      </Sample>
      <Sample words="Start not recorded" when={has(({ kind, from }) => kind !== 'ended' && from === null)}>
        <rect x="1" y="1" width="3" height="14" fill={HATCHED} className={extension} />
        <rect x="8" y="1" width="7" height="14" fill={HATCHED} className={extension} />
        <rect x="19" y="1" width="20" height="14" fill={HATCHED} className={extension} />
      </Sample>
      <Sample words="Lapse, in days" when={hasKind('lapse', 'gap')}>
        <rect x="1" y="1" width="38" height="14" strokeDasharray="6 4" className={lapse} />
      </Sample>
      <Sample words="Until ended" when={has((one) => one.untilEnded)}>
        <path d="M0 1h18v14H0zM21 1h5v14h-5zM28 1l11 7-11 7z" className={term} />
      </Sample>
      <Sample words={asAt} when thin>
        <line x1="6" x2="6" y2="16" className={looks.rule} />
      </Sample>
    </ul>
  )
}

type SampleProps = { words: string; when: boolean; thin?: boolean; children: ReactNode }

function Sample({ words, when, thin, children }: SampleProps) {
  if (!when) return null
  return (
    <li className="flex items-center gap-2">
      <svg aria-hidden="true" width={thin ? 12 : 40} height="16">
        {children}
      </svg>
      {words}
    </li>
  )
}
