import { scopeInWords } from '@/components/agreements/fact-words'
import { CheckAnswers } from '@/components/forms/check-answers'
import { ConfirmForm } from '@/components/forms/confirm-form'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { Fact, Facts } from '@/components/ui/facts'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Section } from '@/components/ui/section'
import { listPlaces, type Places } from '@/db/queries/drafts'
import type { SetUp } from '@/domain/agreements/draft-forms'
import { requireActor } from '@/lib/auth/actor'
import { readKept } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../missing'
import { RegisterFrame } from '../../../register-frame'
import { settingUp } from '../deed'
import { recordSettingUp } from './actions'
import { SetUpDone } from './set-up-done'

export default async function CheckSettingUpPage({ searchParams }: PageProps<'/agreements/new/check'>) {
  const actor = await requireActor()
  const kept = await readKept(settingUp, actor, (await searchParams).answers)
  if (!kept) return missing()
  if (kept.usedAt) return <SetUpDone actor={actor} outcome={kept.outcome} />

  const { words } = settingUp
  const again = paths.change(paths.newAgreement(), kept.id)
  const trail = [
    { href: paths.agreements(), label: 'Agreements' },
    { href: again, label: words.title },
  ]
  const own = actor.regionName
  return (
    <RegisterFrame actor={actor} section="Agreements" title={null} trail={trail}>
      <PageBody>
        <ConfirmForm
          title={pageTitle('Check your answers', words.title, 'Agreements')}
          answers={kept.id}
          action={recordSettingUp}
          button="Set up agreement"
          leave={{ href: paths.agreements(), label: words.leave }}
        >
          <Opening
            flush
            heading="Check your answers"
            lede="Nothing is recorded until you choose “Set up agreement”."
          />
          <Section id="changes" heading="What will be recorded">
            <CheckAnswers answers={answersOf(kept.input, own, await listPlaces(actor, null), kept.id)} />
          </Section>
          <Section id="seen" heading="Who will see it">
            <Facts>
              <Fact term="While it is a draft">
                {actor.role === 'registrar'
                  ? `The programme office of each of its regions`
                  : `The commissioner’s office of ${actor.forceName}, and the programme office of each of its regions`}
              </Fact>
              <Fact term="History">Your name, office, today’s date and these answers, for good</Fact>
            </Facts>
          </Section>
        </ConfirmForm>
      </PageBody>
    </RegisterFrame>
  )
}

function answersOf(input: SetUp, own: string, { regions }: Places, id: Parameters<typeof paths.change>[1]) {
  const others = regions.filter((region) => input.otherRegionIds.includes(region.id))
  const change = (what: string, box: string) => ({
    change: { what, href: paths.change(paths.newAgreement(), id, box) },
  })
  const now = <NotRecorded>None</NotRecorded>
  return [
    { answer: 'Title', now, willBe: input.title, ...change('title', 'title') },
    { answer: 'Scope', now, willBe: scopeInWords(input.scope, []), ...change('scope', 'scope') },
    {
      answer: 'Regions',
      now,
      willBe: [own, ...others.map((one) => one.name)].join(', '),
      ...change('regions', 'otherRegionIds[]'),
    },
    { answer: 'Marking', now, willBe: input.marking, ...change('marking', 'marking') },
  ]
}
