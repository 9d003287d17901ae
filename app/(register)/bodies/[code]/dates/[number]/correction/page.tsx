import { dateKindInWords } from '@/components/bodies/body-words'
import { findWholeBody } from '@/db/queries/bodies'
import { requireActor } from '@/lib/auth/actor'
import { dayInWords } from '@/lib/dates/words'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../../../missing'
import { startOf } from '../../../../../deeds/form-start'
import { BodyFormPage } from '../../../body-form-page'
import { bodySubject } from '../../../body-subject'
import { CorrectionForm } from './correction-form'
import { dateNumbered } from './date-numbered'
import { dateCorrection } from './deed'

type Props = PageProps<'/bodies/[code]/dates/[number]/correction'>

export default async function BodyDateCorrectionPage({ params, searchParams }: Props) {
  const { code, number } = await params
  const actor = await requireActor()
  const body = await findWholeBody(actor, code)
  const wrong = body && dateNumbered(body, number)
  if (!wrong) return missing()

  const { kind, on, said } = wrong.date
  const lede = `${dateKindInWords(kind)} ${dayInWords(on)}, as ${said} says. Strike it where it was recorded in error, not where its source is only contradicted: it stays to be seen. A right date is recorded by itself.`
  const { words } = dateCorrection
  return (
    <BodyFormPage actor={actor} body={body} words={words} whyNot={wrong.whyNot}>
      <CorrectionForm
        {...startOf(bodySubject(body), words, { lede, about: { number } })}
        before={await typedBefore(dateCorrection, actor, (await searchParams).answers)}
      />
    </BodyFormPage>
  )
}
