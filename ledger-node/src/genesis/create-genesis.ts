import { BlockHeader } from "@bandcoin/protos"
import { type ChainStore, summarize } from "../chain/chain-store.js"
import { Executor } from "../execution/executor.js"
import { registerInProcess, type TransactionHandler } from "../execution/in-process.js"
import { Registry } from "../execution/registry.js"
import { Candidate } from "../ledger/candidate.js"
import { PendingState } from "../state/pending-state.js"
import type { StateStore } from "../state/state-store.js"
import type { Environment } from "../storage/environment.js"
import { decodeBatch } from "../validation/batch-codec.js"
import { type BatchLimits, refuseBatch } from "../validation/batch-verifier.js"
import type { BlockSigner } from "../validation/signatures.js"

/** What the previous block's id is for the first block. */
export const NO_PREVIOUS_BLOCK = "0000000000000000"
const CONSENSUS = Buffer.from("Genesis")

/** The genesis batches cannot start a chain; the message says why. */
export class GenesisError extends Error {
  override readonly name = "GenesisError"
}

/** Writes block 0 from these batches. Every one must be valid: there is nothing to fall back to. Throws GenesisError. */
export async function createGenesis(
  parts: {
    readonly environment: Environment
    readonly chain: ChainStore
    readonly state: StateStore
    readonly signer: BlockSigner
    readonly limits: BatchLimits
  },
  handlers: readonly TransactionHandler[],
  batches: readonly Buffer[],
): Promise<void> {
  const registry = new Registry()
  for (const handler of handlers) registerInProcess(registry, handler)
  const executor = new Executor(registry)
  const candidate = new Candidate(0, new PendingState(parts.state, parts.environment.tables, undefined))
  for (const bytes of batches) {
    const batch = decodeBatch(bytes)
    const refusal = refuseBatch(batch, parts.limits)
    if (refusal !== undefined) throw new GenesisError(`a genesis batch is refused: ${refusal}`)
    const outcome = await executor.execute(batch, candidate.state)
    if (outcome.kind === "unserved") throw new GenesisError(`no handler for ${outcome.family.replace("\0", " ")}`)
    if (outcome.kind === "invalid") {
      throw new GenesisError(`a genesis transaction is invalid: ${outcome.transactions[0]?.message}`)
    }
    candidate.include(batch, outcome.receipts, outcome.changes)
  }
  const stateRootHash = candidate.state.computeRoot()
  const header = BlockHeader.encode({
    blockNum: 0,
    previousBlockId: NO_PREVIOUS_BLOCK,
    signerPublicKey: parts.signer.publicKey,
    batchIds: [...candidate.batchIds],
    consensus: CONSENSUS,
    stateRootHash,
  }).finish()
  const summary = summarize(header, parts.signer.sign(header))
  await parts.environment.write(() => {
    candidate.state.write(0, stateRootHash)
    parts.chain.write({
      summary,
      batches: candidate.batches.map(({ batch, receipts }) => ({
        batchId: batch.batchId,
        bytes: batch.bytes,
        receipts,
      })),
    })
  })
  parts.chain.advance(summary)
}
