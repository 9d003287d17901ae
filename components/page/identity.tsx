import type { ReactNode } from 'react'
import { type Tab, Tabs } from '@/components/ui/tabs'
import { Wrap } from './wrap'

/** One of the few facts worth seeing at a glance. */
export type Glance = { term: string; value: ReactNode; sub?: ReactNode }

type IdentityProps = {
  reference: string
  name: string
  heading?: boolean | undefined
  standing: ReactNode
  glances: readonly Glance[]
  tabs: readonly Tab[]
}

/**
 * What the page is about, the same on each of its pages. `heading` on the first, where its name is the
 * h1; the others open with their own. `standing` is its tag and a few words.
 */
export function Identity({ reference, name, heading, standing, glances, tabs }: IdentityProps) {
  return (
    <div className="border-b border-rule bg-canvas print:border-0">
      <Wrap>
        <div className="max-w-page print:max-w-none">
          <p className="pt-4 font-bold tracking-[0.02em] text-ink-muted">{reference}</p>
          {heading ? <h1>{name}</h1> : <p className="text-24">{name}</p>}
          <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">{standing}</div>
          <Glances glances={glances} />
          <div className="mt-4">
            <Tabs label={reference} tabs={tabs} />
          </div>
        </div>
      </Wrap>
    </div>
  )
}

function Glances({ glances }: Pick<IdentityProps, 'glances'>) {
  return (
    <dl className="mt-5 grid grid-cols-[2fr_1fr_1fr_1fr] gap-x-gutter gap-y-3 mid:grid-cols-2 narrow:grid-cols-1 narrow:gap-y-2 print:break-inside-avoid">
      {glances.map(({ term, value, sub }) => (
        <div key={term}>
          <dt className="text-16 text-ink-muted">{term}</dt>
          <dd className="font-bold">
            {value}
            {sub ? <span className="block text-16 font-normal text-ink-muted">{sub}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
