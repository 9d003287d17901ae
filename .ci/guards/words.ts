import ts from 'typescript'
import { type Guard, isTest, type Problem, problemAt, type SourceFile } from './source-files'

/** Words the register never says to people: apologies, pleading, and words that blame or promise. */
const NEVER_SAID = [
  /\bplease\b/i,
  /\bsorry\b/i,
  /\boops\b/i,
  /\b(in)?valid\b/i,
  /\bforgot(ten)?\b/i,
  /\bcoming soon\b/i,
  /\bTODO\b/,
]
/** What the browser reads and people don't. */
const UNSAID_ATTRIBUTES = ['className', 'name', 'id', 'htmlFor', 'type', 'autoComplete', 'key', 'href']

/** What pages and components say to people is free of words that people are not to read. */
export const words: Guard = (files) =>
  files.filter(({ path }) => /^(app|components)\//.test(path) && !isTest(path)).flatMap(wordsNeverSaid)

function wordsNeverSaid(file: SourceFile): Problem[] {
  return said(file.syntax).flatMap((node) => {
    const text = node.text.replace(/\s+/g, ' ')
    const found = NEVER_SAID.map((word) => word.exec(text)?.[0]).filter((word) => word !== undefined)
    return found.map((word) => problemAt(file, node, `says “${word}”`))
  })
}

type Said = ts.JsxText | ts.LiteralLikeNode

function said(node: ts.Node): Said[] {
  if (isUnsaid(node)) return []
  if (ts.isJsxText(node) || ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) return [node]
  return node.getChildren().flatMap(said)
}

function isUnsaid(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true
  if (ts.isJsxAttribute(node)) return UNSAID_ATTRIBUTES.includes(node.name.getText())
  return ts.isCallExpression(node) && node.expression.getText() === 'classes'
}
