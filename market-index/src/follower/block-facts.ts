import {
  type Account,
  type Action,
  accountAddress,
  decodeGrantSummary,
  decodePayload,
  FAMILY_NAME,
  type GrantSummary,
  NAMESPACE,
  type Payload,
  parseAccount,
} from "@bandcoin/contract"
import type { ChainBlock, ChainTransaction, Position } from "../chain/types.js"

/** Bytes of a compressed public key. */
export const KEY_BYTES = 33

/** What an `allocate` bought, and for whom. */
export interface Purchase {
  readonly transactionId: string
  readonly kind: "spot" | "advance" | "auction"
  readonly summary: GrantSummary
  /** Public keys of the holders, 33 bytes each, in the order of the payload; the signer's when it names none. */
  readonly holders: Uint8Array
  /** Units each holder has. */
  readonly unitsEach: number
}

export interface AccountChange {
  readonly account: Account
  /** The record as the ledger keeps it. */
  readonly record: string
}

export interface TransactionFacts {
  readonly transactionId: string
  readonly batchId: string
  /** Place in the block, from 0. */
  readonly position: number
  readonly familyName: string
  readonly signer: string
  /** Of our own family only. */
  readonly payload: Payload | undefined
  readonly changes: readonly AccountChange[]
  readonly purchase: Purchase | undefined
}

export interface BlockFacts extends Position {
  readonly previousBlockId: string
  readonly stateRootHash: string
  readonly signerPublicKey: string
  readonly transactions: readonly TransactionFacts[]
}

/** The ledger gave something no ledger of this contract gives: the index would be wrong, so it stops. */
export class ChainFault extends Error {
  override readonly name = "ChainFault"
}

/** What a block says, read from its payloads and receipts. Pure. @throws ChainFault */
export function readBlock(block: ChainBlock): BlockFacts {
  const { blockId, blockNum, previousBlockId, stateRootHash, signerPublicKey } = block
  return {
    ...{ blockId, blockNum, previousBlockId, stateRootHash, signerPublicKey },
    transactions: block.transactions.map(readTransaction),
  }
}

function readTransaction(transaction: ChainTransaction, position: number): TransactionFacts {
  const { transactionId, batchId, familyName, signer } = transaction
  const common = { transactionId, batchId, position, familyName, signer }
  if (familyName !== FAMILY_NAME) return { ...common, payload: undefined, changes: [], purchase: undefined }
  const payload = decodePayload(transaction.payload)
  if (!payload.ok) throw new ChainFault(`transaction ${transactionId}: ${payload.error.message}`)
  const changes = readChanges(transaction)
  return { ...common, payload: payload.value, changes, purchase: readPurchase(transaction, payload.value, changes) }
}

const decoder = new TextDecoder()

function readChanges({ transactionId, stateChanges }: ChainTransaction): AccountChange[] {
  const changes: AccountChange[] = []
  for (const { address, type, value } of stateChanges) {
    if (type !== "SET" || !address.startsWith(NAMESPACE)) continue
    const account = parseAccount(value)
    if (!account.ok || accountAddress(account.value.name) !== address) {
      throw new ChainFault(`transaction ${transactionId} wrote no account at ${address}`)
    }
    changes.push({ account: account.value, record: decoder.decode(value) })
  }
  return changes
}

function readPurchase(
  { transactionId, signer, data }: ChainTransaction,
  payload: Payload,
  changes: readonly AccountChange[],
): Purchase | undefined {
  if (payload.action !== "allocate") return undefined
  const summary = data[0] && decodeGrantSummary(data[0])
  const seller = changes.find(({ account }) => account.name === payload.provider)?.account
  if (!summary?.ok || seller === undefined)
    throw new ChainFault(`the receipt of purchase ${transactionId} lacks its sale`)
  const named = payload.consumers?.length ? payload.consumers : undefined
  const holders = Buffer.from(named ? named.join("") : signer, "hex")
  return {
    transactionId,
    kind: kindOf(summary.value.epoch, seller, signer),
    summary: summary.value,
    holders,
    unitsEach: (summary.value.units * KEY_BYTES) / holders.length,
  }
}

function kindOf(epoch: number, sellerAfter: Account, buyer: string): Purchase["kind"] {
  if (epoch > sellerAfter.epoch) return "advance"
  return sellerAfter.consumers[buyer] ? "auction" : "spot"
}

/** The action of a transaction of ours. */
export const actionOf = (facts: TransactionFacts): Action | null => facts.payload?.action ?? null
