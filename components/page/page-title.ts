/** A page's title: the thing, the section, the register. */
export function pageTitle(...parts: string[]): string {
  return [...parts, 'Police collaboration register'].join(' – ')
}
