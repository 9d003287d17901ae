import type { ServerResponse } from 'node:http'
import { responseNow } from './answer-status'

/** The answers that have their words: a page may break in several places, and says so once. */
const worded = new WeakSet<ServerResponse>()

/**
 * Makes the page that broke readable without JavaScript. Next answers with an empty document that only a script fills
 * with app/error.tsx: what that says is put before the document's end for whoever runs no scripts, with the number
 * under which the log has the error.
 */
export function answerBroken(error: unknown): void {
  const response = responseNow()
  if (!response || response.headersSent || worded.has(response)) return
  worded.add(response)
  const number = numberOf(error)
  response.write = new Proxy(response.write, {
    apply: (write, self, [chunk, ...rest]) =>
      Reflect.apply(write, self, [
        isBrokenPage(response) ? withWords(chunk, response, number) : chunk,
        ...rest,
      ]),
  })
}

function numberOf(error: unknown): string | null {
  const digest = typeof error === 'object' && error && 'digest' in error ? String(error.digest) : ''
  return /^[\w@]+$/.test(digest) ? digest : null
}

function isBrokenPage(response: ServerResponse): boolean {
  return response.statusCode === 500 && String(response.getHeader('content-type')).startsWith('text/html')
}

function withWords(chunk: unknown, response: ServerResponse, number: string | null): unknown {
  if (!(chunk instanceof Uint8Array)) return chunk
  const page = Buffer.from(chunk)
  const end = page.lastIndexOf('</body>')
  if (end < 0) return chunk
  const words = wordsFor(stylesheetOf(response), number)
  return Buffer.concat([page.subarray(0, end), Buffer.from(words), page.subarray(end)])
}

/** Where the page's style is: Next names it in a header, for the document itself does not. */
function stylesheetOf(response: ServerResponse): string | undefined {
  return /<([^>"]+\.css)>/.exec(String(response.getHeader('link')))?.[1]
}

function wordsFor(stylesheet: string | undefined, number: string | null): string {
  return `<noscript>
<title>The register could not answer – Police collaboration register</title>
${stylesheet ? `<link rel="stylesheet" href="${stylesheet}">` : ''}
<div lang="en-GB" class="flex min-h-screen flex-col">
<header class="bg-brand text-on-brand">
<p class="mx-auto w-full max-w-register px-gutter py-2 font-bold">Police collaboration register</p>
</header>
<main class="mx-auto w-full max-w-register flex-1 px-gutter pt-6 pb-12">
<h1>The register could not answer</h1>
<div class="mt-4 space-y-3">
<p>Something went wrong on our side. Nothing was half recorded: a change is recorded whole or not at all.</p>
<p>Open the page again in a minute. If it happens again, tell your regional programme office${number ? ` this number: ${number}` : ''}.</p>
<p><a href="/">Go to home</a></p>
</div>
</main>
</div>
</noscript>`
}
