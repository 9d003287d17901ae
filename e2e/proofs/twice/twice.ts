import { ADDRESSES } from '../../permissions/asking'
import { eachAtOnce } from '../at-once'
import { signedInVisitor } from '../browserless'
import type { Proof, Proven } from '../proof'
import { type Served, served } from '../served'
import { line } from '../table'
import { notOnce } from './effects'
import { arrangeIntents, INTENDED } from './intents'
import { type AtBoth, fillIn, type Submission, sendAtOnce } from './sending'

const AT_MOST = 5
const PEOPLE_AT_ONCE = 4
const LIMIT_SECONDS = 900

/** Each intent is confirmed one to five times at once, at two servers, and once more when all is over. */
export const twice: Proof = {
  says: 'Nothing happens twice: each form, sent up to 5 times at once and again later, has one effect',
  count: 200,
  run: (count) => served(2, (register) => sendEverything(register, count)),
}

async function sendEverything({ owner, urls }: Served, count: number): Promise<Proven> {
  const visitors = {
    office: await atBoth(urls, ADDRESSES.office),
    registrar: await atBoth(urls, ADDRESSES.registrar),
  }
  const intents = await arrangeIntents(owner, count)
  const limits = { atOnce: PEOPLE_AT_ONCE, stopAt: Date.now() + LIMIT_SECONDS * 1000 }
  const by = (asker: string) => (asker === 'registrar' ? visitors.registrar : visitors.office)
  const troubles: string[] = []
  const submissions: Submission[] = []
  let sendings = 0
  const send = async (submission: Submission, times: number) => {
    sendings += times
    const trouble = await sendAtOnce(by(submission.intent.asker), submission, times)
    if (trouble) troubles.push(trouble)
  }

  const done = await eachAtOnce(intents, limits, async (intent) => {
    const submission = await fillIn(by(intent.asker), intent)
    await send(submission, 1 + (submissions.push(submission) % AT_MOST))
  })
  await eachAtOnce(submissions, limits, (submission) => send(submission, 1))

  const wrong = await notOnce(owner, done)
  console.log(line(['', 'intents', 'once', 'not once']))
  for (const name of Object.keys(INTENDED)) {
    const ofIt = done.filter((one) => one.name === name).length
    const broken = wrong.filter((one) => one.startsWith(`${name} of`)).length
    console.log(line([name, ofIt, ofIt - broken, broken]))
  }
  for (const each of [...wrong, ...troubles].slice(0, 10)) console.log(`  ${each}`)
  const short = done.length < count ? ` of ${count}, the rest left out for lack of time` : ''
  return {
    isProven: wrong.length === 0 && troubles.length === 0 && !short,
    figures: `${done.length} intents${short}, ${sendings} sendings, ${done.length - wrong.length} effects, ${troubles.length} told wrongly`,
  }
}

async function atBoth([first = '', second = '']: string[], email = ''): Promise<AtBoth> {
  const visitor = await signedInVisitor(first, email)
  return [visitor, visitor.through(second)]
}
