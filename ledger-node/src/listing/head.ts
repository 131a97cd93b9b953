import type { BlockSummary, ChainReader } from "../ledger/types.js"
import { isHeaderSignature } from "./ids.js"

/**
 * The block a list request takes for the newest one: the one named, or the chain's head for an empty id. Undefined (the
 * protocol's NO_ROOT) when the chain has no such block.
 */
export function resolveHead(chain: ChainReader, headId: string): BlockSummary | undefined {
  if (headId === "") return chain.head
  return isHeaderSignature(headId) ? chain.blockById(headId) : undefined
}
