import { createHash } from "node:crypto"
import {
  ADMIN_KEYS_SETTING,
  accountAddress,
  decodeAccount,
  encodePayload,
  execute,
  FAMILY_NAME,
  type Payload,
  settingAddress,
} from "@bandcoin/contract"
import { Setting } from "@bandcoin/protos"
import { type ChainBlock, type ChainTransaction, NULL_BLOCK_ID } from "../chain/types.js"
import { testKey } from "./keys.js"

export const ADMIN = testKey(900)

export interface SignedPayload {
  readonly signer: string
  readonly payload: Payload
}

/** A transaction that depends on which epoch a provider is in when it is made. */
export type Intent = (epochOf: (provider: string) => number) => SignedPayload

type State = ReadonlyMap<string, Uint8Array>

export const GENESIS_STATE: State = new Map([
  [
    settingAddress(ADMIN_KEYS_SETTING),
    Setting.encode({ entries: [{ key: ADMIN_KEYS_SETTING, value: ADMIN }] }).finish(),
  ],
])

const hash = (text: string): string => createHash("sha512").update(text).digest("hex")

/** A chain of blocks made by the contract itself, without signatures, that can be cut back and grown another way. */
export class ModelChain {
  readonly blocks: ChainBlock[] = []
  readonly #states: State[] = []
  #made = 0

  constructor() {
    this.#push([], GENESIS_STATE)
  }

  get state(): State {
    return this.#states.at(-1) as State
  }

  /** A block of those transactions that the contract takes; none when it takes none. */
  add(transactions: readonly (SignedPayload | Intent)[]): void {
    const state = new Map(this.state)
    const epochOf = (provider: string): number => {
      const record = state.get(accountAddress(provider))
      return record === undefined ? 0 : decodeAccount(record).epoch
    }
    const taken = transactions.flatMap((transaction) => {
      const made = typeof transaction === "function" ? transaction(epochOf) : transaction
      return this.#run(made, state) ?? []
    })
    if (taken.length > 0) this.#push(taken, state)
  }

  /** Drops the newest blocks, never the first. */
  cut(blocks: number): void {
    const kept = Math.max(1, this.blocks.length - blocks)
    this.blocks.length = kept
    this.#states.length = kept
  }

  #run({ signer, payload }: SignedPayload, state: Map<string, Uint8Array>): ChainTransaction | undefined {
    const bytes = encodePayload(payload)
    const execution = execute(bytes, signer)
    if (!execution.ok) return undefined
    const effects = execution.value.run(state)
    if (!effects.ok) return undefined
    for (const [address, value] of effects.value.writes) state.set(address, value)
    const transactionId = hash(`transaction ${this.#made++}`)
    return {
      transactionId,
      batchId: hash(`batch of ${transactionId}`),
      familyName: FAMILY_NAME,
      signer,
      payload: bytes,
      stateChanges: [...effects.value.writes].map(([address, value]) => ({ address, type: "SET", value })),
      data: effects.value.receipt ? [effects.value.receipt] : [],
    }
  }

  #push(transactions: ChainTransaction[], state: State): void {
    const blockNum = this.blocks.length
    this.blocks.push({
      blockId: hash(`block ${blockNum} ${this.#made++}`),
      blockNum,
      previousBlockId: this.blocks.at(-1)?.blockId ?? NULL_BLOCK_ID,
      stateRootHash: hash(`root ${blockNum}`).slice(0, 64),
      signerPublicKey: testKey(901),
      transactions,
    })
    this.#states.push(state)
  }
}
