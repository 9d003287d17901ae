'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/**
 * Fields that are sent only while the choice before them is made: what a browser with scripts hides again is then not
 * sent unseen. Without scripts they are always shown, and always sent.
 */
export function AskedOnly({ choice, children }: { choice: string; children: ReactNode }) {
  const fields = useRef<HTMLFieldSetElement>(null)

  // After every drawing: an answer may have made the choice another one.
  useEffect(() => {
    const follow = () => {
      const made = document.getElementById(choice)
      if (fields.current && made instanceof HTMLInputElement) fields.current.disabled = !made.checked
    }
    follow()
    document.addEventListener('change', follow)
    return () => document.removeEventListener('change', follow)
  })

  return (
    <fieldset ref={fields} className="contents *:first:mt-0">
      {children}
    </fieldset>
  )
}
