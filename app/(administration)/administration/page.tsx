import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/actor'
import { paths } from '@/lib/paths'

/** Administration begins with people, which says to everybody else why it is not theirs. */
export default async function AdministrationPage() {
  await requireActor()
  redirect(paths.people())
}
