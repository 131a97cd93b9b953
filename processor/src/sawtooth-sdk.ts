import { createRequire } from "node:module"

/**
 * The part of sawtooth-sdk 1.1 this room uses, typed: the library carries no types. Only its processor and its exceptions
 * are loaded; its signing module wants a native build of an old secp256k1, and is not needed.
 */

/** What a handler is given. Fields that are empty on the wire may be absent. */
export interface TpProcessRequest {
  readonly header: { readonly signerPublicKey?: string }
  readonly payload?: Uint8Array
  readonly signature?: string
  readonly contextId?: string
}

/** The state of the ledger as one transaction may see and change it. */
export interface Context {
  getState(addresses: string[], timeoutMs?: number | null): Promise<Record<string, Uint8Array>>
  setState(entries: Record<string, Uint8Array>, timeoutMs?: number | null): Promise<string[]>
  addReceiptData(data: Uint8Array, timeoutMs?: number | null): Promise<void>
  addEvent(
    eventType: string,
    attributes: [key: string, value: string][],
    data: Uint8Array,
    timeoutMs?: number | null,
  ): Promise<void>
}

interface TransactionHandlerClass {
  new (
    familyName: string,
    versions: string[],
    namespaces: string[],
  ): {
    readonly transactionFamilyName: string
    readonly versions: readonly string[]
    readonly namespaces: readonly string[]
  }
}

interface InvalidTransactionClass {
  new (message: string, extendedData?: Uint8Array): Error & { readonly extendedData?: Uint8Array }
}

interface TransactionProcessorClass {
  new (
    url: string,
  ): {
    addHandler(handler: object): void
    start(): void
  }
}

const require = createRequire(import.meta.url)
const { TransactionHandler } = require("sawtooth-sdk/processor/handler") as {
  readonly TransactionHandler: TransactionHandlerClass
}
const { InvalidTransaction } = require("sawtooth-sdk/processor/exceptions") as {
  readonly InvalidTransaction: InvalidTransactionClass
}

/** Loads the library's processor, and with it ZeroMQ: only a process of its own needs it. */
export function loadTransactionProcessor(): TransactionProcessorClass {
  return (require("sawtooth-sdk/processor") as { readonly TransactionProcessor: TransactionProcessorClass })
    .TransactionProcessor
}

export { InvalidTransaction, TransactionHandler }
