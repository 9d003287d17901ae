import type { Route } from 'next'
import type { ComponentProps, ReactNode, Ref } from 'react'

/** What is wrong, and the id of the box to put it right in; no id when no box can. A link opens in another tab. */
export type Problem = {
  id?: string | undefined
  message: string
  link?: { href: Route; label: string } | undefined
}

type ErrorSummaryProps = { problems: readonly Problem[]; ref?: Ref<HTMLElement> | undefined }

/** First in main: everything that is wrong, each leading to its field. */
export function ErrorSummary({ problems, ref }: ErrorSummaryProps) {
  return (
    <section
      ref={ref}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without JavaScript this is what brings people to the problem
      autoFocus
      aria-labelledby="problem"
      className="mb-6 border-5 border-error p-4"
    >
      <div role="alert">
        <h2 id="problem">There is a problem</h2>
        <ul className="mt-3 grid gap-2">
          {problems.map((problem) => (
            <li key={`${problem.id} ${problem.message}`} className="font-bold text-error">
              {problemInWords(problem)}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function problemInWords({ id, message, link }: Problem): ReactNode {
  if (id) return <ErrorLink href={`#${id}`}>{message}</ErrorLink>
  if (!link) return message
  return (
    <>
      {message}{' '}
      <ErrorLink href={link.href} target="_blank">
        {link.label}
      </ErrorLink>
    </>
  )
}

function ErrorLink(props: ComponentProps<'a'>) {
  return <a {...props} className="text-error hover:text-error" />
}
