/** An address, which breaks anywhere where there is no room for it. */
export function EmailAddress({ children }: { children: string }) {
  return <span className="wrap-anywhere">{children}</span>
}
