import { casts } from './casts'
import { missingPages } from './missing-pages'
import { names } from './names'
import { permissionRows } from './permission-rows'
import { serverActions } from './server-actions'
import { silencedChecks } from './silenced-checks'
import type { Guard } from './source-files'
import { words } from './words'

/** Our own rules, each a check of its own. */
export const everyGuard: Record<string, Guard> = {
  'server actions': serverActions,
  'permission rows': permissionRows,
  casts,
  'missing pages': missingPages,
  'silenced checks': silencedChecks,
  names,
  words,
}
