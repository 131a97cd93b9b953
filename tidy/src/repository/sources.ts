import ts from "typescript"
import type { Repository } from "./repository.js"

const SCRIPT = /\.(ts|js|cjs|mjs)$/

/** Made by a program or foreign: kept as they are. */
export function isForeign(path: string): boolean {
  return /(^|\/)(generated|fixtures)\//.test(path) || path === "package-lock.json"
}

/** Test code: it may use what the code that ships may not. */
export function isTest(path: string): boolean {
  return /\.test\.[cm]?[jt]s$/.test(path) || /\/src\/(.*\/)?testing\//.test(path)
}

/** TypeScript and JavaScript written by hand, under `folder` ("" is the whole project). */
export function scripts(repository: Repository, folder = ""): string[] {
  const prefix = folder === "" ? "" : `${folder}/`
  return repository.paths.filter((path) => path.startsWith(prefix) && SCRIPT.test(path) && !isForeign(path))
}

/** What a file imports, exports from, requires, or imports at run time under a literal name. */
export function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName)
}

/** Of those, the ones that only types come from: nothing of them is left when the program runs. */
export function typeOnlyImportsOf(text: string): string[] {
  const file = ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest)
  const imports = file.statements.filter(ts.isImportDeclaration).map((statement) => ({
    name: ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : "",
    typeOnly: statement.importClause?.isTypeOnly === true,
  }))
  const atRunTime = new Set(imports.filter(({ typeOnly }) => !typeOnly).map(({ name }) => name))
  return imports.filter(({ name }) => !atRunTime.has(name)).map(({ name }) => name)
}

/** `@scope/name/sub` -> `@scope/name`; `name/sub` -> `name`. */
export function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/")
}

/** Calls `visit` on each node of the program text. Comments and the insides of strings are no nodes of their own. */
export function eachNode(path: string, text: string, visit: (node: ts.Node, line: number) => void): void {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const walk = (node: ts.Node): void => {
    visit(node, file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1)
    ts.forEachChild(node, walk)
  }
  walk(file)
}
