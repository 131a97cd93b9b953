import { Event, type TransactionHeader } from "@bandcoin/protos"
import type {
  FamilyProcessor,
  ProcessorRegistry,
  ProcessRequest,
  ProcessResult,
  TransactionContext,
} from "../ledger/types.js"

/** The state interface sawtooth-sdk gives a transaction handler. */
export interface HandlerContext {
  /** A map of address to data; an address where nothing is stored has empty data. */
  getState(addresses: string[], timeoutMs?: number | null): Promise<Record<string, Uint8Array>>
  setState(entries: Record<string, Uint8Array>, timeoutMs?: number | null): Promise<string[]>
  deleteState(addresses: string[], timeoutMs?: number | null): Promise<string[]>
  addReceiptData(data: Uint8Array, timeoutMs?: number | null): Promise<void>
  addEvent(
    eventType: string,
    attributes: [string, string][] | null,
    data: Uint8Array | null,
    timeoutMs?: number | null,
  ): Promise<void>
}

/** A transaction handler as sawtooth-sdk defines it: the same object serves in this process and behind a socket. */
export interface TransactionHandler {
  readonly transactionFamilyName: string
  readonly versions: readonly string[]
  readonly namespaces: readonly string[]
  apply(
    request: {
      readonly header: TransactionHeader
      readonly payload: Uint8Array
      readonly signature: string
      readonly contextId: string
    },
    context: HandlerContext,
  ): Promise<unknown> | unknown
}

/** Registers the handler for all its versions; returns the way to take it back. */
export function registerInProcess(registry: ProcessorRegistry, handler: TransactionHandler): () => void {
  const processor = new InProcessProcessor(handler)
  const takeBack = handler.versions.map((version) =>
    registry.register({ family: handler.transactionFamilyName, version, namespaces: handler.namespaces }, processor),
  )
  return () => {
    for (const undo of takeBack) undo()
  }
}

class InProcessProcessor implements FamilyProcessor {
  readonly name: string

  constructor(private readonly handler: TransactionHandler) {
    this.name = `${handler.transactionFamilyName} in process`
  }

  async process(request: ProcessRequest, context: TransactionContext): Promise<ProcessResult> {
    try {
      await this.handler.apply(request, adapt(context))
      return { status: "OK" }
    } catch (error) {
      return judge(error)
    }
  }
}

function adapt(context: TransactionContext): HandlerContext {
  return {
    async getState(addresses) {
      return Object.fromEntries(context.get(addresses).map(({ address, data }) => [address, data]))
    },
    async setState(entries) {
      return context.set(Object.entries(entries).map(([address, data]) => ({ address, data })))
    },
    async deleteState(addresses) {
      return context.delete(addresses)
    },
    async addReceiptData(data) {
      context.addReceiptData(data)
    },
    async addEvent(eventType, attributes, data) {
      context.addEvent(
        Event.create({
          eventType,
          attributes: (attributes ?? []).map(([key, value]) => ({ key, value })),
          data: data ?? new Uint8Array(),
        }),
      )
    },
  }
}

/** The sdk's exceptions by their names: this room knows their words, not their classes. */
function judge(error: unknown): ProcessResult {
  const name = error instanceof Error ? error.name : ""
  const message = error instanceof Error ? error.message : String(error)
  if (name === "InvalidTransaction" || name === "AuthorizationException") {
    const extendedData = (error as { extendedData?: unknown }).extendedData
    return extendedData instanceof Uint8Array
      ? { status: "INVALID_TRANSACTION", message, extendedData }
      : { status: "INVALID_TRANSACTION", message }
  }
  return { status: "INTERNAL_ERROR", message }
}
