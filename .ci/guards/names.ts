import ts from 'typescript'
import { type Guard, nodesIn, type Problem, problemAt, type SourceFile } from './source-files'

/** Files whose default export Next, or a tool at the top, asks for. */
const ASKED_FOR =
  /^(app\/(.*\/)?(page|layout|template|default|loading|not-found|error|global-error|sitemap|robots|manifest|icon)\.tsx?|proxy\.ts|([^/]+|e2e\/[^/]+)\.config\.ts|e2e\/fixtures\/prepare\.ts)$/
const SAYS_NOTHING = ['index', 'utils', 'helpers', 'types', 'constants', 'service', 'manager']
const FOLDERS_SAYING_NOTHING = ['features', 'services', 'utils', 'helpers', 'hooks', 'types', 'constants']

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** A folder that is part of an address: a name, `[parameter]`, `(group)`, `@slot` or a file's name such as `x.csv`. */
const ROUTE_FOLDER =
  /^(\(?[a-z0-9]+(-[a-z0-9]+)*\)?|\[{1,2}(\.\.\.)?[a-z0-9-]+\]{1,2}|@[a-z0-9-]+|[a-z0-9-]+\.[a-z]+)$/

/** Files are named for the one idea inside, in kebab-case, and export by name. */
export const names: Guard = (files) =>
  files.flatMap((file) => [...pathTroubles(file.path), ...defaultExports(file)])

function pathTroubles(path: string): Problem[] {
  const folders = path.split('/')
  const file = folders.pop() ?? ''
  const stem = file.replace(/(\.(test|spec|config))?\.tsx?$/, '')
  const folderName = path.startsWith('app/') ? ROUTE_FOLDER : KEBAB
  return [
    ...(KEBAB.test(stem) ? [] : [`${path} is not named in kebab-case`]),
    ...(SAYS_NOTHING.includes(stem) ? [`${path} is named for nothing that is inside`] : []),
    ...folders
      .filter((folder) => folder !== '.ci' && !folderName.test(folder))
      .map((folder) => `${path} lies in ${folder}, which is not kebab-case`),
    ...folders
      .filter((folder) => FOLDERS_SAYING_NOTHING.includes(folder))
      .map((folder) => `${path} lies in ${folder}, which names no idea`),
  ]
}

function defaultExports(file: SourceFile): Problem[] {
  if (ASKED_FOR.test(file.path)) return []
  return [...nodesIn(file.syntax)]
    .filter(isDefaultExport)
    .map((node) => problemAt(file, node, 'exports by default: export by name'))
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportSpecifier(node)) return node.name.text === 'default'
  return node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent)
}
