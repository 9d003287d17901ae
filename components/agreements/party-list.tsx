import { NotRecorded } from '@/components/ui/not-recorded'

/** Parties by their names, one a line. */
export function PartyList({ parties }: { parties: { name: string }[] }) {
  if (parties.length === 0) return <NotRecorded>Nobody</NotRecorded>
  return (
    <ul className="space-y-1">
      {parties.map((one) => (
        <li key={one.name}>{one.name}</li>
      ))}
    </ul>
  )
}
