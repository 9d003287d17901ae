'use client'

import { useEffect, useRef } from 'react'
import { ErrorSummary, type Problem } from '@/components/ui/error-summary'

type FormErrorsProps = { title: string; problems: readonly Problem[] }

/**
 * The page's title and, after an answer that has problems, their summary with the focus on it.
 * Goes first in main. Hand in the action's own list: a new list moves the focus again.
 */
export function FormErrors({ title, problems }: FormErrorsProps) {
  const summary = useRef<HTMLElement>(null)
  const any = problems.length > 0

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new answer moves the focus, even one with the same problems
  useEffect(() => summary.current?.focus(), [problems])

  return (
    <>
      <title>{any ? `Error: ${title}` : title}</title>
      {any ? <ErrorSummary ref={summary} problems={problems} /> : null}
    </>
  )
}
