import { randomBytes } from "node:crypto"
import type { TransactionReceipt } from "@bandcoin/protos"
import type { InvalidTransaction } from "../ledger/types.js"
import type { DecodedBatch, DecodedTransaction } from "../validation/batch-codec.js"
import { type BaseState, ExecutionContext } from "./context.js"
import { Permissions } from "./permissions.js"
import { familyKey, familyName, type Registry } from "./registry.js"

/** What became of a batch: all of it, or nothing. */
export type BatchOutcome =
  | {
      readonly kind: "valid"
      readonly receipts: readonly TransactionReceipt[]
      readonly changes: ReadonlyMap<string, Uint8Array | undefined>
    }
  | { readonly kind: "invalid"; readonly transactions: readonly InvalidTransaction[] }
  /** Nobody serves the family of one of its transactions. */
  | { readonly kind: "unserved"; readonly transactionId: string; readonly family: string }

/**
 * How often a transaction is handed out again after a processor failed on it or died with it. A processor killed by an
 * operator loses one transaction once; one that dies three times of the same transaction dies of the transaction, which is
 * then refused, so that nobody can stop the chain.
 */
const MAX_FAILURES = 3

const NO_DATA = new Uint8Array()

/** Runs batches one after the other against the state they will be committed on. */
export class Executor {
  readonly #contextPrefix = randomBytes(8).toString("hex")
  #contexts = 0
  readonly #failures = new Map<string, number>()

  constructor(private readonly registry: Registry) {}

  async execute(batch: DecodedBatch, base: BaseState): Promise<BatchOutcome> {
    const changes = new Map<string, Uint8Array | undefined>()
    const overlay: BaseState = {
      get: (address) => (changes.has(address) ? changes.get(address) : base.get(address)),
    }
    const receipts: TransactionReceipt[] = []
    for (const transaction of batch.transactions) {
      const outcome = await this.#run(transaction, overlay)
      if (outcome.kind !== "done") return outcome
      for (const [address, value] of outcome.context.changes) changes.set(address, value)
      receipts.push(outcome.context.receipt(transaction.transactionId))
    }
    return { kind: "valid", receipts, changes }
  }

  async #run(
    transaction: DecodedTransaction,
    base: BaseState,
  ): Promise<{ readonly kind: "done"; readonly context: ExecutionContext } | Exclude<BatchOutcome, { kind: "valid" }>> {
    const { transactionId, header, headerBytes, payload } = transaction
    const inputs = Permissions.parse(header.inputs)
    if ("malformed" in inputs) return invalid(transactionId, malformedAddress(inputs.malformed, "inputs"))
    const outputs = Permissions.parse(header.outputs)
    if ("malformed" in outputs) return invalid(transactionId, malformedAddress(outputs.malformed, "outputs"))
    const family = familyKey(header.familyName, header.familyVersion)
    for (;;) {
      const processor = this.registry.next(family)
      if (processor === undefined) return { kind: "unserved", transactionId, family }
      const context = new ExecutionContext(this.#nextContextId(), base, inputs, outputs)
      this.registry.open(context)
      const result = await processor
        .process({ header, headerBytes, payload, signature: transactionId, contextId: context.contextId }, context)
        .finally(() => this.registry.close(context))
      if (result.status === "OK") {
        this.#failures.delete(transactionId)
        return { kind: "done", context }
      }
      if (result.status === "INVALID_TRANSACTION") {
        this.#failures.delete(transactionId)
        return invalid(transactionId, result.message, result.extendedData)
      }
      const failures = (this.#failures.get(transactionId) ?? 0) + 1
      this.#failures.set(transactionId, failures)
      if (failures >= MAX_FAILURES) {
        this.#failures.delete(transactionId)
        return invalid(
          transactionId,
          `${familyName(family)}: the transaction processor failed ${failures} times on this transaction: ${result.message}`,
        )
      }
    }
  }

  #nextContextId(): string {
    this.#contexts++
    return this.#contextPrefix + this.#contexts.toString(16).padStart(16, "0")
  }
}

function invalid(
  transactionId: string,
  message: string,
  extendedData: Uint8Array = NO_DATA,
): BatchOutcome & { kind: "invalid" } {
  return { kind: "invalid", transactions: [{ transactionId, message, extendedData }] }
}

function malformedAddress(entry: string, list: "inputs" | "outputs"): string {
  return `Address or namespace ${entry} listed in ${list} is not valid`
}
