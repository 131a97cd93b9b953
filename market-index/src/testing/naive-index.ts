import {
  type Account,
  decodeAccount,
  decodeGrantSummary,
  decodePayload,
  execute,
  type GrantSummary,
} from "@bandcoin/contract"
import type { ChainBlock } from "../chain/types.js"
import { GENESIS_STATE } from "./model-chain.js"

/** What the index must hold, computed from the list of blocks by running every transaction again from the start. */
export interface NaiveIndex {
  readonly blocks: readonly string[]
  readonly transactions: readonly string[]
  readonly accounts: ReadonlyMap<string, Account>
  /** `account block position balance`. */
  readonly changes: readonly string[]
  /** `provider epoch block price units`. */
  readonly offers: readonly string[]
  readonly grants: ReadonlyMap<string, readonly NaiveGrant[]>
}

export interface NaiveGrant {
  readonly transactionId: string
  readonly position: number
  readonly state: "VALID" | "NOT_YET_VALID" | "EXPIRED"
  readonly validUntilMs: number | undefined
}

interface Sold {
  readonly holder: string
  readonly transactionId: string
  readonly position: number
  readonly summary: GrantSummary
  readonly ahead: boolean
  readonly atMs: number
}

export function naiveIndex(chain: readonly ChainBlock[], seen: ReadonlyMap<string, number>, nowMs: number): NaiveIndex {
  const state = new Map(GENESIS_STATE)
  const accounts = new Map<string, Account>()
  const [transactions, changes, offers]: [string[], string[], string[]] = [[], [], []]
  const sold: Sold[] = []
  const epochs = new Map<string, number[]>()
  for (const block of chain) {
    const atMs = seen.get(block.blockId) as number
    block.transactions.forEach(({ transactionId, payload, signer }, position) => {
      const run = execute(payload, signer)
      const effects = run.ok ? run.value.run(state) : run
      const read = decodePayload(payload)
      if (!effects.ok || !read.ok) throw new Error("the chain has a transaction that the contract refuses")
      for (const [address, value] of effects.value.writes) {
        state.set(address, value)
        const account = decodeAccount(value)
        accounts.set(account.name, account)
        changes.push(`${account.name} ${block.blockNum} ${position} ${account.balance}`)
      }
      transactions.push(`${block.blockNum} ${position} ${transactionId} ${signer} ${read.value.action}`)
      if (read.value.action === "offer") {
        const { epoch } = accounts.get(signer) as Account
        offers.push(`${signer} ${epoch} ${block.blockNum} ${read.value.price} ${read.value.max_allocations}`)
        const starts = epochs.get(signer) ?? []
        starts[epoch] = atMs
        epochs.set(signer, starts)
      }
      const summary = effects.value.receipt && decodeGrantSummary(effects.value.receipt)
      if (!summary?.ok) return
      const ahead = summary.value.epoch > (accounts.get(summary.value.provider) as Account).epoch
      const named = (read.value.action === "allocate" && read.value.consumers) || [signer]
      named.forEach((holder, place) => {
        sold.unshift({ holder, transactionId, position: place, summary: summary.value, ahead, atMs })
      })
    })
  }
  const grants = new Map<string, NaiveGrant[]>()
  for (const each of sold) {
    const { holder, transactionId, position } = each
    const list = grants.get(holder) ?? []
    list.push({ transactionId, position, ...stateOf(each, epochs.get(each.summary.provider) ?? [], nowMs) })
    grants.set(holder, list)
  }
  return { blocks: chain.map(({ blockId }) => blockId), transactions, accounts, changes, offers, grants }
}

/** By the letter: a purchase ahead is good in each of its epochs, from the epoch's first moment, for the duration. */
function stateOf(
  { ahead, summary, atMs }: Sold,
  starts: readonly number[],
  nowMs: number,
): Pick<NaiveGrant, "state" | "validUntilMs"> {
  const lasts = summary.allocation_duration * 1000
  const windows: number[] = []
  let pending = false
  if (!ahead) windows.push(atMs)
  else
    for (let epoch = summary.epoch; epoch <= summary.epoch_to; epoch++) {
      const start = starts[epoch]
      if (start === undefined) pending = true
      else windows.push(start)
    }
  const until = windows.length > 0 ? Math.max(...windows) + lasts : undefined
  const valid = windows.some((start) => start <= nowMs && nowMs < start + lasts)
  const state = valid ? "VALID" : pending ? "NOT_YET_VALID" : "EXPIRED"
  return { state, validUntilMs: until }
}
