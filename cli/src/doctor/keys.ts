import { existsSync, readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { PRIVATE_SUFFIX } from "../keys/folders.js"
import { count } from "../output/numbers.js"
import { type Finding, failed, ok, warning } from "./check.js"

/** Private keys that others on this machine can read are as good as lost. */
export function checkKeys(folders: readonly string[]): Finding[] {
  return folders.filter((folder) => existsSync(folder)).map(checkFolder)
}

function checkFolder(folder: string): Finding {
  const name = "keys"
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith(PRIVATE_SUFFIX))
    const open = files.filter((file) => (statSync(join(folder, file)).mode & 0o077) !== 0)
    if (open.length === 0) return ok(name, `${count(files.length, "private key")} in ${folder}`)
    const example = join(folder, open[0] ?? "")
    return failed(
      name,
      `${count(open.length, "private key")} in ${folder} can be read by others`,
      `chmod 600 ${example}`,
    )
  } catch (error) {
    return warning(
      name,
      `${folder} cannot be listed (${(error as NodeJS.ErrnoException).code})`,
      "check its permissions",
    )
  }
}
