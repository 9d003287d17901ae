/** For those who use the keyboard: past what every page begins with. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="absolute left-gutter z-1 -translate-y-[200%] px-3 py-2 focus:translate-y-0 print:hidden"
    >
      Skip to main content
    </a>
  )
}
