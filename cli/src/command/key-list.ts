import { isPublicKey } from "@bandcoin/contract"
import { usageError } from "../errors/cli-error.js"
import { readTextInput } from "../files/text-input.js"
import type { Host } from "../host/host.js"

/** A million keys with their line ends. */
const MAX_BYTES = 70_000_000

/** Public keys of a file, one a line; blank lines and lines that begin with `#` are skipped. Order is kept. */
export async function readKeyList(path: string, host: Host): Promise<string[]> {
  const keys: string[] = []
  const lineOf = new Map<string, number>()
  for (const [index, line] of (await readTextInput(path, MAX_BYTES, host)).split("\n").entries()) {
    const key = line.trim()
    if (key === "" || key.startsWith("#")) continue
    if (!isPublicKey(key))
      throw usageError(`${path}, line ${index + 1}: not a public key`, "66 lower-case hex characters each")
    const earlier = lineOf.get(key)
    if (earlier !== undefined) throw usageError(`${path}, line ${index + 1}: the same key as in line ${earlier}`)
    lineOf.set(key, index + 1)
    keys.push(key)
  }
  if (keys.length === 0) throw usageError(`${path}: no keys in it`, "one public key a line")
  return keys
}
