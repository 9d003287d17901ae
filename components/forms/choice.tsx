import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'
import { AskedOnly } from './asked-only'

/** One answer that can be chosen. `content` is asked only of those who choose it. */
export type ChoiceOption = {
  value: string
  label: ReactNode
  hint?: ReactNode
  count?: number | undefined
  content?: ReactNode
  /** Whether the content is sent only while this is chosen. */
  onlyIfChosen?: boolean | undefined
  /** Whether the content is to be shown though this is not chosen: something is wrong in it. */
  shown?: boolean | undefined
}

type ChoiceProps = {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  option: ChoiceOption
  chosen: boolean
}

/**
 * One radio or checkbox with its words. Without JavaScript what it asks besides is always shown,
 * since an old browser may not hide it again.
 */
export function Choice({ type, id, name, option, chosen }: ChoiceProps) {
  const { value, label, hint, count, content, onlyIfChosen, shown } = option
  return (
    <div className="grid grid-cols-[1.5rem_minmax(0,1fr)_auto] gap-x-2">
      <input
        key={String(chosen)}
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={chosen}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="peer size-[1.5rem] accent-ink"
      />
      <div>
        <label htmlFor={id} className="inline-block in-data-compact:py-[2px]">
          {label}
        </label>
        {hint ? (
          <div id={`${id}-hint`} className="max-w-measure text-16 text-ink-muted">
            {hint}
          </div>
        ) : null}
      </div>
      {count === undefined ? null : (
        <span className="text-ink-muted in-data-compact:py-[2px]">{count.toLocaleString('en-GB')}</span>
      )}
      {content ? (
        <div
          className={classes(
            'col-span-full mt-2 ml-[0.625rem] border-l-5 border-rule pl-3.5 *:first:mt-0',
            !shown && 'scripted:peer-not-checked:hidden',
          )}
        >
          {onlyIfChosen && !shown ? <AskedOnly choice={id}>{content}</AskedOnly> : content}
        </div>
      ) : null}
    </div>
  )
}
