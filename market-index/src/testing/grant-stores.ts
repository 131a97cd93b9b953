import { createHash } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { BlockFacts } from "../follower/block-facts.js"
import { GrantStore } from "../grants/grant-store.js"
import type { RunStoreOptions } from "../grants/run-store.js"
import { testGrant } from "./grants.js"
import { testKey } from "./keys.js"

export const idOf = (text: string): string => createHash("sha512").update(text).digest("hex")

/** A block of purchases, each for these holders. */
export function purchaseBlock(blockNum: number, name: string, purchases: readonly (readonly string[])[]): BlockFacts {
  const { summary } = testGrant()
  return {
    ...{ blockId: idOf(name), blockNum, previousBlockId: "", stateRootHash: "", signerPublicKey: testKey(1) },
    transactions: purchases.map((holders, position) => ({
      ...{ transactionId: idOf(`${name} ${position}`), batchId: "", position, familyName: "bandcoin" },
      ...{ signer: testKey(1), payload: undefined, changes: [] },
      purchase: {
        transactionId: idOf(`${name} ${position}`),
        kind: "spot" as const,
        summary: { ...summary, units: holders.length },
        holders: Buffer.from(holders.join(""), "hex"),
        unitsEach: 1,
      },
    })),
  }
}

/** A store in a directory of its own; `reopen` closes it and opens it again. */
export async function withStore(
  use: (
    reopen: (options?: RunStoreOptions) => Promise<GrantStore>,
    dataDir: string,
    close: () => Promise<void>,
  ) => Promise<void>,
  options: RunStoreOptions = {},
): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "bandcoin-grants-"))
  let store: GrantStore | undefined
  const close = async (): Promise<void> => {
    await store?.close()
    store = undefined
  }
  const reopen = async (others = options): Promise<GrantStore> => {
    await close()
    store = new GrantStore(dataDir, others)
    return store
  }
  try {
    await use(reopen, dataDir, close)
  } finally {
    await close()
    await rm(dataDir, { recursive: true })
  }
}
