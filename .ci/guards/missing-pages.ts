import ts from 'typescript'
import { type Guard, nodesIn, type Problem, problemAt, type SourceFile } from './source-files'

/**
 * Next's `notFound()` answers with an empty document that only a script fills: pages give `missing()` instead, which
 * people without JavaScript can read.
 */
export const missingPages: Guard = (files) =>
  files.filter(({ path }) => path.startsWith('app/')).flatMap(blankAnswers)

function blankAnswers(file: SourceFile): Problem[] {
  return [...nodesIn(file.syntax)]
    .filter(bringsNotFound)
    .map((node) =>
      problemAt(file, node, "takes notFound from next/navigation: give missing() of '@/app/missing'"),
    )
}

/** By name, whole or handed on: whichever way, `notFound` would be at hand. */
function bringsNotFound(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) {
    const { importClause } = node
    if (!importClause || importClause.isTypeOnly || !isNavigation(node.moduleSpecifier)) return false
    const bindings = importClause.namedBindings
    return !bindings || ts.isNamespaceImport(bindings) || bindings.elements.some(isNotFound)
  }
  if (ts.isExportDeclaration(node) && isNavigation(node.moduleSpecifier)) {
    const { exportClause } = node
    return !exportClause || ts.isNamespaceExport(exportClause) || exportClause.elements.some(isNotFound)
  }
  return (
    ts.isCallExpression(node) &&
    node.expression.kind === ts.SyntaxKind.ImportKeyword &&
    isNavigation(node.arguments[0])
  )
}

function isNotFound({ name, propertyName }: ts.ImportSpecifier | ts.ExportSpecifier): boolean {
  return (propertyName ?? name).text === 'notFound'
}

function isNavigation(from: ts.Expression | undefined): boolean {
  return from !== undefined && ts.isStringLiteral(from) && /^next\/(dist\/.*\/)?navigation/.test(from.text)
}
