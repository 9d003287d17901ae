import type { ReactNode } from 'react'

type Words = { children: ReactNode }

/** A second, quieter line under a fact or in a table cell. */
export function Sub({ children }: Words) {
  return <span className="block text-16 font-normal text-ink-muted">{children}</span>
}

/** A quiet paragraph: how something was counted, who else may act. */
export function SmallPrint({ children }: Words) {
  return <p className="text-16 text-ink-muted">{children}</p>
}

/** Kept on one line where there is room for one: a date, a reference. */
export function NoWrap({ children }: Words) {
  return <span className="whitespace-nowrap narrow:whitespace-normal">{children}</span>
}

/** What somebody wrote, with the lines as they wrote them. */
export function Wording({ children }: Words) {
  return <span className="whitespace-pre-line">{children}</span>
}
