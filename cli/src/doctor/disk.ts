import { closeSync, existsSync, fdatasyncSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from "node:fs"
import { dirname, join } from "node:path"
import { type Finding, failed, ok, warning } from "./check.js"

const GIB = 1024 ** 3
/** Below this a busy market fills the disk within days: a committed unit of a bulk grant takes about 100 bytes. */
const LITTLE_BYTES = GIB
/** A commit waits for one such write. */
const SLOW_SYNC_MS = 20
const SYNCS = 10

/** Space, and what a durable write costs, in the data folder or, before there is one, where it will be made. */
export function checkDisk(dataDir: string, now: () => number): Finding[] {
  const folder = nearestExisting(dataDir)
  try {
    return [checkSpace(folder), checkSync(folder, now)]
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return [failed("disk", `${folder} cannot be written (${code ?? "unknown reason"})`, "choose another --data-dir")]
  }
}

function checkSpace(folder: string): Finding {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  const detail = `${(free / GIB).toFixed(1)} GiB free at ${folder}`
  return free < LITTLE_BYTES ? warning("disk", detail, "free some space") : ok("disk", detail)
}

function checkSync(folder: string, now: () => number): Finding {
  const scratch = mkdtempSync(join(folder, ".doctor-"))
  try {
    const file = openSync(join(scratch, "sync"), "w")
    const started = now()
    for (let turn = 0; turn < SYNCS; turn++) {
      writeSync(file, "bandcoin")
      fdatasyncSync(file)
    }
    const each = (now() - started) / SYNCS
    closeSync(file)
    const detail = `${each.toFixed(2)} ms for a durable write`
    return each > SLOW_SYNC_MS
      ? warning("sync", detail, "every commit waits for the disk: put --data-dir on a faster one")
      : ok("sync", detail)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function nearestExisting(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path))
}
