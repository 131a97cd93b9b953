import type { TransactionReceipt } from "@bandcoin/protos"
import type { PendingState } from "../state/pending-state.js"
import type { DecodedBatch } from "../validation/batch-codec.js"

/** A block being built: the batches taken into it, and the state after them. */
export class Candidate {
  readonly batches: { readonly batch: DecodedBatch; readonly receipts: readonly TransactionReceipt[] }[] = []
  readonly batchIds = new Set<string>()
  readonly transactionIds = new Set<string>()
  bytes = 0

  constructor(
    readonly blockNum: number,
    readonly state: PendingState,
  ) {}

  get isEmpty(): boolean {
    return this.batches.length === 0
  }

  include(
    batch: DecodedBatch,
    receipts: readonly TransactionReceipt[],
    changes: ReadonlyMap<string, Uint8Array | undefined>,
  ): void {
    this.batches.push({ batch, receipts })
    this.batchIds.add(batch.batchId)
    for (const { transactionId } of batch.transactions) this.transactionIds.add(transactionId)
    for (const [address, value] of changes) this.state.leaves.set(address, value)
    this.bytes += batch.bytes.length
  }
}
