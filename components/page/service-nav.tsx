import { type Tab, Tabs } from '@/components/ui/tabs'
import { Wrap } from './wrap'

/** The parts of the service that the reader may use, at most seven. */
export function ServiceNav({ items }: { items: readonly Tab[] }) {
  return (
    <div className="border-b border-rule bg-canvas print:hidden">
      <Wrap className="narrow:pt-1">
        <Tabs label="Service" tabs={items} />
      </Wrap>
    </div>
  )
}
