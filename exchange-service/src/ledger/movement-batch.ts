import { createBatch, type SignedBatch, type Signer, signTransaction } from "@bandcoin/client"
import { addressesTouched, encodePayload, FAMILY_NAME, FAMILY_VERSION } from "@bandcoin/contract"
import { type MovementIdentity, movementNonce } from "../movement/identity.js"

/** All that a movement's transaction is made from. */
export interface MovementRequest {
  readonly identity: MovementIdentity
  readonly kind: "deposit" | "withdraw"
  readonly account: string
  readonly bandcoins: number
}

export interface MovementBatch {
  readonly batch: SignedBatch
  readonly transactionId: string
}

/**
 * The one transaction of a movement, and the one batch that carries it, as functions of the request and the key alone.
 *
 * Transaction: payload, addresses and nonce are derived, there are no dependencies, the batcher is the signer, and RFC 6979
 * signatures have no randomness. So its id follows from the payment, and a ledger holds a transaction id once.
 *
 * Batch: a batch's header is its signer and its transaction ids, so it follows too. It must: a second, different batch
 * around the same transaction would be answered "invalid" (duplicate transaction), which could not be told from a deposit
 * that was refused. The same batch is answered with the fate of the first.
 */
export function movementBatch(signer: Signer, request: MovementRequest): MovementBatch {
  const payload = { action: request.kind, provider: request.account, price: request.bandcoins }
  const { inputs, outputs } = addressesTouched(payload, signer.publicKey)
  const transaction = signTransaction(
    { familyName: FAMILY_NAME, familyVersion: FAMILY_VERSION, inputs, outputs, payload: encodePayload(payload) },
    { signer, nonce: movementNonce(request.identity) },
  )
  return { batch: createBatch({ transactions: [transaction], signer }), transactionId: transaction.id }
}
