import { existsSync } from "node:fs"

/** Debian's Chromium, or the one `CHROMIUM_PATH` names; undefined when there is none. */
export function chromiumPath(): string | undefined {
  return [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find((path) => path && existsSync(path))
}
