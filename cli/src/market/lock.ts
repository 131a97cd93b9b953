import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { CliError } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"

/** Held while a market runs in a data folder. Two in one folder would write one database. */
export interface DataLock {
  release(): void
}

/** Who runs in a data folder, as its lock file says. */
export interface LockHolder {
  readonly pid: number
  /** When that process started, in the system's own unit: tells it from a later process with the same number. */
  readonly started: string
}

const holderSchema = z.object({ pid: z.int().min(1), started: z.string() })

/**
 * Takes the lock of a data folder, which is made if need be. The lock of a process that is gone is taken over: a market
 * killed with -9 starts again.
 * @throws CliError `ALREADY_RUNNING`
 */
export function lockDataFolder(dataDir: string): DataLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const path = lockPath(dataDir)
  const own: LockHolder = { pid: process.pid, started: startedAt(process.pid) ?? "" }
  // Twice: once more after a stale lock has been cleared away. Whoever loses that race meets the winner's lock.
  for (let attempt = 0; attempt < 2; attempt++) {
    if (tryCreate(path, own)) return { release: () => rmSync(path, { force: true }) }
    const holder = lockHolder(dataDir)
    if (holder !== undefined) throw alreadyRunning(dataDir, holder)
    rmSync(path, { force: true })
  }
  throw new CliError("ALREADY_RUNNING", EXIT.local, `another \`bandcoin up\` is starting in ${dataDir}`)
}

/** The live process that holds the folder's lock, if there is one. */
export function lockHolder(dataDir: string): LockHolder | undefined {
  try {
    const holder = holderSchema.parse(JSON.parse(readFileSync(lockPath(dataDir), "utf8")))
    return isAlive(holder) ? holder : undefined
  } catch {
    // Absent, or written half by a process that died: nobody holds it.
    return undefined
  }
}

function lockPath(dataDir: string): string {
  return join(dataDir, "up.lock")
}

function tryCreate(path: string, holder: LockHolder): boolean {
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

function isAlive({ pid, started }: LockHolder): boolean {
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

function alreadyRunning(dataDir: string, { pid }: LockHolder): CliError {
  return new CliError("ALREADY_RUNNING", EXIT.local, `a market already runs in ${dataDir} (process ${pid})`, {
    fix: "use it, stop it, or name another folder with --data-dir",
    details: { pid },
  })
}
