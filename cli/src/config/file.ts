import { readFileSync, statSync } from "node:fs"
import { join, resolve } from "node:path"
import { CliError } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"
import type { Host } from "../host/host.js"
import { SETTINGS } from "./settings.js"

/** A configuration file as read: where it was, and its fields, each one a known setting. */
export interface ConfigFile {
  readonly path: string
  readonly fields: Readonly<Record<string, unknown>>
}

const MAX_BYTES = 65_536

/**
 * Reads the file named by `--config` or `BANDCOIN_CONFIG`, which must exist; otherwise `./.bandcoin/config.json` or
 * `~/.bandcoin/config.json`, the first that does.
 */
export function readConfigFile(named: string | undefined, host: Host): ConfigFile | undefined {
  const explicit = named ?? (host.env.BANDCOIN_CONFIG || undefined)
  if (explicit !== undefined) return parse(resolve(host.cwd, explicit), true)
  return (
    parse(join(host.cwd, ".bandcoin", "config.json"), false) ??
    parse(join(host.home, ".bandcoin", "config.json"), false)
  )
}

function parse(path: string, required: boolean): ConfigFile | undefined {
  const text = read(path, required)
  if (text === undefined) return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw configError(path, `is not JSON: ${(cause as Error).message}`)
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw configError(path, "must hold one JSON object")
  }
  const known = Object.values(SETTINGS).map((setting) => setting.inFile)
  for (const field of Object.keys(value)) {
    if (!known.includes(field)) throw configError(path, `unknown field "${field}"; known are ${known.join(", ")}`)
  }
  return { path, fields: value as Record<string, unknown> }
}

function read(path: string, required: boolean): string | undefined {
  try {
    if (statSync(path).size > MAX_BYTES) throw configError(path, `is larger than ${MAX_BYTES} bytes`)
    return readFileSync(path, "utf8")
  } catch (cause) {
    if (cause instanceof CliError) throw cause
    if (!required && (cause as NodeJS.ErrnoException).code === "ENOENT") return undefined
    throw configError(path, `cannot be read (${(cause as NodeJS.ErrnoException).code ?? "unknown reason"})`)
  }
}

function configError(path: string, message: string): CliError {
  return new CliError("CONFIG_INVALID", EXIT.usage, `configuration file ${path} ${message}`)
}
