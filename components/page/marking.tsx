import { classes } from '@/components/ui/classes'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

export type MarkingLevel = 'OFFICIAL' | 'OFFICIAL-SENSITIVE'

/** The marking of everything on the page, at its top and bottom. On paper the sheet itself bears it. */
export function Marking({ level }: { level: MarkingLevel }) {
  return (
    <p
      className={classes(
        'max-w-none px-gutter py-1 text-center text-16 font-bold tracking-[0.06em] forced-colors:border print:hidden',
        level === 'OFFICIAL' ? 'bg-band' : 'bg-sensitive text-on-brand',
      )}
    >
      <VisuallyHidden>Marking: </VisuallyHidden>
      {level}
    </p>
  )
}
