import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import type { JournalLedger } from "../ledger/journal-ledger.js"
import type { BlockSummary } from "../ledger/types.js"
import { openLedger } from "../open-ledger.js"
import { RegisterHandler, registerAddress } from "../testing/register-handler.js"
import { listOf, signBatch, signTransaction } from "../testing/signed-batches.js"
import { judge, temporaryDirectory } from "../testing/temporary-ledger.js"
import {
  blockNumFromHex,
  blockNumToHex,
  getState,
  isAddressPrefix,
  listBatches,
  listBlocks,
  listState,
  listTransactions,
  type PageRequest,
  resolveStateRoot,
} from "./index.js"

/* Against a chain of a few blocks, some with several batches, and against the plain algorithm: build the whole list, cut. */

let ledger: JournalLedger
let close: () => Promise<void>
let blocks: BlockSummary[]
const BLOCKS = 7

beforeAll(async () => {
  const directory = temporaryDirectory()
  const opened = await openLedger({ dataDir: directory.path, inProcess: [new RegisterHandler()] })
  ledger = opened.ledger
  close = async () => {
    await opened.close()
    directory.remove()
  }
  for (let n = 1; n < BLOCKS; n++) {
    const batches = Array.from({ length: 1 + (n % 3) }, (_, b) =>
      signBatch(
        Array.from({ length: 1 + (b % 2) }, (_, t) => signTransaction({ payload: `set r${n}-${b}-${t} ${n}` })),
      ),
    )
    await judge(ledger, listOf(...batches))
  }
  blocks = Array.from({ length: BLOCKS }, (_, n) => ledger.chain.blockByNum(n) as BlockSummary)
  expect(ledger.chain.head.blockNum).toBe(BLOCKS - 1)
})

afterAll(() => close())

const PAGE: PageRequest = { start: "", limit: 0, reverse: false }
const unknown = "0".repeat(128)

/** Newest block first, each block's own order inside. */
const idsOf = (kind: "batches" | "transactions", upTo: number): string[] =>
  blocks
    .slice(0, upTo + 1)
    .reverse()
    .flatMap((block) => {
      const { batches } = ledger.chain.block(block)
      if (kind === "batches") return batches.map(({ headerSignature }) => headerSignature)
      return batches.flatMap(({ transactions }) => transactions.map(({ headerSignature }) => headerSignature))
    })

/** What Sawtooth's pager makes of a whole list. */
function cut(whole: string[], { start, limit, reverse }: PageRequest) {
  const list = reverse ? whole.toReversed() : whole
  if (list.length === 0) return { ids: [], start: "", next: "", limit: 0 }
  const first = start === "" ? 0 : list.indexOf(start)
  if (first < 0) return "INVALID_PAGING"
  const size = Math.min(limit, 1000) || 100
  return { ids: list.slice(first, first + size), start: list[first], next: list[first + size] ?? "", limit: size }
}

const shown = (page: ReturnType<typeof listBatches> | ReturnType<typeof listTransactions>) =>
  page.ok ? { ids: page.items.map(({ headerSignature }) => headerSignature), ...page.paging } : page.refusal

describe.each([
  ["batches", listBatches],
  ["transactions", listTransactions],
] as const)("%s", (kind, list) => {
  test("every page is the one the whole list would be cut into", () => {
    const everything = idsOf(kind, BLOCKS - 1)
    fc.assert(
      fc.property(
        fc.integer({ min: -1, max: BLOCKS - 1 }),
        fc.constantFrom("", unknown, "not an id", ...everything),
        fc.integer({ min: 0, max: everything.length + 1 }),
        fc.boolean(),
        fc.array(fc.constantFrom(unknown, ...everything), { maxLength: 4 }),
        (headNum, start, limit, reverse, ids) => {
          const head = headNum < 0 ? BLOCKS - 1 : headNum
          const upToHead = idsOf(kind, head)
          const whole = ids.length > 0 ? ids.filter((id) => upToHead.includes(id)) : upToHead
          const headId = headNum < 0 ? "" : (blocks[headNum] as BlockSummary).blockId
          const page = list(ledger.chain, { start, limit, reverse, headId, ids })
          expect(shown(page)).toEqual(cut(whole, { start, limit, reverse }))
          if (page.ok) expect(page.head).toEqual(blocks[head])
        },
      ),
    )
  })

  test.each([
    ["a head the chain does not have", { headId: unknown }, "NO_ROOT"],
    ["a head that is no id", { headId: "abc" }, "NO_ROOT"],
    ["an id that is none", { ids: ["abc"] }, "INVALID_ID"],
    ["an id in upper case", { ids: ["A".repeat(128)] }, "INVALID_ID"],
    ["a negative limit", { limit: -1 }, "INVALID_PAGING"],
  ])("%s is refused", (_, request, refusal) => {
    expect(list(ledger.chain, { ...PAGE, headId: "", ids: [], ...request })).toEqual({ ok: false, refusal })
  })
})

describe("blocks", () => {
  const numbers = (request: Partial<Parameters<typeof listBlocks>[1]>) => {
    const page = listBlocks(ledger.chain, { ...PAGE, headId: "", ids: [], ...request })
    return page.ok ? { nums: page.items.map(({ blockNum }) => blockNum), ...page.paging } : page.refusal
  }
  const hex = blockNumToHex

  test("newest first, from the head or from a number", () => {
    const headId = (blocks[3] as BlockSummary).blockId
    expect(numbers({ limit: 2 })).toEqual({ nums: [6, 5], start: hex(6), next: hex(4), limit: 2 })
    expect(numbers({ limit: 2, start: hex(1) })).toEqual({ nums: [1, 0], start: hex(1), next: "", limit: 2 })
    expect(numbers({ headId })).toEqual({ nums: [3, 2, 1, 0], start: hex(3), next: "", limit: 100 })
  })

  test("oldest first, up to the head", () => {
    const headId = (blocks[2] as BlockSummary).blockId
    expect(numbers({ reverse: true, limit: 2 })).toEqual({ nums: [0, 1], start: hex(0), next: hex(2), limit: 2 })
    expect(numbers({ reverse: true, headId, start: hex(1) })).toMatchObject({ nums: [1, 2], next: "" })
  })

  test("by ids, in their order, none above the head, no pages", () => {
    const ids = [5, 1, 3, 1].map((num) => (blocks[num] as BlockSummary).blockId)
    const headId = (blocks[3] as BlockSummary).blockId
    expect(numbers({ ids: [...ids, unknown], limit: 1 })).toMatchObject({ nums: [5, 1, 3, 1], limit: 0 })
    expect(numbers({ ids, headId })).toMatchObject({ nums: [1, 3, 1] })
  })

  test.each([
    [{ start: "6" }, "INVALID_PAGING"],
    [{ start: hex(BLOCKS) }, "INVALID_PAGING"],
    [{ start: `0x${"f".repeat(16)}` }, "INVALID_PAGING"],
    [{ start: hex(5).toUpperCase() }, "INVALID_PAGING"],
    [{ limit: -3 }, "INVALID_PAGING"],
    [{ headId: unknown }, "NO_ROOT"],
    [{ ids: ["x"] }, "INVALID_ID"],
  ])("%j is refused", (request, refusal) => {
    expect(numbers(request)).toBe(refusal)
  })

  test("numbers in hex are read back, and nothing else is", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (num) => {
        expect(blockNumFromHex(blockNumToHex(num))).toBe(num)
      }),
    )
    for (const text of ["", "0x", "0x1", "1".repeat(18), `0x${"g".repeat(16)}`, `0x${"f".repeat(16)}`]) {
      expect(blockNumFromHex(text)).toBeUndefined()
    }
  })
})

describe("state", () => {
  const leaves = (blockNum: number) => [...ledger.state.list("", blockNum)].map(({ address }) => address)

  test("every page is the one the whole list would be cut into", () => {
    const all = leaves(BLOCKS - 1)
    const prefixes = all.flatMap((address) => [0, 2, 4, 70].map((length) => address.slice(0, length)))
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: BLOCKS - 1 }),
        fc.constantFrom("", "ff".repeat(35), "xyz", ...all),
        fc.integer({ min: 0, max: all.length + 1 }),
        fc.boolean(),
        fc.constantFrom(...prefixes),
        (blockNum, start, limit, reverse, prefix) => {
          const whole = leaves(blockNum).filter((address) => address.startsWith(prefix))
          const page = listState(ledger.state, blockNum, { start, limit, reverse, prefix })
          const got = page.ok ? { ids: page.items.map(({ address }) => address), ...page.paging } : page.refusal
          expect(got).toEqual(cut(whole, { start, limit, reverse }))
        },
      ),
    )
  })

  test("a page reads no more than it holds and one more", () => {
    let read = 0
    const state = {
      ...ledger.state,
      *list(...args: Parameters<typeof ledger.state.list>) {
        for (const entry of ledger.state.list(...args)) {
          read++
          yield entry
        }
      },
    } as typeof ledger.state
    listState(state, BLOCKS - 1, { ...PAGE, prefix: "", limit: 3 })
    expect(read).toBe(4)
  })

  test.each(["a", "zz", "AB", "ab".repeat(36)])("the prefix %s is refused", (prefix) => {
    expect(isAddressPrefix(prefix)).toBe(false)
    expect(listState(ledger.state, 0, { ...PAGE, prefix })).toEqual({ ok: false, refusal: "INVALID_ADDRESS" })
    expect(getState(ledger.state, 0, prefix)).toEqual({ ok: false, refusal: "INVALID_ADDRESS" })
  })

  test("one leaf, none, and the beginning of some", () => {
    const address = registerAddress("r3-0-0")
    expect(getState(ledger.state, BLOCKS - 1, address)).toEqual({ ok: true, data: Buffer.from("3") })
    expect(getState(ledger.state, 2, address)).toEqual({ ok: true, data: undefined })
    expect(getState(ledger.state, BLOCKS - 1, address.slice(0, 6))).toMatchObject({ refusal: "INVALID_ADDRESS" })
    expect(getState(ledger.state, BLOCKS - 1, "")).toMatchObject({ refusal: "INVALID_ADDRESS" })
    expect(getState(ledger.state, 0, address.slice(0, 6))).toEqual({ ok: true, data: undefined })
  })

  test("roots lead to the block that made them, and an empty one to the head", () => {
    const { stateRootHash } = blocks[2] as BlockSummary
    const resolve = (root: string) => resolveStateRoot(ledger.chain, ledger.state, root)
    expect(resolve(stateRootHash)).toMatchObject({ root: { stateRootHash, blockNum: 2 } })
    expect(resolve("")).toMatchObject({ root: { blockNum: BLOCKS - 1 } })
    expect(resolve("0".repeat(64))).toEqual({ ok: false, refusal: "NO_ROOT" })
    expect(resolve("0".repeat(63))).toEqual({ ok: false, refusal: "INVALID_ROOT" })
  })
})
