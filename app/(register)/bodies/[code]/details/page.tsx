import { findWholeBody, listChoosable } from '@/db/queries/bodies'
import { membersOn } from '@/domain/bodies/members'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../missing'
import { startOf } from '../../../deeds/form-start'
import { BodyFormPage } from '../body-form-page'
import { bodySubject } from '../body-subject'
import { detailsChange } from './deed'
import { DetailsForm } from './details-form'

export default async function BodyDetailsPage({ params, searchParams }: PageProps<'/bodies/[code]/details'>) {
  const { code } = await params
  const actor = await requireActor()
  const body = await findWholeBody(actor, code)
  if (!body) return missing()

  const { bodies } = await listChoosable(actor, null)
  const as = { kind: [body.kind], purpose: [body.purpose] }
  const under = { lead: [body.lead?.code ?? ''], parent: [body.parent?.code ?? ''] }
  const { words } = detailsChange
  return (
    <BodyFormPage actor={actor} body={body} words={words}>
      <DetailsForm
        {...startOf(bodySubject(body), words, { lede: undefined })}
        before={
          (await typedBefore(detailsChange, actor, (await searchParams).answers)) ?? { ...as, ...under }
        }
        members={membersOn(body.members, today()).map((one) => ({
          code: one.forceCode,
          name: one.forceName,
        }))}
        bodies={bodies.filter((one) => one.code !== code)}
      />
    </BodyFormPage>
  )
}
