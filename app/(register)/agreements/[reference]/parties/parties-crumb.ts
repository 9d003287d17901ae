import type { Crumb } from '@/components/ui/breadcrumbs'
import { paths } from '@/lib/paths'

/** The page of an agreement's parties, between the agreement and the deeds that change them. */
export function partiesCrumb(reference: string): Crumb {
  return { href: paths.agreementPart(reference, 'parties'), label: 'Parties' }
}
