import type { Account, Payload } from "@bandcoin/contract"
import type { AccountTable, OfferTable, TransactionTable } from "../database/schema.js"
import { actionOf, type BlockFacts, type TransactionFacts } from "../follower/block-facts.js"

/** Longest payload kept as it is, characters; of longer ones dictionaries and lists are replaced by their number. */
const MAX_PAYLOAD = 8_000

/** The row of a transaction. */
export function transactionRow(block: BlockFacts, facts: TransactionFacts): TransactionTable {
  const { payload, purchase } = facts
  return {
    block_num: block.blockNum,
    position: facts.position,
    transaction_id: facts.transactionId,
    batch_id: facts.batchId,
    family: facts.familyName,
    signer: facts.signer,
    action: actionOf(facts),
    provider: payload === undefined ? null : (payload.provider ?? facts.signer),
    price: payload !== undefined && "price" in payload ? (payload.price ?? 0) : null,
    epoch: purchase?.summary.epoch ?? epochOpened(facts),
    epoch_to: purchase?.summary.epoch_to ?? null,
    units: purchase?.summary.units ?? (payload?.action === "offer" ? payload.max_allocations : null),
    payload: payload === undefined ? null : payloadText(payload),
  }
}

function epochOpened({ payload, changes, signer }: TransactionFacts): number | null {
  if (payload?.action !== "offer") return null
  return changes.find(({ account }) => account.name === signer)?.account.epoch ?? null
}

function payloadText(payload: Payload): string {
  const short: Record<string, unknown> = { ...payload }
  // The holders stand in the grants' store, and one bulk purchase would be 7 MB here.
  if (payload.action === "allocate" && payload.consumers) short.consumers = `${payload.consumers.length} public keys`
  const text = JSON.stringify(short)
  if (text.length <= MAX_PAYLOAD) return text
  for (const [name, value] of Object.entries(short)) {
    if (typeof value === "object" && value !== null) short[name] = `${Object.keys(value).length} entries`
  }
  return JSON.stringify(short)
}

/** The row of an account with this record. */
export function accountRow(account: Account, record: string): AccountTable {
  const { name, balance, epoch, from_frequency, to_frequency, bandwidth, price } = account
  const { allocations_left, allocation_duration } = account
  return {
    ...{ account: name, balance, epoch, from_frequency, to_frequency, bandwidth, price },
    ...{ allocations_left, allocation_duration, record },
  }
}

/** The row of the offer that a transaction posted, if it did. */
export function offerRow(block: BlockFacts, facts: TransactionFacts, postedAtMs: number): OfferTable | undefined {
  const { payload, signer, changes, position } = facts
  const account = changes.find((change) => change.account.name === signer)?.account
  if (payload?.action !== "offer" || account === undefined) return undefined
  const { price, from_frequency, to_frequency, bandwidth, volume_discount, reservation_discount } = account
  return {
    provider: signer,
    epoch: account.epoch,
    block_num: block.blockNum,
    position,
    ...{ price, from_frequency, to_frequency, bandwidth, volume_discount, reservation_discount },
    max_allocations: payload.max_allocations,
    allocation_duration: account.allocation_duration,
    qos: JSON.stringify(account.qos),
    posted_at_ms: postedAtMs,
  }
}
