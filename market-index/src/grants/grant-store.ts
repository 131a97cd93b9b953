import type { Position } from "../chain/types.js"
import { type BlockFacts, KEY_BYTES, type Purchase } from "../follower/block-facts.js"
import { type Environment, fromJson, numberKey, openEnvironment, toJson } from "./environment.js"
import { emptyEntries, fingerprintAt } from "./run.js"
import { RunStore, type RunStoreOptions } from "./run-store.js"
import type { HeldGrant, StoredPurchase } from "./types.js"
import { validityAt } from "./validity.js"

interface StoredBlock {
  readonly id: string
  /** Number of the first purchase of this block, or of the next one that has any. */
  readonly firstPurchase: number
}

interface StoredEpoch {
  readonly blockNum: number
  readonly atMs: number
}

/** Keys of one slice of holders: a lookup reads one slice to be sure of a key. */
const HOLDERS_SLICE = 1024
/** Grants of one key that a lookup looks at, newest first. */
const MAX_GRANTS_OF_KEY = 1_000

/**
 * Every grant by its holder's key, on LMDB. Blocks are added in order, each in one transaction that is on disk when it
 * returns, and taken off again from the end. Memory does not grow with the grants but for 4 bytes in every 4,096. Lookups
 * are answered between any two blocks: merging of what is large is done by another thread.
 */
export class GrantStore {
  readonly #environment: Environment
  readonly #runs: RunStore
  #dead: Set<number>
  #tip: Position | undefined

  constructor(dataDir: string, options: RunStoreOptions = {}) {
    this.#environment = openEnvironment(dataDir)
    this.#runs = new RunStore(this.#environment, dataDir, options)
    this.#dead = this.#readDead()
    this.#tip = this.#readTip()
    this.#runs.mergeDue(this.#dead)
  }

  get tip(): Position | undefined {
    return this.#tip
  }

  /** Sorted runs that a lookup searches. */
  get runCount(): number {
    return this.#runs.runs.length
  }

  get grantCount(): number {
    return this.#runs.runs.reduce((sum, { count }) => sum + count, 0)
  }

  blockIdAt(blockNum: number): string | undefined {
    return fromJson<StoredBlock>(this.#environment.blocks.get(numberKey(blockNum)))?.id
  }

  /**
   * Adds the block after the tip. Returns when the block was first seen: `nowMs`, unless it was seen before.
   * @throws when it is not the next one
   */
  append(block: BlockFacts, nowMs: number): number {
    const next = (this.#tip?.blockNum ?? -1) + 1
    if (block.blockNum !== next) throw new RangeError(`block ${block.blockNum} given, ${next} is next`)
    let seenAtMs = nowMs
    this.#write(() => {
      const time = Buffer.from(block.blockId, "hex")
      const seen = this.#environment.times.get(time)
      seenAtMs = seen === undefined ? nowMs : Number(seen.readBigUInt64BE())
      if (seen === undefined) this.#environment.times.put(time, timeBytes(nowMs))
      const firstPurchase = fromJson<number>(this.#environment.meta.get(META.nextPurchase)) ?? 0
      this.#environment.blocks.put(numberKey(next), toJson({ id: block.blockId, firstPurchase } satisfies StoredBlock))
      this.#putEpochs(block, seenAtMs)
      const purchases = block.transactions.flatMap(({ purchase }) => purchase ?? [])
      if (purchases.length === 0) return
      this.#putPurchases(purchases, { firstPurchase, blockNum: next, seenAtMs })
      this.#environment.meta.put(META.nextPurchase, toJson(firstPurchase + purchases.length))
    })
    this.#tip = { blockNum: block.blockNum, blockId: block.blockId }
    this.#runs.mergeDue(this.#dead)
    return seenAtMs
  }

  /** Resolves when no merge of runs is under way or due; nobody needs to wait for it but to count runs. */
  async settled(): Promise<void> {
    await this.#runs.settled()
  }

  /** Takes off the blocks after `blockNum` (-1: all). */
  undoTo(blockNum: number): void {
    const tip = this.#tip?.blockNum ?? -1
    if (blockNum >= tip) return
    const { blocks, epochs, meta, purchases, holders } = this.#environment
    this.#write(() => {
      const first = fromJson<StoredBlock>(blocks.get(numberKey(blockNum + 1)))?.firstPurchase ?? 0
      const end = fromJson<number>(meta.get(META.nextPurchase)) ?? 0
      // Numbers are never given again, so entries of these purchases, wherever they were merged to, lead nowhere.
      for (let purchase = first; purchase < end; purchase++) {
        purchases.remove(numberKey(purchase))
        this.#dead.add(purchase)
      }
      for (const key of [...holders.getKeys({ start: numberKey(first, 0) })]) holders.remove(key)
      for (const key of [...blocks.getKeys({ start: numberKey(blockNum + 1) })]) blocks.remove(key)
      for (const { key, value } of [...epochs.getRange()]) {
        if ((fromJson<StoredEpoch>(value) as StoredEpoch).blockNum > blockNum) epochs.remove(key)
      }
      if (blockNum < 0) {
        this.#runs.clear()
        this.#dead.clear()
      }
      meta.put(META.dead, toJson([...this.#dead]))
    })
    this.#tip = this.#readTip()
  }

  /** Grants of a key, newest purchase first, with their state at `nowMs`. */
  *grantsOf(consumerKey: string, nowMs: number): Generator<HeldGrant> {
    const key = Buffer.from(consumerKey, "hex")
    let found = 0
    for (const { purchase: number, position } of this.#runs.find(fingerprintAt(key, 0))) {
      const purchase = fromJson<StoredPurchase>(this.#environment.purchases.get(numberKey(number)))
      if (purchase === undefined || !this.#isHolder(key, number, position)) continue
      const validity = validityAt(purchase, nowMs, this.currentEpoch(purchase.summary.provider), (provider, epoch) =>
        this.epochStart(provider, epoch),
      )
      yield { ...purchase, position, ...validity }
      if (++found === MAX_GRANTS_OF_KEY) return
    }
  }

  /** The epoch a provider is in; 0 before its first offer. */
  currentEpoch(provider: string): number {
    const [start, end] = [epochKey(provider, 0xffffffff), epochKey(provider, 0)]
    for (const key of this.#environment.epochs.getKeys({ start, end, reverse: true, limit: 1 })) {
      return key.readUInt32BE(KEY_BYTES)
    }
    return 0
  }

  /** When an epoch began, as the index saw it. */
  epochStart(provider: string, epoch: number): number | undefined {
    return fromJson<StoredEpoch>(this.#environment.epochs.get(epochKey(provider, epoch)))?.atMs
  }

  async close(): Promise<void> {
    await this.#runs.close()
    await this.#environment.close()
  }

  #write(action: () => void): void {
    try {
      this.#environment.write(action)
    } catch (error) {
      // What was kept in memory may be ahead of the disk.
      this.#runs.reload()
      this.#dead = this.#readDead()
      throw error
    }
  }

  #readDead(): Set<number> {
    return new Set(fromJson<number[]>(this.#environment.meta.get(META.dead)) ?? [])
  }

  #readTip(): Position | undefined {
    for (const { key, value } of this.#environment.blocks.getRange({ reverse: true, limit: 1 })) {
      return { blockNum: key.readUInt32BE(0), blockId: (fromJson<StoredBlock>(value) as StoredBlock).id }
    }
    return undefined
  }

  #putEpochs(block: BlockFacts, atMs: number): void {
    for (const { payload, changes } of block.transactions) {
      if (payload?.action !== "offer") continue
      for (const { account } of changes) {
        const began: StoredEpoch = { blockNum: block.blockNum, atMs }
        this.#environment.epochs.put(epochKey(account.name, account.epoch), toJson(began))
      }
    }
  }

  #putPurchases(
    purchases: readonly Purchase[],
    at: { firstPurchase: number; blockNum: number; seenAtMs: number },
  ): void {
    const { blockNum, seenAtMs } = at
    const entries = emptyEntries(purchases.reduce((sum, { holders }) => sum + holders.length / KEY_BYTES, 0))
    let filled = 0
    purchases.forEach(({ transactionId, kind, summary, unitsEach, holders }, i) => {
      const number = at.firstPurchase + i
      const stored: StoredPurchase = { transactionId, kind, summary, unitsEach, blockNum, seenAtMs }
      this.#environment.purchases.put(numberKey(number), toJson(stored))
      const sliceBytes = HOLDERS_SLICE * KEY_BYTES
      for (let from = 0, slice = 0; from < holders.length; from += sliceBytes, slice++) {
        const bytes = holders.subarray(from, from + sliceBytes)
        this.#environment.holders.put(
          numberKey(number, slice),
          Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
        )
      }
      for (let position = 0; position * KEY_BYTES < holders.length; position++, filled++) {
        entries.fingerprints[filled] = fingerprintAt(holders, position * KEY_BYTES)
        entries.purchases[filled] = number
        entries.positions[filled] = position
      }
    })
    this.#runs.add(entries, this.#dead)
  }

  #isHolder(key: Buffer, purchase: number, position: number): boolean {
    const slice = Math.floor(position / HOLDERS_SLICE)
    const keys = this.#environment.holders.getBinaryFast(numberKey(purchase, slice))
    if (keys === undefined) return false
    const offset = (position % HOLDERS_SLICE) * KEY_BYTES
    return key.compare(keys as Buffer, offset, offset + KEY_BYTES) === 0
  }
}

const META = { nextPurchase: Buffer.from("next-purchase"), dead: Buffer.from("dead-purchases") }

function epochKey(provider: string, epoch: number): Buffer {
  return Buffer.concat([Buffer.from(provider, "hex"), numberKey(epoch)])
}

function timeBytes(ms: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(ms))
  return bytes
}
