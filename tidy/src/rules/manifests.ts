import type { Repository } from "../repository/repository.js"
import { type Manifest, rootManifest, workspaces } from "../repository/workspaces.js"
import type { Finding } from "./rule.js"

/** Every package of the project says the same about licence and kind, and asks for one version of what it shares. */
export function manifestsAgree(repository: Repository): Finding[] {
  const findings: Finding[] = []
  const root = rootManifest(repository)
  const packages = [{ folder: ".", manifest: root }, ...workspaces(repository)]
  const wanted = new Map<string, { range: string; path: string }>()
  for (const { folder, manifest } of packages) {
    const path = folder === "." ? "package.json" : `${folder}/package.json`
    findings.push(...checkFields(path, manifest, root, folder.includes("/")))
    for (const [name, range] of dependenciesOf(manifest)) {
      const first = wanted.get(name)
      if (first === undefined) wanted.set(name, { range, path })
      else if (first.range !== range)
        findings.push(`${path}: asks for ${name} ${range}, ${first.path} for ${first.range}; ask for one version`)
    }
  }
  if (root.engines?.node === undefined) findings.push('package.json: "engines" does not say which Node is needed')
  return findings
}

function checkFields(path: string, manifest: Manifest, root: Manifest, nested: boolean): Finding[] {
  const findings: Finding[] = []
  if (manifest.license !== root.license || root.license === undefined)
    findings.push(`${path}: license is ${manifest.license}, the project's is ${root.license}`)
  if (manifest.private !== true) findings.push(`${path}: "private": true keeps it from being published by accident`)
  // A shim inside a room stands in for a foreign package and takes its version and kind from that.
  if (nested) return findings
  if (manifest.version !== root.version)
    findings.push(`${path}: version ${manifest.version}, the project's is ${root.version}`)
  if (manifest.type !== "module") findings.push(`${path}: "type" is not "module"`)
  return findings
}

function dependenciesOf(manifest: Manifest): [string, string][] {
  return [manifest.dependencies, manifest.optionalDependencies, manifest.devDependencies].flatMap((group) =>
    Object.entries(group ?? {}),
  )
}

/** The linter works only when its rules are on: `biome migrate` has turned them off before. */
export function linterIsOn(repository: Repository): Finding[] {
  const config = JSON.parse(repository.read("biome.json")) as { linter?: { enabled?: boolean; rules?: Rules } }
  const { enabled, rules } = config.linter ?? {}
  const on = enabled !== false && (rules?.preset === "recommended" || rules?.recommended === true)
  return on ? [] : ["biome.json: the linter's recommended rules are off"]
}

interface Rules {
  readonly preset?: string
  readonly recommended?: boolean
}
