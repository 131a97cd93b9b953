import { randomBytes } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type BlockSigner, createBlockSigner } from "./validation/signatures.js"

/** The key blocks are signed with: the one given, or the data directory's own, which is made at the first start. */
export function loadValidatorKey(dataDir: string, given: string | undefined): BlockSigner {
  if (given !== undefined) return createBlockSigner(given)
  const path = join(dataDir, "validator.priv")
  try {
    return createBlockSigner(readFileSync(path, "utf8").trim())
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error
  }
  const key = makeKey()
  writeFileSync(path, `${key}\n`, { mode: 0o600, flag: "wx", flush: true })
  return createBlockSigner(key)
}

function makeKey(): string {
  for (;;) {
    const key = randomBytes(32).toString("hex")
    try {
      createBlockSigner(key)
      return key
    } catch {
      // One in 2^128 is no key.
    }
  }
}
