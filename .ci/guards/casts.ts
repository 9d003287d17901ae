import ts from 'typescript'
import { type Guard, isTest, nodesIn, type Problem, problemAt, type SourceFile } from './source-files'

/** Where a cast is the point: brands are given here, and drivers answer in types of their own. */
const MAY_CAST = [
  /^domain\/ids\.ts$/,
  /^lib\/(dates|auth)\//,
  /^lib\/paths\.ts$/,
  /^db\/(connection|command|sessions|migrate)\.ts$/,
]
const ACTORS = ['Actor', 'ForceActor', 'PersonActor', 'Registrar', 'SystemActor']

/** No `any`, no `!`, and casts only at the edges; an Actor is made only in lib/auth. */
export const casts: Guard = (files) =>
  files.flatMap((file) => [...nodesIn(file.syntax)].flatMap((node) => troubleOf(file, node)))

function troubleOf(file: SourceFile, node: ts.Node): Problem[] {
  if (node.kind === ts.SyntaxKind.AnyKeyword)
    return [problemAt(file, node, 'says `any`: say what it is, or `unknown`')]
  if (ts.isNonNullExpression(node)) return [problemAt(file, node, 'says `!`: ask whether it is there')]
  if (ts.isTypeAssertionExpression(node)) return [problemAt(file, node, 'casts with `<T>`')]
  if (!ts.isAsExpression(node) || ts.isConstTypeReference(node.type)) return []
  if (isTest(file.path)) return []
  if (namesAnActor(node.type) && !file.path.startsWith('lib/auth/')) {
    return [problemAt(file, node, 'makes an actor: only lib/auth may, having checked who is asking')]
  }
  if (MAY_CAST.some((place) => place.test(file.path))) return []
  return [problemAt(file, node, `casts with \`as ${node.type.getText()}\`: parse it, or let the types tell`)]
}

function namesAnActor(type: ts.TypeNode): boolean {
  return [...nodesIn(type)].some((node) => ts.isIdentifier(node) && ACTORS.includes(node.text))
}
