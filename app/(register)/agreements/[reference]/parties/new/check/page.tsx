import { partiesChosen } from '@/components/agreements/joiners'
import { JoiningFollows } from '@/components/agreements/joining-follows'
import { sayWhyNotJoin } from '@/components/agreements/joining-refusals'
import { PartySetWarnings } from '@/components/agreements/party-set-warnings'
import { whoSees } from '@/components/agreements/who-sees'
import { findAgreement } from '@/db/queries/agreements'
import { listPartyChoices } from '@/db/queries/party-choices'
import { whyNotJoin } from '@/domain/agreements/joining'
import { isCurrent } from '@/domain/agreements/party'
import { requireActor } from '@/lib/auth/actor'
import { earliestDay } from '@/lib/dates/partial-day'
import { today } from '@/lib/dates/today'
import { readKept } from '@/lib/forms/deed'
import { missing } from '../../../../../../missing'
import { CheckDeed } from '../../../check-deed'
import { partiesCrumb } from '../../parties-crumb'
import { missingParties } from '../deed'
import { recordMissingParties } from './actions'
import { missingAnswers } from './missing-answers'
import { missingDone } from './missing-done'

type Props = PageProps<'/agreements/[reference]/parties/new/check'>

export default async function CheckMissingPartiesPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(missingParties, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input } = kept
  const joiners = partiesChosen(input, await listPartyChoices(actor, actor.regionId))
  const refusal = whyNotJoin(agreement, actor)
  const then = agreement.parties.filter((one) =>
    isCurrent(one, input.fromOn ? earliestDay(input.fromOn) : today()),
  )
  return (
    <CheckDeed
      actor={actor}
      agreement={agreement}
      deed={missingParties}
      kept={kept}
      words={missingParties.words}
      whyNot={refusal && sayWhyNotJoin(refusal)}
      page={partiesCrumb(reference)}
      action={recordMissingParties}
      button="Add parties"
      warnings={<PartySetWarnings {...agreement} parties={[...then, ...joiners]} />}
      answers={(change) => missingAnswers(agreement, { input, joiners }, change)}
      follows={<JoiningFollows {...{ agreement, joiners }} fromOn={input.fromOn} />}
      seen={whoSees({ ...agreement, parties: [...agreement.parties, ...joiners] })}
      done={missingDone(agreement, joiners)}
    />
  )
}
