import { Sources } from '@/components/agreements/sources'
import { bodyInWords } from '@/components/bodies/body-words'
import { FindingsTable } from '@/components/findings/findings-table'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import { type BodyPage, findBody } from '@/db/queries/bodies'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { missing } from '../../../missing'
import { RegisterFrame } from '../../register-frame'
import { AboutSection, AgreementsSection, MembersSection } from './body-sections'

export default async function BodyCodePage({ params }: PageProps<'/bodies/[code]'>) {
  const { code } = await params
  const actor = await requireActor()
  const page = await findBody(actor, code)
  if (!page) return missing()

  const [present] = page.names
  const name = present?.name ?? page.body.code
  const called = bodyInWords({ acronym: present?.acronym ?? null, name })
  const trail = [{ href: paths.bodies(), label: 'Bodies' }]
  return (
    <RegisterFrame
      actor={actor}
      section="Bodies"
      title={[called, 'Bodies']}
      marking={markingOf(page)}
      trail={trail}
    >
      <PageBody>
        <Opening
          heading={name}
          {...(present?.acronym ? { kicker: present.acronym } : {})}
          lede={page.body.purpose}
        />
        <AboutSection page={page} />
        <MembersSection page={page} />
        <AgreementsSection page={page} />
        <DisagreeSection page={page} />
        <Section id="source" heading="Where this comes from" note="Kept as it was published." picture>
          <Sources sources={page.sources} />
          <p className="text-16">
            <Link href={paths.bodyHistory(code)}>History of {present?.acronym ?? name}: every change</Link>
          </p>
        </Section>
      </PageBody>
    </RegisterFrame>
  )
}

/** The highest marking of all that the page names. */
function markingOf({ agreements }: BodyPage) {
  return agreements.some((one) => one.marking === 'OFFICIAL-SENSITIVE') ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL'
}

function DisagreeSection({ page: { findings, names } }: { page: BodyPage }) {
  const name = names[0]?.acronym ?? names[0]?.name
  return (
    <Section id="findings" heading="Where the two disagree" note={`As at ${dayInWords(today())}.`}>
      {findings.length > 0 ? (
        <FindingsTable caption={`Where ${name} and its agreements disagree`} findings={findings} />
      ) : (
        <p>Nowhere: every agreement that you can see names the body’s members, and only them.</p>
      )}
    </Section>
  )
}
