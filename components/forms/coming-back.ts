/** The mark of a form's place in the browser's history, once its answers were kept. */
const CHECKED = 'registerAnswersChecked'

/**
 * Where a form leads to its check page, its own address in the browser's history becomes the one with the answers that
 * were kept: Back then shows them. `thrown` is Next's way of saying where an action leads.
 */
export function rememberForComingBack(thrown: unknown): void {
  const check = leadsTo(thrown)
  const answers = check?.searchParams.get('answers')
  if (!answers || check?.pathname !== `${location.pathname}/check`) return
  const form = new URL(location.href)
  form.searchParams.set('answers', answers)
  form.hash = ''
  history.replaceState({ ...history.state, [CHECKED]: answers }, '', form)
}

/**
 * Where the browser shows a form as it was before its answers were kept, though its address names them, asks for the
 * page anew: Next's router would go on showing what it has.
 */
export function showKeptAnswers(): void {
  const { [CHECKED]: answers, ...state } = history.state ?? {}
  if (!answers) return
  history.replaceState(state, '')
  if (new URLSearchParams(location.search).get('answers') === answers) location.reload()
}

function leadsTo(thrown: unknown): URL | null {
  const digest = typeof thrown === 'object' && thrown && 'digest' in thrown ? String(thrown.digest) : ''
  const [kind, , to] = digest.split(';')
  return kind === 'NEXT_REDIRECT' && to ? new URL(to, location.href) : null
}
