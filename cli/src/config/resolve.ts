import { usageError } from "../errors/cli-error.js"
import type { Host } from "../host/host.js"
import { readConfigFile } from "./file.js"
import { SETTINGS, type SettingName, type Settings } from "./settings.js"

/**
 * Settles every setting: flags over environment over configuration file over default. An empty environment variable
 * counts as not set. A value that does not fit is refused with the name of the place it came from.
 */
export function resolveSettings(flags: Readonly<Record<string, unknown>>, host: Host): Settings {
  const file = readConfigFile(typeof flags.config === "string" ? flags.config : undefined, host)
  const settled = Object.entries(SETTINGS).map(([name, source]) => {
    const given: readonly (readonly [string, unknown])[] = [
      [flagName(source.flag), flags[name]],
      [source.env, host.env[source.env] || undefined],
      [`"${source.inFile}" in ${file?.path}`, file?.fields[source.inFile]],
    ]
    const found = given.find(([, value]) => value !== undefined)
    if (found === undefined) return [name, source.fallback]
    const [place, value] = found
    const parsed = source.schema.safeParse(value)
    if (parsed.success) return [name, parsed.data]
    throw usageError(`${place}: ${parsed.error.issues[0]?.message ?? "not valid"}`)
  })
  return Object.fromEntries(settled) as Settings & Record<SettingName, unknown>
}

/** `--url <url>` as `--url`. */
export function flagName(flag: string): string {
  return flag.split(" ")[0] ?? flag
}
