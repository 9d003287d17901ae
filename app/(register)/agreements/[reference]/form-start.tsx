import type { ReactNode } from 'react'
import { Opening } from '@/components/page/opening'
import { pageTitle } from '@/components/page/page-title'
import type { Crumb } from '@/components/ui/breadcrumbs'
import { Link } from '@/components/ui/link'
import type { AgreementPage } from '@/db/queries/agreements'
import { paths } from '@/lib/paths'
import type { DeedWords } from './deed-words'

type Start = {
  lede: string | undefined
  /** What to know first, below the lede. */
  note?: ReactNode
  /** The page between the agreement and the form, which the form is about and leads back to. */
  page?: Crumb
  /** What the form is about beside the agreement as it is now. */
  about?: Record<string, string>
}

/** What every deed's form starts from: its title and opening, the agreement with its version, and the way out. */
export function startOf(agreement: AgreementPage, words: DeedWords, { lede, note, page, about }: Start) {
  const { reference } = agreement
  const name = `${reference} ${agreement.title}`
  return {
    title: pageTitle(words.title, name, 'Agreements'),
    opening: (
      <>
        <Opening
          flush
          kicker={page ? `${name}, ${page.label.toLowerCase()}` : name}
          heading={words.title}
          lede={lede}
        />
        {note}
      </>
    ),
    about: { ...about, reference, version: String(agreement.version) },
    leave: <Link href={page?.href ?? paths.agreement(reference)}>{words.leave}</Link>,
  }
}
