import { Link } from '@/components/ui/link'
import { paths } from '@/lib/paths'

/** Another agreement by its reference and title, leading to it. */
export function NamedAgreement({ reference, title }: { reference: string; title: string }) {
  return (
    <Link href={paths.agreement(reference)}>
      {reference} {title}
    </Link>
  )
}
