/** How a deed is called on its pages. */
export type DeedWords = {
  /** "Extend agreement". */
  title: string
  /** "You cannot extend this agreement". */
  cannot: string
  /** "Leave without extending". */
  leave: string
}
