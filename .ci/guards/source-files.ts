import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { root } from '../node-tool'

/** One file of ours, parsed. `path` is from the root, with forward slashes. */
export type SourceFile = { path: string; syntax: ts.SourceFile }

/** Something a guard found: where, and what is wrong there. */
export type Problem = string

/** Looks at the whole tree and says what breaks its rule. */
export type Guard = (files: SourceFile[]) => Problem[]

const FOLDERS = ['.ci', 'app', 'components', 'db', 'domain', 'e2e', 'lib']

export function sourceFile(name: string, text: string): SourceFile {
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return { path: name, syntax: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, kind) }
}

/** Every TypeScript file of the register, its tests and its tools. */
export function sourceFiles(): SourceFile[] {
  const atTheTop = readdirSync(root).filter((name) => isOurs(name))
  const below = FOLDERS.filter((folder) => existsSync(path.join(root, folder))).flatMap(filesBelow)
  return [...atTheTop, ...below].map((name) => sourceFile(name, readFileSync(path.join(root, name), 'utf8')))
}

export function problemAt(file: SourceFile, node: ts.Node, sentence: string): Problem {
  return problemAtPosition(file, node.getStart(file.syntax), sentence)
}

export function problemAtPosition(file: SourceFile, position: number, sentence: string): Problem {
  return `${file.path}:${file.syntax.getLineAndCharacterOfPosition(position).line + 1} ${sentence}`
}

/** Every node below, in the order of the text. */
export function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodesIn(child)
}

export function isTest(name: string): boolean {
  return /\.test\.tsx?$/.test(name) || /^(e2e|[a-z]+\/testing)\//.test(name)
}

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .filter(isOurs)
}

function isOurs(name: string): boolean {
  return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') && !name.startsWith('e2e/results/')
}
