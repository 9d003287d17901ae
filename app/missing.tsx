import { answerNotFound } from '@/lib/answer-status'
import NotFound from './not-found'

/**
 * What a page gives for what is not there, or is not for the person asking. Next's own `notFound()` answers with an
 * empty document that only a script fills: without JavaScript people would see nothing.
 */
export function missing() {
  answerNotFound()
  return <NotFound />
}
