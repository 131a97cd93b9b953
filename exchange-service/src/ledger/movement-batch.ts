import { createBatch, type SignedBatch, type SignedTransaction, type Signer, signTransaction } from "@bandcoin/client"
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
  /** In the order of the requests. */
  readonly transactionIds: readonly string[]
}

/**
 * The one transaction of each movement, and the one batch that carries them, as functions of the requests and the key alone.
 * Several movements in one batch commit together or not at all.
 *
 * Transaction: payload, addresses and nonce are derived, there are no dependencies, the batcher is the signer, and RFC 6979
 * signatures have no randomness. So its id follows from the payment, and a ledger holds a transaction id once.
 *
 * Batch: a batch's header is its signer and its transaction ids, so it follows too. It must: a second, different batch
 * around the same transaction would be answered "invalid" (duplicate transaction), which could not be told from a deposit
 * that was refused. The same batch is answered with the fate of the first.
 */
export function movementBatch(signer: Signer, requests: readonly MovementRequest[]): MovementBatch {
  const transactions = requests.map((request) => movementTransaction(signer, request))
  return { batch: createBatch({ transactions, signer }), transactionIds: transactions.map(({ id }) => id) }
}

function movementTransaction(signer: Signer, request: MovementRequest): SignedTransaction {
  const payload = { action: request.kind, provider: request.account, price: request.bandcoins }
  const { inputs, outputs } = addressesTouched(payload, signer.publicKey)
  return signTransaction(
    { familyName: FAMILY_NAME, familyVersion: FAMILY_VERSION, inputs, outputs, payload: encodePayload(payload) },
    { signer, nonce: movementNonce(request.identity) },
  )
}
