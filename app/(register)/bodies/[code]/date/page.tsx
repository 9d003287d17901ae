import { findWholeBody } from '@/db/queries/bodies'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../missing'
import { startOf } from '../../../deeds/form-start'
import { BodyFormPage } from '../body-form-page'
import { bodySubject } from '../body-subject'
import { DatingForm } from './dating-form'
import { dating } from './deed'

const LEDE =
  'Record the date as one source gives it. Where another source says otherwise, both are kept and shown side by side.'

export default async function BodyDatePage({ params, searchParams }: PageProps<'/bodies/[code]/date'>) {
  const { code } = await params
  const actor = await requireActor()
  const body = await findWholeBody(actor, code)
  if (!body) return missing()

  return (
    <BodyFormPage actor={actor} body={body} words={dating.words}>
      <DatingForm
        {...startOf(bodySubject(body), dating.words, { lede: LEDE })}
        before={await typedBefore(dating, actor, (await searchParams).answers)}
      />
    </BodyFormPage>
  )
}
