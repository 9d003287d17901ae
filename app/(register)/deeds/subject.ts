import type { Route } from 'next'
import type { ReactNode } from 'react'
import type { MarkingLevel } from '@/components/page/marking'
import type { Crumb } from '@/components/ui/breadcrumbs'
import type { HistoryEvent } from '@/db/queries/history'
import type { PersonActor } from '@/domain/access/actor'

/** What a deed's form and the pages after it are about: an agreement, a body. */
export type DeedSubject = {
  /** What kind of thing it is, in a sentence: "agreement". */
  thing: string
  /** As pages name it: "EM-0007 Custody". */
  name: string
  /** In a few letters: "EM-0007". */
  short: string
  href: Route
  /** The list it is in, whose name is also the section's. */
  list: Crumb & { label: 'Agreements' | 'Bodies' }
  marking: MarkingLevel
  /** The names a form sends it and its version by. */
  about: Record<string, string>
  version: number
  /** Who will see what is recorded of it. */
  seen: ReactNode
  /** The deeds that raised its version, latest first. */
  changes: (actor: PersonActor) => Promise<HistoryEvent[]>
}
