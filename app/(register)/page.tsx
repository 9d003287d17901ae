import { CountedFindingsTable } from '@/components/findings/counted-findings-table'
import { lifelineGroups, lifelinesInWords } from '@/components/home/lifeline-groups'
import { WhatWaits } from '@/components/home/what-waits'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Lifelines } from '@/components/pictures/lifelines'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import { findHome, type Home, LIFELINES } from '@/db/queries/home'
import type { PersonActor } from '@/domain/access/actor'
import { requireActor } from '@/lib/auth/actor'
import type { Day } from '@/lib/dates/day'
import { today } from '@/lib/dates/today'
import { dayInWords, weekdayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { RegisterFrame } from './register-frame'

export default async function HomePage() {
  const actor = await requireActor()
  const home = await findHome(actor, null)
  const now = today()
  return (
    <RegisterFrame actor={actor} section="Home" title={['Home']}>
      <PageBody wide>
        <Opening
          heading={actor.role === 'audit' ? 'Your force’s register' : 'What needs you'}
          lede={`${weekdayInWords(now)}. ${forWhom(actor)}`}
        />
        <WhatWaits home={home} actor={actor} today={now} />
        <FindingsSection home={home} />
        <LifelinesSection home={home} now={now} />
      </PageBody>
    </RegisterFrame>
  )
}

function countInWords(number: number, thing: string): string {
  return `${number.toLocaleString('en-GB')} ${thing}${number === 1 ? '' : 's'}`
}

function forWhom(actor: PersonActor): string {
  if (actor.role === 'registrar') return `For the ${actor.regionName} programme office.`
  if (actor.role === 'office') return `For staff of the ${actor.officeHolder}.`
  if (actor.role === 'chief') return `For the ${actor.officeHolder} and staff acting for them.`
  return `For the audit committee of ${actor.forceName}. You read everything your force may see, and change nothing.`
}

function FindingsSection({ home: { findings } }: { home: Home }) {
  const total = findings.reduce((sum, one) => sum + one.total, 0)
  const words = `${countInWords(total, 'finding')} of ${countInWords(findings.length, 'kind')} in what you can see. Each stays until it is put right.`
  return (
    <Section id="wrong" heading="What is wrong in the register" note={total > 0 ? words : undefined}>
      {total > 0 ? <CountedFindingsTable findings={findings} /> : <p>Nothing that the register can tell.</p>}
    </Section>
  )
}

function LifelinesSection({ home, now }: { home: Home; now: Day }) {
  const all = Object.values(home.seen).reduce((sum, one) => sum + one, 0)
  const living = all - home.seen.ended
  const some = living > home.lifelines.length
  return (
    <Section
      id="lifelines"
      picture
      heading={lifelinesInWords(home)}
      note={`${some ? `The first ${LIFELINES} of the agreements` : 'All agreements'} you can see, as at ${dayInWords(now)}.${home.seen.ended > 0 ? ' Those that have ended are left out.' : ''}`}
    >
      {home.lifelines.length > 0 ? (
        <Lifelines groups={lifelineGroups(home.lifelines, now)} asAt={now} headedBy="lifelines" />
      ) : (
        <p>
          Agreements appear here when your force is a party, or when they are OFFICIAL and of your region or
          national.
        </p>
      )}
      {some ? (
        <p>
          <Link href={paths.agreements()}>See all {all.toLocaleString('en-GB')} agreements</Link>
        </p>
      ) : null}
    </Section>
  )
}
