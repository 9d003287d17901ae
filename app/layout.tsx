import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import './globals.css'

export const metadata: Metadata = { robots: { index: false, follow: false } }
export const viewport: Viewport = { themeColor: '#1b365d' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is somebody's and carries a nonce, so none is made before it is asked for.
  await connection()
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  )
}
