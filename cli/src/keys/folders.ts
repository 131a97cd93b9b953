import { isAbsolute, join, resolve } from "node:path"
import type { Settings } from "../config/settings.js"
import { usageError } from "../errors/cli-error.js"
import type { Host } from "../host/host.js"

/** A key is two files, as Sawtooth's own tools keep them: `NAME.priv`, secret, and `NAME.pub`, its public key in hex. */
export const PRIVATE_SUFFIX = ".priv"
export const PUBLIC_SUFFIX = ".pub"

const KEY_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/

/** Folders in which named keys are looked for, in order: the one that was named, or the local market's and the home's. */
export function keyFolders(settings: Settings, host: Host): readonly string[] {
  if (settings.keyDir !== undefined) return [resolve(host.cwd, settings.keyDir)]
  // The same one for a market in the home folder.
  return [...new Set([marketKeyFolder(settings, host), homeKeyFolder(host)])]
}

/** Where `bandcoin up` keeps the keys of its market. */
export function marketKeyFolder(settings: Settings, host: Host): string {
  return join(resolve(host.cwd, settings.dataDir), "keys")
}

/** Where `bandcoin keygen` puts a key when no folder is named. */
export function homeKeyFolder(host: Host): string {
  return join(host.home, ".bandcoin", "keys")
}

/** True for what can only be a path: it has a slash, or the suffix of a private key file. */
export function looksLikePath(reference: string): boolean {
  return isAbsolute(reference) || /[/\\]/.test(reference) || reference.endsWith(PRIVATE_SUFFIX)
}

/** @throws CliError unless the name can be a file's name everywhere. */
export function checkKeyName(name: string): string {
  if (KEY_NAME.test(name) && !name.includes("..")) return name
  throw usageError(
    `"${name}" cannot be the name of a key`,
    "use 1 to 64 letters, digits, dots, dashes and underscores, a letter or digit first",
  )
}
