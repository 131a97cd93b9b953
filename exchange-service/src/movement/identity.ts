import { createHash, createHmac } from "node:crypto"

/**
 * Names a movement for ever. It becomes the transaction's nonce, so the transaction, its signature (RFC 6979) and thus
 * its id follow from the payment alone: making it again makes the same transaction, and the ledger holds an id once.
 * The chain can be read back too: whoever knows the payment finds what it did to the ledger.
 *
 * `ref` is a digest, because the ledger is for many eyes and a gateway's payment id is not theirs.
 */
export interface MovementIdentity {
  readonly owner: "order" | "payout" | "schedule"
  /** 32 hex characters. */
  readonly ref: string
  readonly seq: number
}

const PREFIX = "bandcoin-exchange/1"

export const movementNonce = ({ owner, ref, seq }: MovementIdentity): string => `${PREFIX}/${owner}/${ref}/${seq}`

/** The identity a nonce names, or undefined for a transaction that was not made here. */
export function parseMovementNonce(nonce: string): MovementIdentity | undefined {
  const match = /^bandcoin-exchange\/1\/(order|payout|schedule)\/([0-9a-f]{32})\/(0|[1-9]\d{0,8})$/.exec(nonce)
  if (match === null) return undefined
  return { owner: match[1] as MovementIdentity["owner"], ref: match[2] as string, seq: Number(match[3]) }
}

/** 128 bits of SHA-256 over length-prefixed parts: two different lists of parts never run together. */
export function reference(...parts: readonly string[]): string {
  const hash = createHash("sha256")
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part},`)
  return hash.digest("hex").slice(0, 32)
}

/** What an order did to the ledger. The order's id travels with the payment, so the payment alone leads here. */
export const orderReference = (gateway: string, orderId: string): string => reference("order", gateway, orderId)

/** The reference and public id of a payout: the same request (account and key of idempotency) is the same payout. */
export const payoutReference = (account: string, idempotencyKey: string): string =>
  reference("payout", account, idempotencyKey)

/**
 * Makes the ids of orders: the same request (caller and key of idempotency) is the same order, also after a crash took the
 * memory of the first one; and who does not know the secret cannot guess one.
 */
export function orderIds(secret: string): (...parts: readonly string[]) => string {
  const key = createHmac("sha256", secret).update("bandcoin-exchange/order-ids").digest()
  return (...parts) =>
    createHmac("sha256", key)
      .update(reference(...parts))
      .digest("hex")
      .slice(0, 32)
}
