import { ClientError, type LedgerClient, type LedgerTransaction, type Signer } from "@bandcoin/client"
import { accountAddress, decodeAccount, decodePayload, FAMILY_NAME, NAMESPACE } from "@bandcoin/contract"
import { type MovementRequest, movementBatch } from "./movement-batch.js"

/** What became of a movement handed to the ledger. */
export type Settlement =
  | { readonly kind: "committed" }
  /** Executed as invalid. A withdrawal's refusal is an answer; a deposit's is a reason to try the same one again later. */
  | { readonly kind: "refused"; readonly message: string }
  /** Not known yet: the same call later finds out. */
  | { readonly kind: "unknown"; readonly message: string }

export interface LedgerAccount {
  readonly balance: number
  readonly roles: readonly string[]
}

/** A committed deposit or withdrawal, by whichever exchange. */
export interface ChainMovement {
  readonly transactionId: string
  readonly blockNum: number
  readonly action: "deposit" | "withdraw"
  readonly account: string
  readonly bandcoins: number
  readonly nonce: string
  readonly signer: string
}

export interface ChainBlock {
  readonly blockNum: number
  readonly blockId: string
  readonly movements: readonly ChainMovement[]
}

/** The ledger does not answer. The caller comes back later; nothing is assumed. */
export class LedgerUnavailable extends Error {
  override readonly name = "LedgerUnavailable"
}

/** What the exchange asks of the ledger. */
export interface ExchangeLedger {
  readonly publicKey: string
  account(name: string): Promise<LedgerAccount | undefined>
  /** Hands the movements in as one batch and waits a while. `submitted` is called between the two. */
  settle(requests: readonly MovementRequest[], submitted?: () => Promise<void>): Promise<Settlement>
  transactionId(request: MovementRequest): string
  headNum(): Promise<number>
  block(blockNum: number): Promise<ChainBlock | undefined>
  /** Sum of the balances of all accounts, as of one block. */
  totalBalance(): Promise<number>
  /** Throws LedgerUnavailable when it does not answer. */
  check(): Promise<void>
}

/**
 * How long a refused deposit waits before the same transaction is handed in again. A Sawtooth validator drops a batch it has
 * seen within 20 minutes, and every repeat starts the 20 minutes anew (1.0.5 and 1.2.6: journal/completer.py, timed_cache.py).
 */
export const REFUSED_RETRY_MS = 25 * 60_000

/** How long one step waits for a commit before it leaves the movement to the next look. */
const SETTLE_WAIT_MS = 15_000

export function exchangeLedger(client: LedgerClient, signer: Signer): ExchangeLedger {
  return {
    publicKey: signer.publicKey,
    async account(name) {
      const data = await reading(() => client.state(accountAddress(name)))
      if (data === undefined) return undefined
      const { balance, roles } = decodeAccount(data)
      return { balance, roles }
    },
    transactionId: (request) => movementBatch(signer, [request]).transactionIds[0] as string,
    async settle(requests, submitted) {
      const { batch } = movementBatch(signer, requests)
      const own = await reading(() => client.state(accountAddress(signer.publicKey)))
      if (own === undefined || !decodeAccount(own).roles.includes("exchange")) {
        // Handed in now it would be refused, and remembered as refused. Perhaps it committed while the role was there.
        const [held] = await reading(() => client.statuses([batch.id]))
        if (held?.status === "COMMITTED") return { kind: "committed" }
        return { kind: "unknown", message: "the exchange's key lacks the role exchange on the ledger" }
      }
      try {
        await client.submit([batch])
      } catch (error) {
        if (!(error instanceof ClientError)) throw error
        // Whether it arrived or not, the batch has its id: what became of it is asked next, now or later.
        if (error.stage !== "unknown") return { kind: "unknown", message: error.message }
      }
      await submitted?.()
      const [outcome] = await client.outcomes([batch.id], { timeoutMs: SETTLE_WAIT_MS })
      if (outcome?.kind === "committed") return { kind: "committed" }
      if (outcome?.kind === "invalid") {
        return { kind: "refused", message: outcome.refused.map(({ message }) => message).join("; ") }
      }
      return { kind: "unknown", message: outcome?.reason ?? "no answer" }
    },
    headNum: async () => (await reading(() => client.headBlock())).blockNum,
    async block(blockNum) {
      const block = await reading(() => client.blockByNum(blockNum))
      if (block === undefined) return undefined
      const movements = block.batches
        .flatMap((batch) => batch.transactions)
        .map((transaction) => movementOf(transaction, blockNum))
        .filter((movement) => movement !== undefined)
      return { blockNum, blockId: block.id, movements }
    },
    async totalBalance() {
      return reading(async () => {
        let total = 0
        for await (const { data } of client.stateEntries(NAMESPACE)) total += decodeAccount(data).balance
        return total
      })
    },
    async check() {
      await reading(() => client.headBlock())
    },
  }
}

/** Undefined for a transaction that moves no money in or out. */
function movementOf(transaction: LedgerTransaction, blockNum: number): ChainMovement | undefined {
  const { fields, payload, id } = transaction
  if (fields.familyName !== FAMILY_NAME) return undefined
  const decoded = decodePayload(payload)
  if (!decoded.ok) return undefined
  const { value } = decoded
  if (value.action !== "deposit" && value.action !== "withdraw") return undefined
  return {
    transactionId: id,
    blockNum,
    action: value.action,
    account: value.provider,
    bandcoins: value.price,
    nonce: fields.nonce,
    signer: fields.signerPublicKey,
  }
}

async function reading<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ClientError) throw new LedgerUnavailable(error.message, { cause: error })
    throw error
  }
}
