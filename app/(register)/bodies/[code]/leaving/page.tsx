import { findWholeBody } from '@/db/queries/bodies'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../missing'
import { startOf } from '../../../deeds/form-start'
import { BodyFormPage } from '../body-form-page'
import { bodySubject } from '../body-subject'
import { leaving } from './deed'
import { LeavingForm } from './leaving-form'

export default async function BodyLeavingPage({ params, searchParams }: PageProps<'/bodies/[code]/leaving'>) {
  const { code } = await params
  const actor = await requireActor()
  const body = await findWholeBody(actor, code)
  if (!body) return missing()

  const open = body.members.filter((one) => one.toOn === null)
  const whyNot = open.length > 0 ? null : 'Nobody is a member whose last day is not recorded.'
  const lede = body.lead
    ? `${body.lead.name} is the lead force: change the lead force before it leaves.`
    : undefined
  return (
    <BodyFormPage actor={actor} body={body} words={leaving.words} whyNot={whyNot}>
      <LeavingForm
        {...startOf(bodySubject(body), leaving.words, { lede })}
        before={await typedBefore(leaving, actor, (await searchParams).answers)}
        forces={open.map(({ forceCode, forceName, regionName }) => ({
          ...{ code: forceCode, name: forceName },
          regionName,
        }))}
      />
    </BodyFormPage>
  )
}
