'use client'

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

type LiveReviewProps = { reference: string; cycle: string; decided: number }

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
  const address = `/api/agreements/${encodeURIComponent(reference)}/reviews/${encodeURIComponent(cycle)}`
  const { data } = useQuery({
    queryKey: ['decided', reference, cycle],
    queryFn: async ({ signal }): Promise<{ decided: number }> => (await fetch(address, { signal })).json(),
    refetchInterval: 15_000,
    initialData: { decided },
    initialDataUpdatedAt: Date.now,
  })
  const since = (data.decided ?? decided) - decided
  return (
    <div role="status">
      {since > 0 ? (
        <p>
          <strong>
            {since === 1 ? '1 decision has' : `${since} decisions have`} been recorded since you opened this
            page.
          </strong>{' '}
          <a href={`/agreements/${reference}/reviews/${cycle}`}>Show the review as it stands</a>
        </p>
      ) : null}
    </div>
  )
}
