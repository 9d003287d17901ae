import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import { ServerResponse } from 'node:http'

// The boot and the pages are bundled apart and each have this module: what they share hangs on the process.
declare global {
  var registerResponses: AsyncLocalStorage<ServerResponse> | undefined
}

/** Called once at the start: from then on each request knows the response that answers it. */
export function rememberResponses(): void {
  const responses = new AsyncLocalStorage<ServerResponse>()
  globalThis.registerResponses = responses
  subscribe('http.server.request.start', (message) => {
    const response = responseIn(message)
    if (response) responses.enterWith(response)
  })
}

/** Answers this request with 404. For `missing()`: a page of Next's cannot set its status while it is drawn. */
export function answerNotFound(): void {
  const response = responseNow()
  if (response && !response.headersSent) response.statusCode = 404
}

/** The response that answers the request at hand. */
export function responseNow(): ServerResponse | undefined {
  return globalThis.registerResponses?.getStore()
}

function responseIn(message: unknown): ServerResponse | null {
  const told = typeof message === 'object' && message && 'response' in message ? message.response : null
  return told instanceof ServerResponse ? told : null
}
