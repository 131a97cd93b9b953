import type { Repository } from "./repository.js"

/** The fields of a package.json that the rules look at. */
export interface Manifest {
  readonly name: string
  readonly version?: string
  readonly license?: string
  readonly type?: string
  readonly private?: boolean
  readonly engines?: Readonly<Record<string, string>>
  readonly workspaces?: readonly string[]
  readonly scripts?: Readonly<Record<string, string>>
  readonly bin?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

export interface Workspace {
  /** From the root: `ledger-node`. */
  readonly folder: string
  readonly manifest: Manifest
}

export function rootManifest(repository: Repository): Manifest {
  return JSON.parse(repository.read("package.json")) as Manifest
}

/** In the order the root package.json lists them. */
export function workspaces(repository: Repository): Workspace[] {
  return (rootManifest(repository).workspaces ?? []).map((folder) => ({
    folder,
    manifest: JSON.parse(repository.read(`${folder}/package.json`)) as Manifest,
  }))
}
