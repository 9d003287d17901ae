import type { Route } from 'next'
import { Link } from '@/components/ui/link'
import { Tag } from '@/components/ui/tag'

export type TaskLine = { id: string; name: string; href: Route; completed: boolean }

/** What is to be done, in any order, and what has been. */
export function TaskList({ tasks }: { tasks: readonly TaskLine[] }) {
  return (
    <ul className="border-t border-rule">
      {tasks.map(({ id, name, href, completed }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule py-2"
        >
          <Link href={href} aria-describedby={`${id}-status`}>
            {name}
          </Link>
          <span id={`${id}-status`}>{completed ? 'Completed' : <Tag tone="blue">Not started</Tag>}</span>
        </li>
      ))}
    </ul>
  )
}
