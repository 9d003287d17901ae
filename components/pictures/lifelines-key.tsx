import type { ReactNode } from 'react'
import { blockLooks, HATCHED, looks } from './looks'

/** What the blocks of a picture of lifelines mean. `asAt` names the rule: "Today". */
export function LifelinesKey({ asAt }: { asAt: string }) {
  const { term, extension, lapse } = blockLooks
  return (
    <ul aria-label="Key" className="flex flex-wrap gap-x-5 gap-y-1 text-16">
      <Sample words="First term">
        <rect y="1" width="40" height="14" className={term} />
      </Sample>
      <Sample words="Extension">
        <rect x="1" y="1" width="38" height="14" fill={HATCHED} className={extension} />
      </Sample>
      <Sample words="Start not recorded">
        <rect x="1" y="1" width="3" height="14" fill={HATCHED} className={extension} />
        <rect x="8" y="1" width="7" height="14" fill={HATCHED} className={extension} />
        <rect x="19" y="1" width="20" height="14" fill={HATCHED} className={extension} />
      </Sample>
      <Sample words="Lapse, in days">
        <rect x="1" y="1" width="38" height="14" strokeDasharray="6 4" className={lapse} />
      </Sample>
      <Sample words="Until ended">
        <path d="M0 1h18v14H0zM21 1h5v14h-5zM28 1l11 7-11 7z" className={term} />
      </Sample>
      <Sample words={asAt} thin>
        <line x1="4" x2="4" y2="16" className={looks.rule} />
      </Sample>
    </ul>
  )
}

function Sample({ words, thin, children }: { words: string; thin?: boolean; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <svg aria-hidden="true" width={thin ? 8 : 40} height="16">
        {children}
      </svg>
      {words}
    </li>
  )
}
