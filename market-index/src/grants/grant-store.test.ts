import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import type { BlockFacts } from "../follower/block-facts.js"
import { purchaseBlock as block, idOf, withStore } from "../testing/grant-stores.js"
import { testKey } from "../testing/keys.js"
import type { GrantStore } from "./grant-store.js"
import { MERGE_RUNS, runsToMerge } from "./run.js"

const found = (store: GrantStore, key: string): string[] =>
  [...store.grantsOf(key, 0)].map(({ transactionId, position }) => `${transactionId} ${position}`)

describe("the store", () => {
  test("refuses a block out of turn, and writes nothing of it", () =>
    withStore(async (reopen) => {
      const store = await reopen()
      expect(() => store.append(block(1, "one", [[testKey(5)]]), 0)).toThrow("0 is next")
      store.append(block(0, "zero", [[testKey(5)]]), 0)
      expect(() => store.append(block(0, "again", [[testKey(5)]]), 0)).toThrow("1 is next")
      expect(found(store, testKey(5))).toHaveLength(1)
    }))

  test("keeps when a block was first seen, through undoing", () =>
    withStore(async (reopen) => {
      const store = await reopen()
      expect(store.append(block(0, "zero", []), 100)).toBe(100)
      store.undoTo(-1)
      expect(store.append(block(0, "zero", []), 200)).toBe(100)
    }))

  test.each([
    ["in the same thread", {}, 15],
    ["in the other thread", { mergeInline: 0 }, 6],
    ["in the other thread, slowly", { mergeInline: 0, mergePauseMs: 20 }, 3],
  ])(
    "finds what a map finds, after merges %s, undone blocks and reopening",
    async (_, options, numRuns) => {
      const purchase = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 })
      const step = fc.oneof(
        { weight: 12, arbitrary: fc.array(purchase, { maxLength: 4 }) },
        { weight: 2, arbitrary: fc.integer({ min: 1, max: 5 }) },
        { weight: 1, arbitrary: fc.constant("reopen" as const) },
      )
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) =>
          withStore(async (reopen) => {
            let store = await reopen()
            const chain: BlockFacts[] = []
            for (const [n, each] of steps.entries()) {
              if (each === "reopen") store = await reopen()
              else if (typeof each === "number") {
                chain.length = Math.max(0, chain.length - each)
                store.undoTo(chain.length - 1)
              } else {
                const next = block(
                  chain.length,
                  `block ${n}`,
                  each.map((keys) => keys.map(testKey)),
                )
                store.append(next, n)
                chain.push(next)
              }
            }
            expect(store.tip?.blockId).toBe(chain.at(-1)?.blockId)
            if (chain.length % 2 === 0) await store.settled()
            for (let n = 0; n <= 41; n++) {
              const expected = chain.flatMap(({ transactions }) =>
                transactions.flatMap(({ purchase, transactionId }) =>
                  (
                    Buffer.from(purchase?.holders ?? [])
                      .toString("hex")
                      .match(/.{66}/g) ?? []
                  ).flatMap((key, position) => (key === testKey(n) ? `${transactionId} ${position}` : [])),
                ),
              )
              expect(found(store, testKey(n))).toEqual(expected.reverse())
            }
          }, options),
        ),
        { numRuns },
      )
    },
    60_000,
  )

  test("a key with more grants than a slice holds, and keys that share its fingerprint", () =>
    withStore(async (reopen) => {
      const store = await reopen()
      const key = testKey(5)
      const twin = `${key.slice(0, 12)}${"0".repeat(54)}`
      const other = `03${key.slice(2)}`
      store.append(block(0, "zero", [Array.from({ length: 9_000 }, () => key), [twin, other]]), 0)
      expect(found(store, twin)).toEqual([`${idOf("zero 1")} 0`])
      expect(found(store, other)).toEqual([`${idOf("zero 1")} 1`])
      const positions = found(store, key).map((text) => Number(text.split(" ")[1]))
      expect(positions).toEqual(Array.from({ length: 1_000 }, (_, i) => 8_999 - i))
    }))

  test("few runs are left to search, however blocks are sized", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100_000 }), { maxLength: 400 }), (sizes) => {
        const counts: number[] = []
        for (const size of sizes) {
          counts.push(size)
          const newest = runsToMerge(counts)
          if (newest > 0) counts.push(counts.splice(-newest).reduce((sum, count) => sum + count, 0))
        }
        expect(counts.length).toBeLessThan(MERGE_RUNS * 7)
      }),
    )
  })
})
