import { codeIn, tableUnder } from "../markdown/markdown.js"
import type { Repository } from "../repository/repository.js"
import { importsOf, isTest, packageOf, scripts, typeOnlyImportsOf } from "../repository/sources.js"
import { type Manifest, type Workspace, workspaces } from "../repository/workspaces.js"
import type { Finding } from "./rule.js"

/** The table of rooms that docs/HACKING.md shows is the rule itself: a room may import what its row names. */
export const ROOMS_TABLE = { file: "docs/HACKING.md", heading: "Rooms" }

interface Room extends Workspace {
  /** Folders of the rooms the code that ships may import: those of its row, and what those may import. */
  readonly mayImport: ReadonlySet<string>
}

/** Every arrow between rooms, in import statements, package.json and tsconfig.json alike. */
export function roomsImportAlongTheArrows(repository: Repository): Finding[] {
  const findings: Finding[] = []
  const rooms = readRooms(repository, findings)
  const folderOf = new Map([...rooms.values()].map((room) => [room.manifest.name, room.folder]))
  for (const room of rooms.values()) {
    findings.push(...checkManifest(room, folderOf))
    findings.push(...checkReferences(repository, room, folderOf))
    for (const path of scripts(repository, room.folder)) {
      if (path.startsWith(`${room.folder}/src/`) || path.startsWith(`${room.folder}/bin/`))
        findings.push(...checkImports(repository, room, path, folderOf))
    }
  }
  return findings
}

function readRooms(repository: Repository, findings: Finding[]): Map<string, Room> {
  const all = workspaces(repository).filter((workspace) => !workspace.folder.includes("/"))
  const arrows = new Map<string, string[]>()
  for (const row of tableUnder(repository.read(ROOMS_TABLE.file), ROOMS_TABLE.heading)) {
    const allowed = codeIn(row["may import"] ?? "")
    for (const folder of codeIn(row.room ?? "")) arrows.set(folder, allowed)
  }
  const folders = new Set(all.map((workspace) => workspace.folder))
  for (const [folder, allowed] of arrows) {
    if (!folders.has(folder)) findings.push(`${ROOMS_TABLE.file}: the room ${folder} is no workspace of package.json`)
    for (const name of allowed)
      if (!folders.has(name)) findings.push(`${ROOMS_TABLE.file}: ${folder} may import ${name}, which is no room`)
  }
  const closure = (folder: string, seen: Set<string>): Set<string> => {
    for (const next of arrows.get(folder) ?? []) if (!seen.has(next)) closure(next, seen.add(next))
    return seen
  }
  const rooms = new Map<string, Room>()
  for (const workspace of all) {
    if (!arrows.has(workspace.folder))
      findings.push(`${ROOMS_TABLE.file}: the table of rooms lacks the workspace ${workspace.folder}`)
    const mayImport = closure(workspace.folder, new Set())
    if (mayImport.has(workspace.folder))
      findings.push(`${ROOMS_TABLE.file}: the arrows lead from ${workspace.folder} back to itself`)
    rooms.set(workspace.folder, { ...workspace, mayImport })
  }
  return rooms
}

function checkManifest(room: Room, folderOf: ReadonlyMap<string, string>): Finding[] {
  const findings: Finding[] = []
  for (const name of Object.keys({ ...room.manifest.dependencies, ...room.manifest.optionalDependencies })) {
    const folder = folderOf.get(name)
    if (folder !== undefined && !room.mayImport.has(folder))
      findings.push(`${room.folder}/package.json: depends on ${name}, but ${room.folder} may not import ${folder}`)
  }
  return findings
}

/** `tsc -b` builds what tsconfig.json refers to: a missing reference compiles against a stale build. */
function checkReferences(repository: Repository, room: Room, folderOf: ReadonlyMap<string, string>): Finding[] {
  const path = `${room.folder}/tsconfig.json`
  const config = JSON.parse(repository.read(path)) as { references?: { path: string }[] }
  // A room may be built in parts; those are its own affair.
  const references = (config.references ?? []).flatMap(({ path }) => (path.startsWith("../") ? [path.slice(3)] : []))
  const declared = [...declaredNames(room.manifest, true)].flatMap((name) => folderOf.get(name) ?? [])
  return [
    ...declared
      .filter((folder) => !references.includes(folder))
      .map((folder) => `${path}: package.json depends on ${folder}, "references" lacks { "path": "../${folder}" }`),
    ...references
      .filter((folder) => !declared.includes(folder))
      .map((folder) => `${path}: refers to ${folder}, which package.json does not depend on`),
  ]
}

function checkImports(
  repository: Repository,
  room: Room,
  path: string,
  folderOf: ReadonlyMap<string, string>,
): Finding[] {
  const findings: Finding[] = []
  const test = isTest(path)
  const text = repository.read(path)
  const declared = declaredNames(room.manifest, test)
  // A development dependency may give its types to code that ships.
  const typeOnly = new Set(typeOnlyImportsOf(text))
  const development = declaredNames(room.manifest, true)
  for (const specifier of importsOf(text)) {
    if (specifier.startsWith("node:") || specifier.startsWith("#")) continue
    if (specifier.startsWith(".")) {
      if (leavesRoom(path, specifier))
        findings.push(`${path}: imports ${specifier}, a file of another room; import its package`)
      continue
    }
    const name = packageOf(specifier)
    const folder = folderOf.get(name)
    if (folder !== undefined && folder !== room.folder && !room.mayImport.has(folder) && !test)
      findings.push(`${path}: imports ${specifier}, but ${room.folder} may not import ${folder}`)
    else if (!(typeOnly.has(specifier) ? development : declared).has(name) && name !== room.manifest.name)
      findings.push(`${path}: imports ${name}, which ${room.folder}/package.json does not declare`)
  }
  return findings
}

/** Tests may use development dependencies too, and what the root package.json gives to all tests. */
function declaredNames(manifest: Manifest, test: boolean): Set<string> {
  return new Set([
    ...Object.keys(manifest.dependencies ?? {}),
    ...Object.keys(manifest.optionalDependencies ?? {}),
    ...(test ? [...Object.keys(manifest.devDependencies ?? {}), "@jest/globals", "fast-check"] : []),
  ])
}

function leavesRoom(path: string, specifier: string): boolean {
  const folders = path.split("/").slice(0, -1)
  for (const part of specifier.split("/")) {
    if (part === "..") folders.pop()
    else if (part !== ".") folders.push(part)
    if (folders.length === 0) return true
  }
  return false
}
