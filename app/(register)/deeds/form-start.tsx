import type { ReactNode } from 'react'
import { Opening } from '@/components/page/opening'
import { pageTitle } from '@/components/page/page-title'
import type { Crumb } from '@/components/ui/breadcrumbs'
import { Link } from '@/components/ui/link'
import type { DeedWords } from './deed-words'
import type { DeedSubject } from './subject'

export type Start = {
  lede: string | undefined
  /** What to know first, below the lede. */
  note?: ReactNode
  /** The page between the subject and the form, which the form is about and leads back to. */
  page?: Crumb
  /** What the form is about beside the subject as it is now. */
  about?: Record<string, string>
}

/** What every deed's form starts from: its title and opening, its subject with the version, and the way out. */
export function startOf(subject: DeedSubject, words: DeedWords, { lede, note, page, about }: Start) {
  const { name, list, href, version } = subject
  return {
    title: pageTitle(words.title, name, list.label),
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
    about: { ...about, ...subject.about, version: String(version) },
    leave: <Link href={page?.href ?? href}>{words.leave}</Link>,
  }
}
