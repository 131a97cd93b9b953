import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseAccount } from "@bandcoin/contract"
import { type Database, ManualClock } from "@bandcoin/service-kit"
import { testEngines } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { Books } from "../books/books.js"
import { INDEX_MIGRATIONS, type IndexSchema } from "../database/schema.js"
import { GrantStore } from "../grants/grant-store.js"
import { ModelChain } from "../testing/model-chain.js"
import { naiveIndex } from "../testing/naive-index.js"
import { EVERYBODY, intent, OPENING } from "../testing/random-market.js"
import { type Checkpoint, MarketIndex } from "./market-index.js"

/** Forks of the random histories are shallower. */
const UNDO_BLOCKS = 6

class Killed extends Error {}

/** An index that follows a model chain, and can be killed at any checkpoint and started again on the same stores. */
class Rig {
  readonly chain = new ModelChain()
  readonly clock = new ManualClock(1_000_000)
  readonly seen = new Map<string, number>()
  #killAt: Checkpoint | undefined
  #applying = ""
  #index: MarketIndex | undefined
  #grants: GrantStore

  constructor(
    readonly database: Database<IndexSchema>,
    readonly dataDir: string,
  ) {
    this.#grants = new GrantStore(dataDir)
  }

  get grants(): GrantStore {
    return this.#grants
  }

  async restart(): Promise<void> {
    await this.#grants.close()
    this.#grants = new GrantStore(this.dataDir)
    this.#index = undefined
  }

  async index(): Promise<MarketIndex> {
    this.#index ??= await MarketIndex.open({
      books: new Books(this.database, UNDO_BLOCKS),
      grants: this.#grants,
      clock: this.clock,
      reach: (checkpoint) => {
        if (checkpoint === "grants written" && !this.seen.has(this.#applying)) {
          this.seen.set(this.#applying, this.clock.now())
        }
        if (checkpoint !== this.#killAt) return
        this.#killAt = undefined
        throw new Killed()
      },
    })
    return this.#index
  }

  /** Dies at the checkpoint, if it gets there, and starts again. */
  async syncAndDieAt(checkpoint: Checkpoint): Promise<void> {
    this.#killAt = checkpoint
    try {
      await this.sync()
    } catch (error) {
      if (!(error instanceof Killed)) throw error
      tried.kills++
      await this.restart()
    }
    this.#killAt = undefined
  }

  /** What a source does: blocks after the newest known one that is on the chain. */
  async sync(): Promise<void> {
    const index = await this.index()
    const known = new Set((await index.known()).map(({ blockId }) => blockId))
    const { blocks } = this.chain
    const from = blocks.findLastIndex(({ blockId }) => known.has(blockId)) + 1
    for (const block of blocks.slice(from)) {
      this.clock.advance(700)
      this.#applying = block.blockId
      const applied = await index.apply(block)
      // Forks may add up to more than can be undone; the index is then empty, and its source is asked again.
      if (applied === "gap" && index.tip === undefined) return this.sync()
      expect(applied).toBe("added")
    }
  }

  async close(): Promise<void> {
    await this.#grants.close()
    await rm(this.dataDir, { recursive: true })
  }
}

/** What the histories came to, so that they are known to try something. */
const tried = { grants: 0, kills: 0 }

async function expectNaive({ database, chain, seen, clock, grants }: Rig): Promise<void> {
  const expected = naiveIndex(chain.blocks, seen, clock.now())
  const rows = async <T extends "blocks" | "transactions" | "account_changes" | "offers" | "accounts">(table: T) =>
    database.sql
      .selectFrom(table as "blocks")
      .selectAll()
      .execute() as unknown as Promise<IndexSchema[T][]>
  const sorted = (lines: readonly string[]) => [...lines].sort()
  expect((await rows("blocks")).sort((a, b) => a.block_num - b.block_num).map((row) => row.block_id)).toEqual(
    expected.blocks,
  )
  expect((await rows("blocks")).map((row) => [row.block_id, row.seen_at_ms])).toEqual(
    expect.arrayContaining(expected.blocks.map((id) => [id, seen.get(id)])),
  )
  expect(
    sorted(
      (await rows("transactions")).map(
        (t) => `${t.block_num} ${t.position} ${t.transaction_id} ${t.signer} ${t.action}`,
      ),
    ),
  ).toEqual(sorted(expected.transactions))
  expect(
    sorted((await rows("account_changes")).map((c) => `${c.account} ${c.block_num} ${c.position} ${c.balance}`)),
  ).toEqual(sorted(expected.changes))
  expect(
    sorted(
      (await rows("offers")).map((o) => `${o.provider} ${o.epoch} ${o.block_num} ${o.price} ${o.max_allocations}`),
    ),
  ).toEqual(sorted(expected.offers))
  const accounts = new Map(
    (await rows("accounts")).map((row) => {
      const parsed = parseAccount(Buffer.from(row.record))
      expect([parsed.ok && parsed.value.balance, parsed.ok && parsed.value.epoch]).toEqual([row.balance, row.epoch])
      return [row.account, parsed.ok ? parsed.value : undefined]
    }),
  )
  expect(accounts).toEqual(expected.accounts)
  for (const key of EVERYBODY) {
    const held = [...grants.grantsOf(key, clock.now())].map(({ transactionId, position, state, validUntilMs }) => ({
      ...{ transactionId, position, state, validUntilMs },
    }))
    const naive = expected.grants.get(key) ?? []
    tried.grants += naive.length
    // The naive one knows the end of the last epoch that began; the index tells it only while it says anything.
    expect(held.map(({ validUntilMs: _, ...rest }) => rest)).toEqual(naive.map(({ validUntilMs: _, ...rest }) => rest))
    held.forEach(({ state, validUntilMs }, i) => {
      if (state === "VALID") expect(validUntilMs).toBe(naive[i]?.validUntilMs)
    })
  }
}

const event = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(intent, { minLength: 1, maxLength: 8 }).map((list) => ({ kind: "block", list }) as const),
  },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 5 }).map((depth) => ({ kind: "fork", depth }) as const) },
  { weight: 1, arbitrary: fc.constant({ kind: "restart" } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: "rebuild" } as const) },
  { weight: 2, arbitrary: fc.constant({ kind: "sync" } as const) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom<Checkpoint>("grants written", "books written", "books undone")
      .map((at) => ({ kind: "kill", at }) as const),
  },
)

describe.each(testEngines())("on $name", (engine) => {
  let database: Database<IndexSchema>
  beforeAll(async () => {
    database = await engine.open<IndexSchema>(INDEX_MIGRATIONS)
  }, 60_000)
  afterAll(() => database.close())

  async function withRig(use: (rig: Rig) => Promise<void>): Promise<void> {
    await new Books(database).clear()
    const rig = new Rig(database, await mkdtemp(join(tmpdir(), "bandcoin-index-")))
    try {
      rig.chain.add(OPENING)
      await use(rig)
    } finally {
      await rig.close()
    }
  }

  test("equals the naive one after random histories, restarts, kills, forks and rebuilds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 12, maxLength: 30 }), (events) =>
        withRig(async (rig) => {
          for (const each of events) {
            if (each.kind === "block") rig.chain.add(each.list)
            else if (each.kind === "fork") rig.chain.cut(Math.min(each.depth, rig.chain.blocks.length - 2))
            else if (each.kind === "restart") await rig.restart()
            else if (each.kind === "rebuild") await (await rig.index()).reset()
            else if (each.kind === "sync") await rig.sync()
            else await rig.syncAndDieAt(each.at)
          }
          await rig.sync()
          // A chain that was cut and did not grow again leaves the index ahead until the next block comes.
          rig.chain.add([
            {
              signer: EVERYBODY[0] as string,
              payload: { action: "deposit", provider: EVERYBODY[3] as string, price: 1 },
            },
          ])
          await rig.sync()
          await expectNaive(rig)
        }),
      ),
      { numRuns: Number(process.env.INDEX_HISTORIES ?? 10), endOnFailure: true },
    )
    expect(tried.grants).toBeGreaterThan(100)
    expect(tried.kills).toBeGreaterThan(3)
  }, 120_000)

  test("a block given twice changes nothing, one from the future is a gap", () =>
    withRig(async (rig) => {
      await rig.sync()
      const index = await rig.index()
      const last = rig.chain.blocks.at(-1) as (typeof rig.chain.blocks)[number]
      expect(await index.apply(last)).toBe("known already")
      expect(
        await index.apply({ ...last, blockNum: 9, blockId: "ab".repeat(64), previousBlockId: "cd".repeat(64) }),
      ).toBe("gap")
      await expectNaive(rig)
    }))

  test(
    "a fork deeper than can be undone makes the index start again",
    () =>
      withRig(async (rig) => {
        const deposit = {
          signer: EVERYBODY[0] as string,
          payload: { action: "deposit" as const, provider: EVERYBODY[3] as string, price: 1 },
        }
        for (let n = 0; n < UNDO_BLOCKS + 3; n++) rig.chain.add([deposit])
        await rig.sync()
        rig.chain.cut(UNDO_BLOCKS + 2)
        rig.chain.add([deposit])
        const index = await rig.index()
        expect(await index.apply(rig.chain.blocks.at(-1) as never)).toBe("gap")
        expect(index.tip).toBeUndefined()
        await rig.sync()
        await expectNaive(rig)
      }),
    60_000,
  )

  test("one store lost: the other goes back with it", () =>
    withRig(async (rig) => {
      await rig.sync()
      await new Books(database).clear()
      await rig.restart()
      expect((await rig.index()).tip).toBeUndefined()
      expect(rig.grants.tip).toBeUndefined()
      await rig.sync()
      await expectNaive(rig)
    }))
})
