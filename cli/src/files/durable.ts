import { closeSync, fsyncSync, openSync, renameSync, writeSync } from "node:fs"
import { dirname } from "node:path"

/** Writes a file for its owner alone, so that after a crash the old text or the new one is there, never a part. */
export function writeDurably(path: string, text: string): void {
  const unfinished = `${path}.tmp`
  const file = openSync(unfinished, "w", 0o600)
  writeSync(file, text)
  fsyncSync(file)
  closeSync(file)
  renameSync(unfinished, path)
  const folder = openSync(dirname(path), "r")
  fsyncSync(folder)
  closeSync(folder)
}
