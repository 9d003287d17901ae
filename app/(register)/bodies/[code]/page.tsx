import { Sources } from '@/components/agreements/sources'
import { bodyInWords, formerlyInWords } from '@/components/bodies/body-words'
import { sayWhyNotMaintainBody } from '@/components/bodies/maintenance-words'
import { FindingsTable } from '@/components/findings/findings-table'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Inset } from '@/components/ui/inset'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import { SmallPrint } from '@/components/ui/text'
import { type BodyPage, findBody } from '@/db/queries/bodies'
import { presentName } from '@/domain/bodies/body'
import { whyNotPlaceUnder } from '@/domain/bodies/dates'
import { whyNotMaintainBody } from '@/domain/bodies/maintenance'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { missing } from '../../../missing'
import { RegisterFrame } from '../../register-frame'
import { AboutSection, AgreementsSection, MembersSection } from './body-sections'
import { DatesSection } from './dates-section'

export default async function BodyCodePage({ params }: PageProps<'/bodies/[code]'>) {
  const { code } = await params
  const actor = await requireActor()
  const page = await findBody(actor, code)
  if (!page) return missing()

  const { body } = page
  const present = presentName(body.names)
  const name = present?.name ?? code
  const short = present?.acronym ?? name
  const whyNot = whyNotMaintainBody(body, actor, today())
  const told = { page, keeps: whyNot === null }
  return (
    <RegisterFrame
      actor={actor}
      section="Bodies"
      title={[bodyInWords({ acronym: present?.acronym ?? null, name }), 'Bodies']}
      marking={markingOf(page)}
      trail={[{ href: paths.bodies(), label: 'Bodies' }]}
    >
      <PageBody>
        <Opening heading={name} kicker={kickerOf(page)} lede={body.purpose} />
        <Closed page={page} />
        <AboutSection {...told} />
        <MembersSection {...told} />
        <AgreementsSection page={page} />
        <ContradictionsSection page={page} short={short} />
        <DatesSection body={body} keeps={told.keeps} />
        <Section id="source" heading="Where this comes from" note="Kept as it was published." picture>
          <Sources sources={page.sources} />
          <p className="text-16">
            <Link href={paths.bodyHistory(code)}>History of {short}: every change</Link>
          </p>
          {whyNot ? <SmallPrint>{sayWhyNotMaintainBody(whyNot)}</SmallPrint> : null}
        </Section>
      </PageBody>
    </RegisterFrame>
  )
}

/** "EMPLS. Formerly EMLS until 31 March 2022". */
function kickerOf({ body: { names } }: BodyPage): string {
  return [presentName(names)?.acronym, formerlyInWords(names)].filter(Boolean).join('. ')
}

function Closed({ page: { body } }: { page: BodyPage }) {
  const closed = whyNotPlaceUnder(body, today())
  if (!closed) return null
  return (
    <div className="mt-4">
      <Inset warn>
        <strong>Closed.</strong> Its last day was {dayInWords(closed.on)}. Its agreements stay listed, and no
        other can be placed under it.
      </Inset>
    </div>
  )
}

/** The highest marking of all that the page names. */
function markingOf({ agreements }: BodyPage) {
  return agreements.some((one) => one.marking === 'OFFICIAL-SENSITIVE') ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL'
}

function ContradictionsSection({ page: { findings }, short }: { page: BodyPage; short: string }) {
  return (
    <Section id="findings" heading="Contradictions" note={`As at ${dayInWords(today())}.`}>
      {findings.length > 0 ? (
        <FindingsTable
          caption={`Where ${short} and its agreements, or its sources, disagree`}
          findings={findings}
        />
      ) : (
        <p>
          None: every agreement that you can see names the body’s members, and only them, and no source of its
          dates contradicts another.
        </p>
      )}
    </Section>
  )
}
