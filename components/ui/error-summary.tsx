import type { Ref } from 'react'

/** What is wrong, and the id of the box to put it right in; no id when no box can. */
export type Problem = { id?: string | undefined; message: string }

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
          {problems.map(({ id, message }) => (
            <li key={`${id} ${message}`} className="font-bold text-error">
              {id ? (
                <a href={`#${id}`} className="text-error hover:text-error">
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
