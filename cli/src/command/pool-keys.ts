import { setImmediate as nextTurn } from "node:timers/promises"
import type { KeyPool } from "@bandcoin/client"
import type { Progress } from "../output/progress.js"

/** Keys derived before others get their turn: about 20 ms of work. */
const BATCH = 500

/** Public keys `from` to `from + count - 1` of a pool: the holders a bulk purchase names. */
export async function poolPublicKeys(
  pool: KeyPool,
  { count, from = 0 }: { readonly count: number; readonly from?: number },
  progress: Progress,
  signal?: AbortSignal,
): Promise<string[]> {
  const keys: string[] = []
  while (keys.length < count) {
    keys.push(...pool.publicKeys(Math.min(BATCH, count - keys.length), from + keys.length))
    progress.update(keys.length)
    await nextTurn()
    signal?.throwIfAborted()
  }
  return keys
}
