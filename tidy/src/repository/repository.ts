import { readdirSync, readFileSync } from "node:fs"
import { join, relative, sep } from "node:path"

/** The files of the project as the rules see them: paths from the root with forward slashes, and their text. */
export interface Repository {
  /** Sorted. Files that `.gitignore` names are left out. */
  readonly paths: readonly string[]
  /** Throws when there is no such file: ask `paths` first where that may be. */
  read(path: string): string
}

/** A repository made of the given texts, for the tests of the rules. */
export function inMemory(files: Readonly<Record<string, string>>): Repository {
  return {
    paths: Object.keys(files).sort(),
    read(path) {
      const text = files[path]
      if (text === undefined) throw new Error(`no file ${path}`)
      return text
    },
  }
}

/** The checkout at `root`. It needs no git: a downloaded archive of the project is checked the same way. */
export function onDisk(root: string): Repository {
  const ignored = ignoredBy(readFileSync(join(root, ".gitignore"), "utf8"))
  const paths: string[] = []
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = join(folder, entry.name)
      const path = relative(root, file).split(sep).join("/")
      if (path === ".git" || ignored(path, entry.isDirectory())) continue
      if (entry.isDirectory()) visit(file)
      else if (entry.isFile()) paths.push(path)
    }
  }
  visit(root)
  const texts = new Map<string, string>()
  return {
    paths: paths.sort(),
    read(path) {
      let text = texts.get(path)
      if (text === undefined) {
        text = readFileSync(join(root, path), "utf8")
        texts.set(path, text)
      }
      return text
    },
  }
}

/**
 * Understands the patterns this project's `.gitignore` uses: a name, or a path from the root behind a slash, each with a
 * slash at its end if only a folder is meant, and a `*` inside a name. Anything else throws, so that the rules never
 * quietly look at the wrong files.
 */
export function ignoredBy(gitignore: string): (path: string, isFolder: boolean) => boolean {
  const patterns = gitignore
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const name = line.replace(/\/$/, "")
      if (/[![\]?]|\*\*|[^/]\/./.test(name) && !name.startsWith("/"))
        throw new Error(`.gitignore: the tidy rules do not understand the pattern ${line}`)
      const escaped = name.replace(/[.+^${}()|\\]/g, "\\$&").replaceAll("*", "[^/]*")
      return { folderOnly: line.endsWith("/"), matches: new RegExp(`${name.startsWith("/") ? "^" : "/"}${escaped}$`) }
    })
  return (path, isFolder) => patterns.some((p) => (isFolder || !p.folderOnly) && p.matches.test(`/${path}`))
}
