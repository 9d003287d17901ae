import { bodyInWords } from '@/components/bodies/body-words'
import { findWholeBody } from '@/db/queries/bodies'
import { presentName } from '@/domain/bodies/body'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../missing'
import { startOf } from '../../../deeds/form-start'
import { BodyFormPage } from '../body-form-page'
import { bodySubject } from '../body-subject'
import { renaming } from './deed'
import { RenamingForm } from './renaming-form'

export default async function BodyNamePage({ params, searchParams }: PageProps<'/bodies/[code]/name'>) {
  const { code } = await params
  const actor = await requireActor()
  const body = await findWholeBody(actor, code)
  if (!body) return missing()

  const present = presentName(body.names)
  const lede = `It is called ${present ? bodyInWords(present) : code} now. That name is kept with its last day, and the body is found by it; its address stays.`
  return (
    <BodyFormPage actor={actor} body={body} words={renaming.words}>
      <RenamingForm
        {...startOf(bodySubject(body), renaming.words, { lede })}
        before={await typedBefore(renaming, actor, (await searchParams).answers)}
      />
    </BodyFormPage>
  )
}
