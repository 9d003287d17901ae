import { env } from '@/lib/env'

/** Said at the top of every page of a demonstration; null in production. */
export function demonstrationWords(): string | null {
  if (env().REGISTER_MODE === 'production') return null
  return 'This is a demonstration. The agreements are from a published page; people and reviews are made up.'
}
