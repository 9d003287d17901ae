import { AgreementListFilters } from '@/components/agreements/agreement-list-filters'
import { AgreementListFoot } from '@/components/agreements/agreement-list-foot'
import { AgreementListHead } from '@/components/agreements/agreement-list-head'
import { AgreementListNothing } from '@/components/agreements/agreement-list-nothing'
import { AgreementListTable } from '@/components/agreements/agreement-list-table'
import { chosenInWords, troubleInWords, whichInWords } from '@/components/agreements/agreement-list-words'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { ButtonLink } from '@/components/ui/button'
import { ChosenFilters } from '@/components/ui/chosen-filters'
import { ErrorSummary } from '@/components/ui/error-summary'
import { ListLayout } from '@/components/ui/list-layout'
import { type AgreementListPage, listAgreements, listNames } from '@/db/queries/agreement-list'
import type { PersonActor } from '@/domain/access/actor'
import { whyNotSetUp } from '@/domain/agreements/draft'
import { agreementList, queryOf } from '@/domain/agreements/list'
import { chosenIn, cleared, without } from '@/domain/agreements/list-steps'
import { requireActor } from '@/lib/auth/actor'
import { paths } from '@/lib/paths'
import { RegisterFrame } from '../register-frame'

export default async function AgreementsPage({ searchParams }: PageProps<'/agreements'>) {
  const actor = await requireActor()
  const asked = agreementList.parse(await searchParams)
  const [page, names] = await Promise.all([listAgreements(actor, asked), listNames(actor, null)])
  const { list, total } = page
  return (
    <RegisterFrame actor={actor} section="Agreements" title={titleOf(page, actor)} marking={markingOf(page)}>
      <PageBody wide>
        <Trouble sentence={troubleInWords(list)} />
        <Opening heading="Agreements" aside={whyNotSetUp(actor) ? null : <SetUpLink />} />
        <ListLayout filter={<AgreementListFilters page={page} names={names} actor={actor} />}>
          <AgreementListHead page={page} actor={actor} />
          <ChosenFilters
            filters={chosenIn(list).map((chosen) => ({
              label: chosenInWords(chosen, names),
              removeHref: paths.agreements(queryOf(without(list, chosen))),
            }))}
            clearHref={paths.agreements(queryOf(cleared(list)))}
          />
          <div className="mt-3">
            {total > 0 ? (
              <AgreementListTable page={page} names={names} actor={actor} />
            ) : (
              <AgreementListNothing page={page} names={names} actor={actor} />
            )}
          </div>
          <AgreementListFoot page={page} actor={actor} />
        </ListLayout>
      </PageBody>
    </RegisterFrame>
  )
}

function titleOf({ list }: AgreementListPage, actor: PersonActor): string[] {
  const which = list.which === 'all' ? [] : [whichInWords(list.which, actor)]
  const [first = '', ...rest] = [...which, 'Agreements']
  return [list.asAt.trouble ? `Error: ${first}` : first, ...rest]
}

/** The highest marking of all that the page names. */
function markingOf({ agreements, partyless }: AgreementListPage) {
  const named = [...agreements, ...(partyless?.agreements ?? [])]
  return named.some((one) => one.marking === 'OFFICIAL-SENSITIVE') ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL'
}

function SetUpLink() {
  return (
    <ButtonLink secondary href={paths.newAgreement()}>
      Set up an agreement
    </ButtonLink>
  )
}

function Trouble({ sentence }: { sentence: string | null }) {
  return sentence ? (
    <div className="pt-6">
      <ErrorSummary problems={[{ id: 'as-at-day', message: sentence }]} />
    </div>
  ) : null
}
