import ts from 'typescript'
import { type Guard, nodesIn, type Problem, problemAtPosition, type SourceFile } from './source-files'

/** The exceptions that were weighed. Each also says its reason where it stands. */
const WEIGHED = [
  'components/forms/form-errors.tsx lint/correctness/useExhaustiveDependencies',
  'components/ui/error-summary.tsx lint/a11y/noAutofocus',
  'components/ui/table-cell.tsx lint/a11y/noRedundantRoles',
  'components/ui/table-cell.tsx lint/a11y/useSemanticElements',
  'components/ui/table-column.tsx lint/a11y/noRedundantRoles',
  'components/ui/table.tsx lint/a11y/noRedundantRoles',
  'components/ui/table.tsx lint/a11y/useSemanticElements',
]

const TYPES_SILENCED = /@ts-(ignore|expect-error|nocheck)\b/
const LINT_SILENCED = /biome-ignore(?:-\w+)?\s+([\w/]+)(?::\s*(.*))?/

/** Nobody switches a check off where it hurts: not the compiler's, and the linter's only where it was weighed. */
export const silencedChecks: Guard = (files) =>
  files.flatMap((file) => commentsOf(file).flatMap((comment) => troubleOf(file, comment)))

type Comment = { at: number; text: string }

function troubleOf(file: SourceFile, { at, text }: Comment): Problem[] {
  if (TYPES_SILENCED.test(text)) return [problemAtPosition(file, at, 'silences the compiler')]
  if (!text.includes('biome-ignore')) return []
  const [, rule, reason] = LINT_SILENCED.exec(text) ?? []
  if (!reason || !/\w{3}/.test(reason))
    return [problemAtPosition(file, at, 'silences the linter without a reason')]
  if (WEIGHED.includes(`${file.path} ${rule}`)) return []
  return [problemAtPosition(file, at, `silences ${rule}, which nobody has weighed`)]
}

function commentsOf({ syntax }: SourceFile): Comment[] {
  const nodes = [...nodesIn(syntax)]
  const written = nodes.filter(ts.isJsxText)
  const ranges = nodes.flatMap((node) => [
    ...(ts.getLeadingCommentRanges(syntax.text, node.getFullStart()) ?? []),
    ...(ts.getTrailingCommentRanges(syntax.text, node.getEnd()) ?? []),
  ])
  const comments = new Map(ranges.map(({ pos, end }) => [pos, syntax.text.slice(pos, end)]))
  return [...comments]
    .map(([at, text]) => ({ at, text }))
    .filter(({ at }) => !written.some((text) => text.pos <= at && at < text.end))
}
