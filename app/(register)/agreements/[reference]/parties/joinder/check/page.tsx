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
import { readKept } from '@/lib/forms/deed'
import { missing } from '../../../../../../missing'
import { CheckDeed } from '../../../check-deed'
import { partiesCrumb } from '../../parties-crumb'
import { joinder } from '../deed'
import { recordJoinder } from './actions'
import { joinderAnswers } from './joinder-answers'
import { joinderDone } from './joinder-done'

type Props = PageProps<'/agreements/[reference]/parties/joinder/check'>

export default async function CheckJoinderPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(joinder, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input } = kept
  const joiners = partiesChosen(input, await listPartyChoices(actor, actor.regionId))
  const refusal = whyNotJoin(agreement, actor)
  const { takesEffectOn, madeOn, form, signatures } = input
  const document = { takesEffectOn, madeOn, form, signatures }
  const then = agreement.parties.filter((one) => isCurrent(one, earliestDay(takesEffectOn)))
  return (
    <CheckDeed
      actor={actor}
      agreement={agreement}
      deed={joinder}
      kept={kept}
      words={joinder.words}
      whyNot={refusal && sayWhyNotJoin(refusal)}
      page={partiesCrumb(reference)}
      action={recordJoinder}
      button="Record joinder"
      warnings={<PartySetWarnings {...agreement} parties={[...then, ...joiners]} />}
      answers={(change) => joinderAnswers(agreement, { input, joiners }, change)}
      follows={
        <JoiningFollows
          {...{ agreement, joiners }}
          fromOn={takesEffectOn}
          document={{ kind: 'joinder', ...document }}
        />
      }
      seen={whoSees({ ...agreement, parties: [...agreement.parties, ...joiners] })}
      done={joinderDone(agreement, { input, joiners })}
    />
  )
}
