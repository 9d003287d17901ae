/** A form of a page: every name it asks for, and what a browser without JavaScript would send of it as it stands. */
export type HtmlForm = {
  method: 'get' | 'post'
  action: string
  asks: string[]
  fields: [name: string, value: string][]
}

/** Every form of a page, in order, with what each field holds. Reads the HTML our own pages are made of. */
export function formsIn(html: string): HtmlForm[] {
  const found = withoutScripts(html).matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)
  return [...found].map(([, tag = '', inside = '']) => {
    const fields = fieldsIn(inside)
    return {
      method: attribute(tag, 'method')?.toLowerCase() === 'post' ? 'post' : 'get',
      action: attribute(tag, 'action') ?? '',
      asks: [...new Set(fields.map(({ name }) => name))],
      fields: fields.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])),
    }
  })
}

/** What can be read on a page, its spaces made one. */
export function wordsIn(html: string): string {
  const shown = withoutScripts(html).replace(/<style\b.*?<\/style>/gs, '')
  return decoded(shown.replace(/<!--.*?-->/gs, '').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

const FIELD =
  /<input\b(?<input>[^>]*)>|<textarea\b(?<textarea>[^>]*)>(?<text>.*?)<\/textarea>|<select\b(?<select>[^>]*)>(?<options>.*?)<\/select>/gs

function fieldsIn(html: string): { name: string; value: string | null }[] {
  return [...html.matchAll(FIELD)].flatMap(({ groups = {} }) => {
    const tag = groups.input ?? groups.textarea ?? groups.select ?? ''
    const name = attribute(tag, 'name')
    return name === null ? [] : [{ name, value: valueSent(groups, tag) }]
  })
}

/** What a field sends; null when it sends nothing. */
function valueSent(groups: Record<string, string | undefined>, tag: string): string | null {
  if (groups.text !== undefined) return decoded(groups.text).replace(/^\n/, '')
  if (groups.options !== undefined) return chosenIn(groups.options)
  const type = attribute(tag, 'type') ?? 'text'
  if (['submit', 'button', 'image', 'reset'].includes(type)) return null
  if (['radio', 'checkbox'].includes(type) && attribute(tag, 'checked') === null) return null
  return attribute(tag, 'value') ?? (['radio', 'checkbox'].includes(type) ? 'on' : '')
}

function chosenIn(options: string): string | null {
  const each = [...options.matchAll(/<option\b([^>]*)>(.*?)<\/option>/gs)]
  const chosen = each.find(([, tag = '']) => attribute(tag, 'selected') !== null) ?? each[0]
  if (!chosen) return null
  const [, tag = '', label = ''] = chosen
  return attribute(tag, 'value') ?? decoded(label)
}

/** An attribute's value, empty when it has none; null when it is not there. */
function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}(?:="([^"]*)")?(?=[\\s/]|$)`, 'i').exec(tag)
  return found ? decoded(found[1] ?? '') : null
}

function withoutScripts(html: string): string {
  return html.replace(/<script\b.*?<\/script>/gs, '')
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    return decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? all)
  })
}
