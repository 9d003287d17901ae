'use client'

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Inset } from '@/components/ui/inset'
import { paths } from '@/lib/paths'

type LiveReviewProps = { reference: string; cycle: string; decided: number }

const EVERY = 15_000
/** Asking keeps a session from going idle, so nobody's page goes on asking for long. */
const STOP_AFTER = 10 * 60_000

/** Says so when decisions come in while the page is open. The page itself stays as it was read. */
export function LiveReview(props: LiveReviewProps) {
  const [client] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={client}>
      <DecidedSince {...props} />
    </QueryClientProvider>
  )
}

function DecidedSince({ reference, cycle, decided }: LiveReviewProps) {
  const [opened] = useState(Date.now)
  const { data } = useQuery({
    queryKey: ['decided', reference, cycle],
    queryFn: async ({ signal }) => decidedIn(await fetch(paths.decidedCount(reference, cycle), { signal })),
    refetchInterval: () => (Date.now() - opened < STOP_AFTER ? EVERY : false),
    retry: false,
    initialData: decided,
    initialDataUpdatedAt: Date.now,
  })
  const since = data - decided
  return (
    <div role="status">
      {since > 0 ? (
        <div className="mt-4">
          <Inset>
            <p>
              <strong>
                {since === 1 ? '1 decision has' : `${since} decisions have`} been recorded since you opened
                this page.
              </strong>{' '}
              <a href={paths.review(reference, cycle)}>Show the review as it stands</a>
            </p>
          </Inset>
        </div>
      ) : null}
    </div>
  )
}

async function decidedIn(response: Response): Promise<number> {
  if (!response.ok) throw new Error(`No count of decisions: ${response.status}`)
  const { decided }: { decided: number } = await response.json()
  return decided
}
