import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { sayWhyNotSucceed, sayWhyNotUndo } from '@/components/successions/succession-refusals'
import { successionInWords } from '@/components/successions/succession-words'
import { Link } from '@/components/ui/link'
import { whyNotUndo } from '@/domain/forces/undoing'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../missing'
import { SuccessionsFrame } from '../../successions-frame'
import { SuccessionsRefused } from '../../successions-refused'
import { findTheirSuccession } from '../find-their-succession'
import { undoing } from './deed'
import { UndoingForm } from './undoing-form'

const HEADING = 'Take succession back'

type Props = PageProps<'/administration/successions/[id]/undoing'>

export default async function UndoingPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const found = await findTheirSuccession(actor, (await params).id)
  if (found === 'missing') return missing()
  if ('whyNot' in found) return <SuccessionsRefused actor={actor} why={sayWhyNotSucceed(found.whyNot)} />

  const { succession, builtOn } = found
  const { id, regionId, undoneAt } = succession
  const whyNot = whyNotUndo({ regionId, isUndone: undoneAt !== null, builtOn }, actor)
  if (whyNot) {
    const heading = 'You cannot take this succession back'
    return <SuccessionsRefused actor={actor} heading={heading} why={sayWhyNotUndo(whyNot)} />
  }
  const title = successionInWords(succession)
  return (
    <SuccessionsFrame actor={actor} title={null} between={[{ href: paths.succession(id), label: title }]}>
      <PageBody>
        <UndoingForm
          title={pageTitle(HEADING, title, 'Successions')}
          opening={
            <Opening
              flush
              kicker={title}
              heading={HEADING}
              lede="Everything that it changed is as it was. History keeps both."
            />
          }
          about={{ succession: id }}
          before={await typedBefore(undoing, actor, (await searchParams).answers)}
          leave={<Link href={paths.succession(id)}>Leave without taking it back</Link>}
        />
      </PageBody>
    </SuccessionsFrame>
  )
}
