/** Joins the class lists that apply; where none does there is no attribute, in hundreds of cells. */
export function classes(...lists: (string | false | null | undefined)[]): string | undefined {
  return lists.filter(Boolean).join(' ') || undefined
}
