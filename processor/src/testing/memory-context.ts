import { AuthorizationException, type Context } from "../sawtooth-sdk.js"

/** The state of a ledger in memory, behind the interface sawtooth-sdk gives a handler; it notes how it is used. */
export class MemoryContext implements Context {
  readonly gets: string[][] = []
  readonly sets: string[][] = []
  readonly events: { readonly type: string; readonly attributes: Record<string, string>; readonly data: Uint8Array }[] =
    []
  readonly receiptData: Uint8Array[] = []

  constructor(
    readonly stored = new Map<string, Uint8Array>(),
    /** Prefixes of the addresses that may be read and written; all of them where not given. */
    private readonly declared: { readonly inputs?: readonly string[]; readonly outputs?: readonly string[] } = {},
  ) {}

  async getState(addresses: string[]): Promise<Record<string, Uint8Array>> {
    this.gets.push(addresses)
    this.#require("get", addresses, this.declared.inputs)
    return Object.fromEntries(addresses.map((address) => [address, this.stored.get(address) ?? Buffer.alloc(0)]))
  }

  async setState(entries: Record<string, Uint8Array>): Promise<string[]> {
    const addresses = Object.keys(entries)
    this.sets.push(addresses)
    this.#require("set", addresses, this.declared.outputs)
    for (const [address, data] of Object.entries(entries)) this.stored.set(address, data)
    return addresses
  }

  async addReceiptData(data: Uint8Array): Promise<void> {
    this.receiptData.push(data)
  }

  async addEvent(type: string, attributes: [string, string][], data: Uint8Array): Promise<void> {
    this.events.push({ type, attributes: Object.fromEntries(attributes), data })
  }

  #require(verb: string, addresses: readonly string[], declared: readonly string[] = [""]): void {
    if (addresses.every((address) => declared.some((prefix) => address.startsWith(prefix)))) return
    throw new AuthorizationException(`Tried to ${verb} unauthorized address ${addresses}`)
  }
}
