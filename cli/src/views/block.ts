import type { LedgerBlock } from "@bandcoin/client"
import type { JsonObject } from "../output/json.js"
import { groupDigits } from "../output/numbers.js"
import type { Column } from "../output/table.js"
import { shortId } from "./ids.js"

export function blockJson(block: LedgerBlock): JsonObject {
  return {
    block_num: block.blockNum,
    block_id: block.id,
    previous_block_id: block.previousBlockId,
    signer: block.signerPublicKey,
    state_root_hash: block.stateRootHash,
    batch_ids: block.batchIds,
    transactions: transactionCount(block),
  }
}

export const BLOCK_COLUMNS: readonly Column<LedgerBlock>[] = [
  { header: "block", value: (block) => groupDigits(block.blockNum), align: "right" },
  { header: "batches", value: (block) => groupDigits(block.batchIds.length), align: "right" },
  { header: "transactions", value: (block) => groupDigits(transactionCount(block)), align: "right" },
  { header: "state root", value: (block) => block.stateRootHash, short: (block) => shortId(block.stateRootHash) },
  { header: "id", value: (block) => block.id, short: (block) => shortId(block.id) },
]

function transactionCount(block: LedgerBlock): number {
  return block.batches.reduce((sum, batch) => sum + batch.transactions.length, 0)
}
