export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') await import('./lib/boot').then(({ boot }) => boot())
}

export async function onRequestError(error: unknown) {
  if (process.env.NEXT_RUNTIME === 'nodejs')
    await import('./lib/answer-broken').then(({ answerBroken }) => answerBroken(error))
}
