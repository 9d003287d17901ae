import { call } from '../../permissions/calling'
import type { Page, Visitor } from '../browserless'
import { whatWasSeen } from '../races/one-decision'
import type { Intent } from './intents'

/** Somebody at two servers of one register. */
export type AtBoth = [Visitor, Visitor]

/** A form that was filled in, and where its answers are checked: the same answers may be confirmed any number of times. */
export type Submission = { intent: Intent; page: Page; answers: string }

/** Fills the form in; throws with what was wrong where its answers are not kept. */
export async function fillIn([visitor]: AtBoth, intent: Intent): Promise<Submission> {
  const { deed, asker, subject } = intent
  const fields = deed.fields(subject, { asker, whose: 'own' })
  const asked = { url: visitor.url, action: deed.check, from: deed.page(subject), fields }
  const { sentTo, troubles } = await call(visitor, asked)
  if (!sentTo) throw new Error(`${deed.check} on ${subject.reference}: ${JSON.stringify(troubles)}`)
  const answers = new URL(sentTo, visitor.url).searchParams.get('answers') ?? ''
  return { intent, answers, page: await visitor.open(sentTo) }
}

/** Confirms it so many times at once, at both servers, with and without JavaScript. Gives what was wrong, or null. */
export async function sendAtOnce(
  visitors: AtBoth,
  submission: Submission,
  times: number,
): Promise<string | null> {
  const sendings = Array.from({ length: times }, (_, index) => {
    const visitor = index % 2 === 0 ? visitors[0] : visitors[1]
    return index % 4 < 2 ? sendPage(visitor, submission) : sendCall(visitor, submission)
  })
  const troubles = (await Promise.all(sendings)).filter((one) => one !== null)
  return troubles.length > 0 ? `${submission.intent.name}: ${troubles.join(' | ')}` : null
}

/** Whoever sends the page is shown that it is recorded: no form is left to confirm. */
async function sendPage(visitor: Visitor, { page }: Submission): Promise<string | null> {
  const seen = await visitor.send(page, 'answers')
  const isAskedAgain = seen.forms.some((form) => form.asks.includes('answers'))
  const isDone =
    seen.status === 200 && !isAskedAgain && !/There is a problem|You cannot|changed while/.test(seen.words)
  return isDone ? null : whatWasSeen(seen)
}

async function sendCall(visitor: Visitor, { intent, page, answers }: Submission): Promise<string | null> {
  const asked = { url: visitor.url, action: intent.deed.record, from: page.path, fields: { answers } }
  const { sentTo, status, troubles } = await call(visitor, asked)
  return sentTo ? null : `${status} ${JSON.stringify(troubles)}`
}
