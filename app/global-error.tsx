'use client'

/** Where even the layout broke: no script and no style of its own. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en-GB">
      <body>
        <title>The register could not answer – Police collaboration register</title>
        <main>
          <h1>The register could not answer</h1>
          <p>Something went wrong on our side. Nothing was half recorded. Open the page again in a minute.</p>
          {error.digest ? <p>Number: {error.digest}</p> : null}
          <p>
            <a href="/">Go to home</a>
          </p>
        </main>
      </body>
    </html>
  )
}
