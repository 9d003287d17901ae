import { Tabs } from '@/components/ui/tabs'
import { paths } from '@/lib/paths'

const PARTS = [
  { label: 'People', href: paths.people() },
  { label: 'Successions', href: paths.successions() },
] as const

/** What registrars look after beside the register itself. */
export function AdministrationTabs({ current }: { current: (typeof PARTS)[number]['label'] }) {
  const tabs = PARTS.map((part) => ({
    ...part,
    ...(part.label === current ? { current: 'page' as const } : {}),
  }))
  return (
    <div className="border-b border-rule print:hidden">
      <Tabs label="Administration" tabs={tabs} />
    </div>
  )
}
