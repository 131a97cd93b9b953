import type { JsonObject } from "@bandcoin/contract"
import type { Band } from "../actions/offer.js"

/** Bandwidth somebody may use, as the ledger proves it. */
export interface Grant extends Band {
  /** The purchase. */
  readonly transactionId: string
  readonly batchId: string
  /** Whose network. */
  readonly provider: string
  /** Who may use it: whoever holds the private key of this account name. */
  readonly holder: string
  /** Who signed the purchase and paid. */
  readonly payer: string
  /** How it was bought: of the current epoch, in advance, or as the share of a settled auction. */
  readonly kind: "spot" | "advance" | "auction"
  /** First and last epoch it is good for. */
  readonly epoch: number
  readonly epochTo: number
  /** How long it is valid, in seconds, as offered when it was bought. */
  readonly durationSeconds: number
  /** Quality of service, as offered when it was bought. */
  readonly qos: JsonObject
  /** Units the purchase bought in each epoch; each of its holders has one (all of them, if it names no holders). */
  readonly units: number
  /** Place of the holder among the purchase's holders, from 0. */
  readonly position: number
  /** Bandcoins paid for the whole purchase. */
  readonly price: number
  /** The block that holds it, and the validator that signed the block. */
  readonly block: { readonly id: string; readonly num: number; readonly validator: string }
  /** Blocks from that one to the newest, both counted. */
  readonly confirmations: number
}

/** Why there is no grant. A closed set; codes are stable. */
export const GRANT_REFUSALS = {
  TRANSACTION_UNKNOWN: "The ledger has no such transaction; it was never made, or was refused.",
  ANSWER_FORGED:
    "The ledger's node answered with a transaction that is not the one asked for, or that its signer did not sign.",
  NOT_A_PURCHASE: "The transaction is none of this contract's purchases.",
  NOT_A_HOLDER: "The purchase is real, and this key is not among its holders.",
  NOT_IN_A_BLOCK: "The transaction is in no block of the ledger's chain.",
  BLOCK_FORGED:
    "The block or batch said to hold the purchase does not hold together: a signature or a digest is wrong.",
  VALIDATOR_NOT_TRUSTED: "The block was signed by a validator that is not among the trusted ones.",
  RECEIPT_MISSING: "The ledger's node has no receipt of the purchase, so what was offered is not known.",
  RECEIPT_FORGED: "The receipt contradicts the signed purchase.",
} as const satisfies Record<string, string>

export type GrantRefusal = keyof typeof GRANT_REFUSALS

export type GrantResult =
  | { readonly ok: true; readonly grant: Grant }
  | { readonly ok: false; readonly code: GrantRefusal; readonly message: string }
