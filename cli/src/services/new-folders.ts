import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync } from "node:fs"
import { cp, rename, rm } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { serviceFolder } from "./environment.js"
import type { ServiceName } from "./names.js"

/**
 * Gives services that have no folder yet one with an empty database. Making one takes 4.7 s of processor time (PGlite's
 * `initdb`, 2026-11-21) and copying it 0.1 s, so the first start of four services makes one and copies it. Where that
 * fails each service makes its own and says what is wrong. A folder is there whole or not at all.
 */
export async function makeNewFolders(
  dataDir: string,
  names: readonly ServiceName[],
  signal: AbortSignal,
): Promise<void> {
  const missing = names.filter((name) => !existsSync(serviceFolder(dataDir, name)))
  if (missing.length < 2) return
  const staging = join(dataDir, "new-services")
  await rm(staging, { recursive: true, force: true })
  try {
    const empty = join(staging, "empty")
    if (!(await makeEmpty(empty, signal))) return
    for (const name of missing) {
      const copy = join(staging, name)
      await cp(empty, copy, { recursive: true })
      await rename(copy, serviceFolder(dataDir, name))
    }
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

async function makeEmpty(folder: string, signal: AbortSignal): Promise<boolean> {
  const program = fileURLToPath(new URL("./empty-database.js", import.meta.url))
  const child = spawn(process.execPath, [program, folder], { stdio: "ignore", signal, killSignal: "SIGKILL" })
  // The signal is told as an error; whoever stops us does not wait for a reason.
  child.on("error", () => undefined)
  const [code] = (await once(child, "close")) as [number | null]
  return code === 0
}
