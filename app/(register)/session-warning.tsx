'use client'

import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { paths } from '@/lib/paths'

const WARNING_MINUTES = 5

/**
 * Five minutes before the session goes idle: says so in a dialog, and keeps it going if asked to. Escape asks too: the
 * dialog goes away only when the session goes on.
 */
export function SessionWarning({ idleMinutes }: { idleMinutes: number }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [endsAt, setEndsAt] = useState(() => Date.now() + idleMinutes * 60_000)
  const [state, setState] = useState<keyof typeof HEADINGS>('ending')

  useEffect(() => {
    const show = () => {
      if (!dialog.current?.open) dialog.current?.showModal()
    }
    const left = endsAt - Date.now()
    const warning = setTimeout(show, left - WARNING_MINUTES * 60_000)
    const end = setTimeout(() => {
      setState('ended')
      show()
    }, left)
    return () => {
      clearTimeout(warning)
      clearTimeout(end)
    }
  }, [endsAt])

  async function stay() {
    const status = await fetch('/api/session').then(
      (answer) => answer.status,
      () => null,
    )
    if (status === 401) return setState('ended')
    if (status !== 204) return setState('unreached')
    setState('ending')
    dialog.current?.close()
    setEndsAt(Date.now() + idleMinutes * 60_000)
  }

  function stayInstead(event: SyntheticEvent) {
    event.preventDefault()
    stay()
  }

  return (
    <dialog
      ref={dialog}
      onCancel={stayInstead}
      aria-labelledby="session-warning"
      className="m-auto max-w-form border-2 border-ink bg-surface p-5 shadow-[0_0_0_100vmax_rgb(20_24_31/0.6)]"
    >
      <h2 id="session-warning">{HEADINGS[state]}</h2>
      <p className="my-3">{WORDS[state]}</p>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="button" onClick={stay}>
          {state === 'ended' ? 'Carry on' : 'Stay signed in'}
        </Button>
        {state === 'ended' ? (
          <a href={paths.signIn()} target="_blank" rel="noopener">
            Sign in (opens in a new tab)
          </a>
        ) : null}
      </div>
    </dialog>
  )
}

const HEADINGS = {
  ending: 'You will be signed out soon',
  unreached: 'The register could not be reached',
  ended: 'You have been signed out',
}

const WORDS = {
  ending: `Nothing happened here for a while. In ${WARNING_MINUTES} minutes you will be signed out, unless you stay.`,
  unreached: 'You may still be signed in. Check your connection and try again.',
  ended:
    'Nothing happened here for half an hour. What you typed is still on this page: sign in again in another tab, then come back and choose “Carry on”.',
}
