import { classes } from '@/components/ui/classes'

/** How every box that is typed in or chosen from is drawn. */
export function boxLook(error: string | undefined, ...more: string[]) {
  return classes(
    'max-w-full border-2 bg-surface px-1.5 py-1 in-data-compact:py-0 in-data-compact:text-16',
    error ? 'border-error' : 'border-input-border',
    ...more,
  )
}
