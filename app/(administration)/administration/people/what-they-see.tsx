import { whatTheySee } from '@/components/people/role-words'
import type { ManagedPerson } from '@/domain/people/person'

type WhatTheySeeProps = { post: Pick<ManagedPerson, 'role' | 'forceName'>; regionName: string }

/** What somebody of a role sees and changes. */
export function WhatTheySee({ post, regionName }: WhatTheySeeProps) {
  return (
    <ul className="list-disc space-y-2 pl-6">
      {whatTheySee(post, regionName).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
