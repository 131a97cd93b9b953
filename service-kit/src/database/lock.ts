import { open, readFile, rm } from "node:fs/promises"
import { join } from "node:path"

/** Two processes on one PGlite directory would destroy it; PGlite itself does not look. */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const path = join(directory, "in-use-by-pid")
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const file = await open(path, "wx", 0o600)
      await file.writeFile(String(process.pid))
      await file.close()
      return () => rm(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
      const owner = Number(await readFile(path, "utf8").catch(() => ""))
      if (isRunning(owner)) throw new Error(`process ${owner} uses the database in ${directory} already`)
      await rm(path, { force: true }) // its owner was killed
    }
  }
  throw new Error(`cannot take the lock ${path}`)
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}
