'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'

const WARNING_MINUTES = 5

/** Five minutes before the session goes idle: says so in a dialog, and keeps it going if asked to. */
export function SessionWarning({ idleMinutes }: { idleMinutes: number }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [endsAt, setEndsAt] = useState(() => Date.now() + idleMinutes * 60_000)
  const [ended, setEnded] = useState(false)

  useEffect(() => {
    const left = endsAt - Date.now()
    const warning = setTimeout(() => dialog.current?.showModal(), left - WARNING_MINUTES * 60_000)
    const end = setTimeout(() => setEnded(true), left)
    return () => {
      clearTimeout(warning)
      clearTimeout(end)
    }
  }, [endsAt])

  async function stay() {
    const answer = await fetch('/api/session')
    setEnded(answer.status === 401)
    if (answer.status === 401) return
    dialog.current?.close()
    setEndsAt(Date.now() + idleMinutes * 60_000)
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby="session-warning"
      className="m-auto max-w-form border-2 border-ink bg-surface p-5 shadow-[0_0_0_100vmax_rgb(20_24_31/0.6)]"
    >
      <h2 id="session-warning">{ended ? 'You have been signed out' : 'You will be signed out soon'}</h2>
      <p className="my-3">
        {ended
          ? 'Nothing happened here for half an hour. What you typed is still on this page: sign in again in another tab, then come back and choose “Carry on”.'
          : `Nothing happened here for a while. In ${WARNING_MINUTES} minutes you will be signed out, unless you stay.`}
      </p>
      <Button type="button" onClick={stay}>
        {ended ? 'Carry on' : 'Stay signed in'}
      </Button>
    </dialog>
  )
}
