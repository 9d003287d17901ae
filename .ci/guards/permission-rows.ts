import ts from 'typescript'
import { actionsOf } from './server-actions'
import { type Guard, type Problem, problemAt, type SourceFile } from './source-files'

const TABLE = 'e2e/permissions/table.ts'

/**
 * Every page, route handler and action has a row in the permission table, and every row has its page or action: who
 * may open it is tested for each role, or it does not exist.
 */
export const permissionRows: Guard = (files) => {
  const table = files.find(({ path }) => path === TABLE)
  if (!table) return [`${TABLE} is missing: it says who may open each page and use each action`]
  const pages = files.map(({ path }) => routeOf(path)).filter((route) => route !== null)
  const actions = files.flatMap(actionsOf)
  return [...compare(table, 'PAGES', pages), ...compare(table, 'ACTIONS', actions), ...twice(actions)]
}

/** The address a page or route handler answers, as its folders spell it; null for any other file. */
export function routeOf(path: string): string | null {
  if (!/^app\/(.*\/)?(page|route)\.tsx?$/.test(path)) return null
  const folders = path.split('/').slice(1, -1)
  const seen = folders.filter((folder) => !/^(\(.*\)|@.*)$/.test(folder))
  return `/${seen.join('/')}`
}

function compare(table: SourceFile, name: 'PAGES' | 'ACTIONS', there: string[]): Problem[] {
  const rows = rowsOf(table, name)
  if (!rows) return [`${TABLE} has no \`export const ${name} = { … }\` with its rows written out`]
  const missing = there
    .filter((one) => !rows.has(one))
    .map((one) => `${TABLE} has no row for ${one} in ${name}`)
  const stale = [...rows].filter(([key]) => !there.includes(key))
  return [
    ...missing,
    ...stale.map(([key, row]) => problemAt(table, row, `is a row for ${key}, which does not exist`)),
  ]
}

function twice(actions: string[]): Problem[] {
  const again = actions.filter((action, at) => actions.indexOf(action) !== at)
  return again.map((action) => `Two actions are called ${action}: one row cannot speak for both`)
}

function rowsOf({ syntax }: SourceFile, name: string): Map<string, ts.Node> | null {
  const declared = syntax.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => [...statement.declarationList.declarations])
    .find((declaration) => declaration.name.getText() === name)
  const object = declared?.initializer && unwrapped(declared.initializer)
  if (!object || !ts.isObjectLiteralExpression(object)) return null
  const rows = object.properties.map((row) => [keyOf(row), row] as const)
  return rows.some(([key]) => key === null) ? null : new Map(rows.map(([key, row]) => [key ?? '', row]))
}

/** The key as written; null for a spread or a computed one, which nobody can read off. */
function keyOf({ name }: ts.ObjectLiteralElementLike): string | null {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : null
}

function unwrapped(expression: ts.Expression): ts.Expression {
  if (ts.isSatisfiesExpression(expression) || ts.isAsExpression(expression))
    return unwrapped(expression.expression)
  return expression
}
