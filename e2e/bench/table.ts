/** Prints rows under a heading: the first column to the left, figures to the right. */
export function printTable(heading: string, columns: string[], rows: (string | number)[][]): void {
  const lines = [columns, ...rows].map((row) => row.map(inWords))
  const widths = columns.map((_, column) => Math.max(...lines.map((row) => row[column]?.length ?? 0)))
  console.log(`\n${heading}`)
  for (const row of lines)
    console.log(`  ${row.map((cell, at) => padded(cell, widths[at] ?? 0, at === 0)).join('  ')}`.trimEnd())
}

/** "4.2" */
export function inMs(ms: number): string {
  return ms.toFixed(ms < 100 ? 1 : 0)
}

function inWords(cell: string | number): string {
  return typeof cell === 'number' ? inMs(cell) : cell
}

function padded(cell: string, width: number, isFirst: boolean): string {
  return isFirst ? cell.padEnd(width) : cell.padStart(width)
}
