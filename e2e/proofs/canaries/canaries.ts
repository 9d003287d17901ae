import type { Client } from 'pg'
import { eachAtOnce } from '../at-once'
import type { Proof, Proven } from '../proof'
import { type Served, served } from '../served'
import { line } from '../table'
import { everyAddress } from './addresses'
import { addPeople, arrangeNest, chooseForces, type Nest } from './arranged'
import { type Looker, maySee, NOBODY, peopleOf, registrarOf } from './audience'
import { SHOWN_NOWHERE } from './columns'
import { beginLooking, callEverything, type Looking, look, type Sightings } from './looking'
import { type Canary, plant } from './planting'

const LIMIT_SECONDS = 1800
const AT_ONCE = 8

/** Words are planted for so many forces, and then everybody looks everywhere. */
export const canaries: Proof = {
  says: 'Nobody meets what is not theirs: a word in every text of so many forces, looked for on every page by everybody',
  count: 6,
  run: (count) => served(2, (register) => lookEverywhere(register, count)),
}

async function lookEverywhere({ owner, urls }: Served, count: number): Promise<Proven> {
  const nests = await arrangeNests(owner, count)
  const lookings = await beginAll(nests, urls)
  const planted = await plant(owner, nests)
  const addresses = await everyAddress(owner, nests)
  const seen: Sightings = new Map()
  const limits = { atOnce: AT_ONCE, stopAt: Date.now() + LIMIT_SECONDS * 1000 }
  const opened = lookings.flatMap((looking) => addresses.map((address) => ({ looking, address })))
  const pages = await eachAtOnce(opened, limits, ({ looking, address }) => look(looking, address, seen))
  const called = lookings.flatMap((looking) => nests.map((nest) => ({ looking, nest })))
  const calls = await eachAtOnce(called, limits, ({ looking, nest }) => callEverything(looking, nest, seen))

  const leaks = leaksIn(planted, seen)
  const unseen = neverSeen(planted, seen)
  say(planted, seen)
  for (const each of [...leaks, ...unseen].slice(0, 40)) console.log(`  ${each}`)
  const short =
    pages.length < opened.length || calls.length < called.length ? ', the rest left out for lack of time' : ''
  return {
    isProven: leaks.length === 0 && unseen.length === 0 && !short,
    figures: `${planted.length} words of ${nests.length} forces, ${lookings.length} people at ${addresses.length} addresses, ${pages.length} answers and all actions${short}: ${leaks.length} met by strangers, ${unseen.length} columns met by nobody`,
  }
}

async function arrangeNests(owner: Client, count: number): Promise<Nest[]> {
  const nests: Nest[] = []
  for (const force of await chooseForces(owner, count)) {
    await addPeople(owner, force)
    nests.push(await arrangeNest(owner, force, nests.length))
  }
  return nests
}

function beginAll(nests: Nest[], urls: string[]): Promise<Looking[]> {
  const regions = [...new Set(nests.map((nest) => nest.region))]
  const lookers = [...nests.flatMap(peopleOf), ...regions.map(registrarOf), NOBODY]
  return Promise.all(lookers.map((looker, index) => beginLooking(urls[index % urls.length] ?? '', looker)))
}

function leaksIn(planted: Canary[], seen: Sightings): string[] {
  return planted.flatMap(({ word, of, kept }) =>
    [...(seen.get(word) ?? [])]
      .filter(([looker]) => !maySee(looker, kept))
      .map(([looker, address]) => `${of}, kept by ${whose(kept)}, was met by ${looker.email} at ${address}`),
  )
}

/** Of each force, whatever nobody met who may: then meeting nothing would prove nothing. */
function neverSeen(planted: Canary[], seen: Sightings): string[] {
  const met = new Map<string, boolean>()
  for (const { word, of, kept } of planted) {
    if (SHOWN_NOWHERE.includes(of)) continue
    const place = `${of}, kept by ${whose(kept)}`
    met.set(place, (met.get(place) ?? false) || seen.has(word))
  }
  return [...met].filter(([, isMet]) => !isMet).map(([place]) => `${place}, was met by nobody`)
}

function whose(kept: Canary['kept']): string {
  return 'nest' in kept ? `${kept.nest.force} (${kept.by})` : kept.by
}

function say(planted: Canary[], seen: Sightings): void {
  console.log(line(['', 'words', 'met', 'by']))
  for (const of of new Set(planted.map((one) => one.of))) {
    const words = planted.filter((one) => one.of === of)
    const met = words.filter(({ word }) => seen.has(word))
    const by = new Set<Looker>(met.flatMap(({ word }) => [...(seen.get(word)?.keys() ?? [])]))
    console.log(line([of, words.length, met.length, by.size]))
  }
}
