import type { LedgerClient, PrivateKey, Signer } from "@bandcoin/client"
import type { Printer } from "../output/printer.js"
import type { Seller } from "./plan.js"

/** What the demo works with. */
export interface DemoContext {
  readonly ledger: LedgerClient
  readonly admin: Signer
  readonly keyFolder: string
  readonly journalPath: string
  readonly printer: Printer
  /** Milliseconds, monotonic. */
  readonly now: () => number
  /** Milliseconds since 1970. */
  readonly wallClock: () => number
}

/** The demo's people. */
export interface DemoKeys {
  readonly sellers: readonly { readonly seller: Seller; readonly signer: Signer }[]
  readonly exchange: Signer
  readonly buyer: Signer
  readonly seed: PrivateKey
}
