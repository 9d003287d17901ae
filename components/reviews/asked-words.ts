import type { OfficeKind } from '@/domain/reviews/review'

type Asked = { kind: OfficeKind; forceName: string }

/** "5 chief constables and 5 policing bodies". */
export function askedInWords(asked: Asked[]): string {
  const chiefs = asked.filter((one) => one.kind === 'chief officer').length
  const bodies = asked.length - chiefs
  return [
    chiefs > 0 ? `${chiefs} ${chiefs === 1 ? 'chief constable' : 'chief constables'}` : '',
    bodies > 0 ? `${bodies} ${bodies === 1 ? 'policing body' : 'policing bodies'}` : '',
  ]
    .filter(Boolean)
    .join(' and ')
}

/** "Lincolnshire (policing body), Nottinghamshire (both offices)": some offices, force by force. */
export function officesByForce(offices: Asked[]): string {
  const forces = [...new Set(offices.map((one) => one.forceName))]
  return forces
    .map((force) => {
      const kinds = offices.filter((one) => one.forceName === force).map((one) => officeInWords(one.kind))
      return `${force} (${kinds.length > 1 ? 'both offices' : kinds[0]})`
    })
    .join(', ')
}

/** A chief officer's office is called by the title all but two of them bear. */
export function officeInWords(kind: OfficeKind): string {
  return kind === 'chief officer' ? 'chief constable' : kind
}
