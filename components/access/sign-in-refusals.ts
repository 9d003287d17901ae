/** Sentences for a sign-in that did not work; the same whether or not the account exists. */
export function sayWhyNotSignedIn(refusal: { reason: 'no match' } | { reason: 'wait'; until: Date }) {
  if (refusal.reason === 'no match')
    return { field: 'email', message: 'Enter an email address and password that match' }
  const seconds = Math.max(1, Math.ceil((refusal.until.getTime() - Date.now()) / 1000))
  const wait =
    seconds > 90 ? `${Math.ceil(seconds / 60)} minutes` : `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
  return { field: 'email', message: `There were too many wrong attempts. Wait ${wait}, then try again` }
}
