/**
 * A title as it reads under a heading that says the rest: the body's name or acronym before it, "… agreement relating
 * to the" and an acronym in brackets are left out.
 */
export function titleWithin(title: string, heading: string): string {
  const [acronym = heading] = heading.split(' ')
  const short = title
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/^.* – /, '')
    .replace(/^.* agreement (?:relating|in relation) to (?:the )?/i, '')
  const said = /^[A-Z&]{2,}$/.test(acronym) && short.startsWith(`${acronym} `)
  const own = said ? short.slice(acronym.length + 1) : short
  return own.charAt(0).toUpperCase() + own.slice(1)
}
