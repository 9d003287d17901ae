import { isOurOwn } from './origin'

/** Next reads no more of a form than this, in bytes. */
const LARGEST_FORM = 1024 * 1024

/**
 * Answers a form sent without JavaScript that Next would answer with an error and no words: one from elsewhere, or one
 * that is too large. Null for every other request.
 */
export function refuseSending({ method, headers }: Pick<Request, 'method' | 'headers'>): Response | null {
  if (method !== 'POST' || headers.has('next-action')) return null
  if (headers.has('origin') && !isOurOwn(headers)) return page(403, FROM_ELSEWHERE)
  return Number(headers.get('content-length')) > LARGEST_FORM ? page(413, TOO_LARGE) : null
}

const FROM_ELSEWHERE = {
  heading: 'Nothing was changed',
  words: 'The request did not come from a page of this register. Open the page again and retry.',
}
const TOO_LARGE = {
  heading: 'Nothing was recorded',
  words:
    'This is more text than the register keeps. Go back to what you typed, shorten it, then send it again.',
}

function page(status: number, { heading, words }: typeof TOO_LARGE): Response {
  const html = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>${heading} – Police collaboration register</title></head>
<body><main><h1>${heading}</h1><p>${words}</p><p><a href="/">Go to home</a></p></main></body>
</html>`
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } })
}
