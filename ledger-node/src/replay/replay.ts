import { ChainStore } from "../chain/chain-store.js"
import { Executor } from "../execution/executor.js"
import { registerInProcess, type TransactionHandler } from "../execution/in-process.js"
import { Registry } from "../execution/registry.js"
import { NO_PREVIOUS_BLOCK } from "../genesis/create-genesis.js"
import type { LedgerLimits } from "../ledger/limits.js"
import { ledgerLimitsSchema } from "../ledger/limits.js"
import type { BlockSummary } from "../ledger/types.js"
import { SettingsHandler } from "../settings/settings-handler.js"
import { MemoryTree } from "../state/memory-tree.js"
import { StateStore } from "../state/state-store.js"
import { openEnvironment } from "../storage/environment.js"
import { batchKey } from "../storage/keys.js"
import { decodeBatch } from "../validation/batch-codec.js"
import { refuseBatch } from "../validation/batch-verifier.js"
import { verifySignature } from "../validation/signatures.js"

export interface ReplayReport {
  readonly blocks: number
  readonly batches: number
  readonly transactions: number
  /** Leaves of the state at the head. */
  readonly leaves: number
  readonly headBlockId: string
  readonly stateRootHash: string
}

/** The journal does not follow from its own blocks; the message names the first thing that is wrong. */
export class ReplayError extends Error {
  override readonly name = "ReplayError"
}

export interface ReplayOptions {
  /** Of a ledger that is not running. Nothing in it is written. */
  readonly dataDir: string
  readonly inProcess: readonly TransactionHandler[]
  readonly limits?: Partial<LedgerLimits>
  /** Called after each block. */
  readonly onBlock?: (blockNum: number, headNum: number) => void
}

/**
 * Runs every block of a stopped ledger again from nothing and compares: links, signatures, batches, receipts' state
 * changes, each block's state root, and at the end every leaf. Throws ReplayError at the first difference.
 */
export async function replayJournal(options: ReplayOptions): Promise<ReplayReport> {
  const limits = ledgerLimitsSchema.parse(options.limits ?? {})
  const environment = openEnvironment(options.dataDir, { readOnly: true })
  try {
    const { tables } = environment
    const chain = new ChainStore(tables)
    const registry = new Registry()
    for (const handler of [new SettingsHandler(), ...options.inProcess]) registerInProcess(registry, handler)
    const executor = new Executor(registry)
    const tree = new MemoryTree()
    const leaves = new Map<string, Uint8Array>()
    let previous: BlockSummary | undefined
    let batches = 0
    let transactions = 0
    for (let num = 0; num <= chain.head.blockNum; num++) {
      const block = chain.blockByNum(num)
      if (block === undefined) throw new ReplayError(`block ${num} is missing`)
      requireLinked(block, previous, num)
      const changes = new Map<string, Uint8Array | undefined>()
      for (const [index, batchId] of block.batchIds.entries()) {
        const bytes = tables.batches.get(batchKey(num, index))
        if (bytes === undefined) throw new ReplayError(`batch ${index} of block ${num} is missing`)
        const batch = decodeBatch(bytes)
        if (batch.batchId !== batchId) throw new ReplayError(`batch ${index} of block ${num} is not the one it names`)
        const refusal = refuseBatch(batch, limits)
        if (refusal !== undefined) throw new ReplayError(`batch ${batchId} of block ${num}: ${refusal}`)
        const outcome = await executor.execute(batch, {
          get: (address) => (changes.has(address) ? changes.get(address) : leaves.get(address)),
        })
        if (outcome.kind !== "valid") throw new ReplayError(`batch ${batchId} of block ${num} is ${outcome.kind}`)
        for (const [address, value] of outcome.changes) changes.set(address, value)
        batches++
        transactions += batch.transactions.length
      }
      requireRoot(tree, leaves, changes, block)
      previous = block
      options.onBlock?.(num, chain.head.blockNum)
    }
    requireSameLeaves(leaves, new StateStore(tables), chain.head.blockNum)
    const { blockId, stateRootHash, blockNum } = chain.head
    return { blocks: blockNum + 1, batches, transactions, leaves: leaves.size, headBlockId: blockId, stateRootHash }
  } finally {
    await environment.close()
  }
}

function requireLinked(block: BlockSummary, previous: BlockSummary | undefined, num: number): void {
  if (block.blockNum !== num) throw new ReplayError(`block ${num} says it is block ${block.blockNum}`)
  if (block.previousBlockId !== (previous?.blockId ?? NO_PREVIOUS_BLOCK)) {
    throw new ReplayError(`block ${num} does not follow block ${num - 1}`)
  }
  if (!verifySignature(block.header, block.blockId, block.signerPublicKey)) {
    throw new ReplayError(`the signature of block ${num} does not verify`)
  }
}

function requireRoot(
  tree: MemoryTree,
  leaves: Map<string, Uint8Array>,
  changes: ReadonlyMap<string, Uint8Array | undefined>,
  block: BlockSummary,
): void {
  const sets = new Map<string, Uint8Array>()
  const deletes: string[] = []
  for (const [address, value] of changes) {
    if (value === undefined) {
      deletes.push(address)
      leaves.delete(address)
    } else {
      sets.set(address, value)
      leaves.set(address, value)
    }
  }
  const root = tree.update(sets, deletes)
  if (root !== block.stateRootHash) {
    throw new ReplayError(
      `the state after block ${block.blockNum} has root ${root}, the block says ${block.stateRootHash}`,
    )
  }
}

function requireSameLeaves(leaves: ReadonlyMap<string, Uint8Array>, state: StateStore, headNum: number): void {
  let stored = 0
  for (const { address, data } of state.list("", headNum)) {
    const expected = leaves.get(address)
    if (expected === undefined || Buffer.compare(expected, data) !== 0) {
      throw new ReplayError(`the leaf at ${address} is not what the blocks make it`)
    }
    stored++
  }
  if (stored !== leaves.size) throw new ReplayError(`the state has ${stored} leaves, the blocks make ${leaves.size}`)
}
