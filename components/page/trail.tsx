import { Breadcrumbs, type Crumb } from '@/components/ui/breadcrumbs'
import { classes } from '@/components/ui/classes'
import { Wrap } from './wrap'

type TrailProps = { crumbs: readonly Crumb[]; band?: boolean | undefined }

/** The way back up. `band` where an identity header follows, so that the two are one. */
export function Trail({ crumbs, band }: TrailProps) {
  return (
    <div className={classes('print:hidden', band && 'bg-canvas')}>
      <Wrap>
        <Breadcrumbs crumbs={crumbs} />
      </Wrap>
    </div>
  )
}
