import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"

/** Held while a ledger runs on a data directory. Two on one directory would fork one chain. */
export interface DataLock {
  release(): void
}

/** Another live process runs a ledger on this directory. */
export class DataDirInUseError extends Error {
  override readonly name = "DataDirInUseError"
  constructor(
    readonly dataDir: string,
    readonly pid: number,
  ) {
    super(`a ledger already runs on ${dataDir} (process ${pid}); use it, stop it, or name another data directory`)
  }
}

/** `started` tells the process from a later one with the same number. */
const holderSchema = z.object({ pid: z.int().min(1), started: z.string() })
type Holder = z.infer<typeof holderSchema>

/**
 * Takes the lock of a data directory, which is made if need be. The lock of a process that is gone is taken over: a ledger
 * killed with -9 starts again. Throws DataDirInUseError.
 */
export function lockDataDir(dataDir: string): DataLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const path = join(dataDir, "ledger.lock")
  const own: Holder = { pid: process.pid, started: startedAt(process.pid) ?? "" }
  // Twice: once more after a stale lock has been cleared away. Whoever loses that race meets the winner's lock.
  for (let attempt = 0; attempt < 2; attempt++) {
    if (tryCreate(path, own)) return { release: () => rmSync(path, { force: true }) }
    const holder = readHolder(path)
    if (holder !== undefined && isAlive(holder)) throw new DataDirInUseError(dataDir, holder.pid)
    rmSync(path, { force: true })
  }
  throw new DataDirInUseError(dataDir, readHolder(path)?.pid ?? 0)
}

function readHolder(path: string): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, "utf8")))
  } catch {
    // Absent, or written half by a process that died: nobody holds it.
    return undefined
  }
}

function tryCreate(path: string, holder: Holder): boolean {
  let file: number
  try {
    file = openSync(path, "wx", 0o600)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false
    throw error
  }
  writeSync(file, JSON.stringify(holder))
  closeSync(file)
  return true
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives, and belongs to another user.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false
  }
  const now = startedAt(pid)
  return now === undefined || now === started
}

/** Linux: field 22 of /proc/PID/stat, clock ticks since boot. Elsewhere undefined, and the number alone decides. */
function startedAt(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    // The second field, the command in parentheses, may itself hold blanks and parentheses.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]
  } catch {
    return undefined
  }
}
