import { Fact, Facts } from '@/components/ui/facts'
import { Link } from '@/components/ui/link'
import { Wording } from '@/components/ui/text'
import type { Succession } from '@/db/queries/successions'
import { codeOf } from '@/domain/forces/merger'
import { dayInWords, instantInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'

/** Who took whose place, from when and why; and whether it was taken back. */
export function SuccessionFacts({ succession }: { succession: Succession }) {
  const { kind, predecessor, successor, onDay, note, recordedAt, undoneAt, undoneWhy } = succession
  return (
    <Facts>
      <Fact term={kind === 'merger' ? 'Forces' : 'Predecessor'}>{predecessor}</Fact>
      <Fact term={kind === 'merger' ? 'New force' : 'Successor'}>
        {kind === 'merger' && !undoneAt ? (
          <Link href={paths.force(codeOf(successor))}>{successor}</Link>
        ) : (
          successor
        )}
      </Fact>
      <Fact term="From">{dayInWords(onDay)}</Fact>
      <Fact term="Why">
        <Wording>{note}</Wording>
      </Fact>
      <Fact term="Recorded">{instantInWords(recordedAt)}</Fact>
      {undoneAt ? (
        <Fact term="Taken back" sub={undoneWhy}>
          {instantInWords(undoneAt)}
        </Fact>
      ) : null}
    </Facts>
  )
}
