import ts from 'typescript'
import { type Guard, nodesIn, type Problem, problemAt, type SourceFile } from './source-files'

/** What makes an action, and where it must come from: each checks the request before anything else. */
const MAKERS = new Map([['formAction', '@/lib/forms/form-action']])

/**
 * Every export of a `'use server'` file can be called by anyone who finds its address. So such a file has one export,
 * made by `formAction`, and nothing says `'use server'` inside a function.
 */
export const serverActions: Guard = (files) =>
  files.flatMap((file) => [...inlineActions(file), ...wrongExports(file)])

/** The names of the actions that a file offers. */
export function actionsOf(file: SourceFile): string[] {
  if (!isServerFile(file)) return []
  return file.syntax.statements.filter(isExport).flatMap(exportedNames)
}

function wrongExports(file: SourceFile): Problem[] {
  if (!isServerFile(file)) return []
  const exports = file.syntax.statements.filter(isExport)
  const [only] = exports
  if (!only) return [`${file.path}:1 says 'use server' and exports no action`]
  if (exports.length > 1 || exportedNames(only).length > 1) {
    return [problemAt(file, only, "is not the file's only export: a 'use server' file has exactly one")]
  }
  if (!isMadeByMaker(file, only)) {
    return [problemAt(file, only, 'is a public endpoint: it must be `export const x = formAction(…)`')]
  }
  return []
}

function inlineActions(file: SourceFile): Problem[] {
  return [...nodesIn(file.syntax)]
    .filter((node) => ts.isBlock(node) && node.statements.some(saysUseServer))
    .map((node) =>
      problemAt(file, node, "says 'use server' inside a function: actions live in an actions.ts"),
    )
}

function isServerFile({ syntax }: SourceFile): boolean {
  return syntax.statements.some(saysUseServer)
}

function saysUseServer(statement: ts.Statement): boolean {
  return (
    ts.isExpressionStatement(statement) &&
    ts.isStringLiteral(statement.expression) &&
    statement.expression.text === 'use server'
  )
}

function isExport(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) return true
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : []
  return Boolean(modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword))
}

function exportedNames(statement: ts.Statement): string[] {
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.map((declaration) => declaration.name.getText())
}

function isMadeByMaker(file: SourceFile, statement: ts.Statement): boolean {
  if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const))
    return false
  const made = statement.declarationList.declarations[0]?.initializer
  if (!made || !ts.isCallExpression(made) || !ts.isIdentifier(made.expression)) return false
  const maker = made.expression.text
  return MAKERS.has(maker) && importedFrom(file, maker) === MAKERS.get(maker)
}

/** Where the name was imported from, under its own name. */
function importedFrom({ syntax }: SourceFile, name: string): string | undefined {
  const statement = syntax.statements.filter(ts.isImportDeclaration).find(({ importClause }) => {
    const named = importClause?.namedBindings
    return (
      named &&
      ts.isNamedImports(named) &&
      named.elements.some((one) => one.name.text === name && !one.propertyName)
    )
  })
  return statement && ts.isStringLiteral(statement.moduleSpecifier)
    ? statement.moduleSpecifier.text
    : undefined
}
