import type { Event, StateChange, TransactionReceipt } from "@bandcoin/protos"
import { StateChange as StateChangeCodec } from "@bandcoin/protos"
import { AuthorizationError, type StateEntry, type TransactionContext } from "../ledger/types.js"
import { isAddress, type Permissions } from "./permissions.js"

const NOTHING = Buffer.alloc(0)

/** State under a running transaction: undefined where nothing is stored. */
export interface BaseState {
  get(address: string): Uint8Array | undefined
}

/** What one transaction sees and does. It reads through to `base` and writes to itself alone. */
export class ExecutionContext implements TransactionContext, BaseState {
  /** Undefined where deleted. */
  readonly changes = new Map<string, Uint8Array | undefined>()
  readonly #events: Event[] = []
  readonly #data: Uint8Array[] = []

  constructor(
    readonly contextId: string,
    private readonly base: BaseState,
    private readonly inputs: Permissions,
    private readonly outputs: Permissions,
  ) {}

  get(addresses: readonly string[]): StateEntry[]
  get(address: string): Uint8Array | undefined
  get(asked: readonly string[] | string): StateEntry[] | Uint8Array | undefined {
    if (typeof asked === "string") return this.#value(asked)
    const refused = asked.filter((address) => !this.inputs.allow(address))
    if (refused.length > 0) throw new AuthorizationError(refused, "get")
    return asked.map((address) => ({ address, data: this.#value(address) ?? NOTHING }))
  }

  set(entries: readonly { readonly address: string; readonly data: Uint8Array }[]): string[] {
    this.#requireOutputs(
      entries.map(({ address }) => address),
      "set",
    )
    for (const { address, data } of entries) this.changes.set(address, data)
    return entries.map(({ address }) => address)
  }

  delete(addresses: readonly string[]): string[] {
    this.#requireOutputs(addresses, "delete")
    const deleted = addresses.filter((address) => this.#value(address) !== undefined)
    for (const address of deleted) this.changes.set(address, undefined)
    return deleted
  }

  addEvent(event: Event): void {
    this.#events.push(event)
  }

  addReceiptData(data: Uint8Array): void {
    this.#data.push(data)
  }

  receipt(transactionId: string): TransactionReceipt {
    // Sawtooth lists what was set before what was deleted, each in the order of its first change.
    const sets: StateChange[] = []
    const deletes: StateChange[] = []
    const { SET, DELETE } = StateChangeCodec.Type
    for (const [address, value] of this.changes) {
      if (value === undefined) deletes.push(StateChangeCodec.create({ address, type: DELETE }))
      else sets.push(StateChangeCodec.create({ address, value, type: SET }))
    }
    const stateChanges = [...sets, ...deletes]
    return { transactionId, stateChanges, events: this.#events, data: this.#data } as TransactionReceipt
  }

  #value(address: string): Uint8Array | undefined {
    return this.changes.has(address) ? this.changes.get(address) : this.base.get(address)
  }

  #requireOutputs(addresses: readonly string[], verb: "set" | "delete"): void {
    const refused = addresses.filter((address) => !isAddress(address) || !this.outputs.allow(address))
    if (refused.length > 0) throw new AuthorizationError(refused, verb)
  }
}
