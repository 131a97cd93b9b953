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

interface AuthorizationExceptionClass {
  new (message: string): Error
}

interface TransactionProcessorClass {
  new (
    url: string,
  ): {
    addHandler(handler: object): void
    start(): void
    /** Not public, and the only way to send the validator a word of our own. The version is pinned for its sake. */
    readonly _stream: {
      /** Resolves to the content of the answer. Rejects when the connection ends before it. */
      send(messageType: number, content: Uint8Array): Promise<Uint8Array>
      close(): void
      /** Called when the socket's connection has ended. */
      _handleDisconnect(): void
    }
  }
}

interface Sdk {
  readonly TransactionProcessor: TransactionProcessorClass
  readonly Message: {
    readonly MessageType: { readonly TP_UNREGISTER_REQUEST: number; stringValue?: (type: number) => string }
  }
  readonly TpUnregisterRequest: { encode(message: object): { finish(): Uint8Array } }
}

const require = createRequire(import.meta.url)
const { TransactionHandler } = require("sawtooth-sdk/processor/handler") as {
  readonly TransactionHandler: TransactionHandlerClass
}
const { InvalidTransaction, AuthorizationException } = require("sawtooth-sdk/processor/exceptions") as {
  readonly InvalidTransaction: InvalidTransactionClass
  readonly AuthorizationException: AuthorizationExceptionClass
}

/** Loads the library's processor, and with it ZeroMQ: only a process of its own needs it. */
export function loadSdk(): Sdk {
  const { TransactionProcessor } = require("sawtooth-sdk/processor") as Pick<Sdk, "TransactionProcessor">
  const { Message, TpUnregisterRequest } = require("sawtooth-sdk/protobuf") as Omit<Sdk, "TransactionProcessor">
  // The library calls this for a message it does not expect, but it is nowhere: the process would end with a TypeError.
  Message.MessageType.stringValue ??= (type) => String(type)
  return { TransactionProcessor, Message, TpUnregisterRequest }
}

export { AuthorizationException, InvalidTransaction, TransactionHandler }
