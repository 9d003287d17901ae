import type { Actor } from '../access/actor'
import { newId, type RegionId } from '../ids'

export const HERE: RegionId = newId()

const of = (role: string, regionId: RegionId) => ({ role, regionId }) as Actor

export const registrar = of('registrar', HERE)
export const elsewhere = of('registrar', newId())
export const office = of('office', HERE)
export const chief = of('chief', HERE)
export const auditor = of('audit', HERE)
