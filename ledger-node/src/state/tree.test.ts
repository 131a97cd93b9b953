import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { chainHash, EMPTY_ROOT, leafHash } from "./hashing.js"
import { MemoryTree } from "./memory-tree.js"

interface GoldenOperation {
  readonly set: Record<string, string>
  readonly delete: readonly string[]
  readonly root?: string
  readonly root_of_fresh_tree_with_the_wanted_leaves?: string
  readonly quirk: string | null
  readonly error?: string
}
interface GoldenCase {
  readonly name: string
  readonly empty_root: string
  readonly ops: readonly GoldenOperation[]
}

const golden = JSON.parse(
  gunzipSync(readFileSync(new URL("../../fixtures/golden/merkle.json.gz", import.meta.url))).toString(),
) as { readonly cases: readonly GoldenCase[] }

const bytes = (hex: string): Buffer => Buffer.from(hex, "hex")
const setsOf = (set: Record<string, string>) => new Map(Object.entries(set).map(([k, v]) => [k, bytes(v)]))

describe("roots a real validator computed", () => {
  for (const { name, empty_root, ops } of golden.cases) {
    test(name, () => {
      const tree = new MemoryTree()
      expect(tree.root).toBe(empty_root)
      for (const op of ops) {
        // The validator raised here; for us a delete of what is not there changes nothing.
        const before = tree.root
        const root = tree.update(setsOf(op.set), op.delete)
        expect(root).toBe(op.error === undefined ? op.root_of_fresh_tree_with_the_wanted_leaves : before)
        if (op.error === undefined && op.quirk === null) expect(root).toBe(op.root)
      }
    })
  }
})

// Few distinct bytes make long shared prefixes, and splits and folds at every depth.
const address = fc
  .array(fc.constantFrom(0, 1, 255), { minLength: 35, maxLength: 35 })
  .chain((tail) => fc.nat(34).map((keep) => [...new Array<number>(keep).fill(7), ...tail.slice(keep)]))
  .map((parts) => Buffer.from(parts).toString("hex"))
const value = fc.uint8Array({ maxLength: 40 })
const step = fc.record({
  set: fc.uniqueArray(fc.tuple(address, value), { selector: ([a]) => a, maxLength: 8 }),
  deleteShare: fc.double({ min: 0, max: 1, noNaN: true }),
})

/** The root by definition: every node, one for each token, none left out. */
function plainRoot(leaves: ReadonlyMap<string, Uint8Array>): string {
  const subtree = (entries: [string, Uint8Array][], depth: number): string => {
    if (depth === 35) return leafHash((entries[0] as [string, Uint8Array])[1])
    const groups = new Map<number, [string, Uint8Array][]>()
    for (const entry of entries) {
      const token = entry[0].charCodeAt(depth)
      groups.set(token, [...(groups.get(token) ?? []), entry])
    }
    if (groups.size === 1) {
      const [token, group] = [...groups][0] as [number, [string, Uint8Array][]]
      return chainHash(Uint8Array.of(token), subtree(group, depth + 1))
    }
    return branchRoot(groups, depth)
  }
  const branchRoot = (groups: Map<number, [string, Uint8Array][]>, depth: number): string => {
    const tokens = [...groups.keys()].sort((x, y) => x - y)
    const count = tokens.length
    const head = count < 24 ? [0xa0 | count] : count < 256 ? [0xb8, count] : [0xb9, count >> 8, count & 255]
    const hash = createHash("sha512").update(Buffer.from([0xa2, 0x61, 0x63, ...head]))
    for (const token of tokens) {
      const text = `b${Buffer.of(token).toString("hex")}x@`
      hash.update(text, "latin1").update(subtree(groups.get(token) ?? [], depth + 1), "latin1")
    }
    return hash
      .update(Buffer.from([0x61, 0x76, 0xf6]))
      .digest("hex")
      .slice(0, 64)
  }
  return leaves.size === 0 ? EMPTY_ROOT : subtree([...leaves], 0)
}

describe("laws", () => {
  test("any history gives the root of its leaves, and stores only branches where paths part", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const tree = new MemoryTree()
        for (const { set, deleteShare } of steps) {
          const present = [...tree.leaves.keys()].map((key) => Buffer.from(key, "latin1").toString("hex"))
          const deletes = present.slice(0, Math.floor(present.length * deleteShare))
          tree.update(new Map(set), deletes)
          expect(tree.root).toBe(plainRoot(tree.leaves))
          expect(tree.branchCount).toBeLessThanOrEqual(Math.max(1, tree.leaves.size))
        }
      }),
      { numRuns: 300 },
    )
  })

  test("branches of up to 256 children, as many accounts make them, change child by child", () => {
    const random = (n: number): Buffer => createHash("sha512").update(`address ${n}`).digest().subarray(0, 35)
    const addressOf = (n: number): string => Buffer.concat([Buffer.of(7, 7), random(n).subarray(2)]).toString("hex")
    const tree = new MemoryTree()
    const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)
    const set = (from: number, to: number, text: string) =>
      tree.update(new Map(range(from, to).map((n) => [addressOf(n), Buffer.from(text + n)])))
    for (const count of [1, 23, 24, 25, 200, 255, 256, 257, 3_000]) {
      expect(set(0, count, "made ")).toBe(plainRoot(tree.leaves))
    }
    for (const n of [0, 1, 1_500, 2_999]) expect(set(n, n + 1, "changed ")).toBe(plainRoot(tree.leaves))
    for (const left of [2_500, 256, 255, 24, 23, 2, 1]) {
      const gone = range(left, tree.leaves.size).map(addressOf)
      expect(tree.update(new Map(), gone)).toBe(plainRoot(tree.leaves))
    }
  })

  test("the order of single writes does not matter", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(address, value), { selector: ([a]) => a, maxLength: 20 }), (writes) => {
        const oneByOne = new MemoryTree()
        for (const [a, v] of writes) oneByOne.update(new Map([[a, v]]))
        const atOnce = new MemoryTree()
        atOnce.update(new Map(writes))
        expect(oneByOne.root).toBe(atOnce.root)
      }),
    )
  })

  test("deleting everything gives the empty tree", () => {
    fc.assert(
      fc.property(fc.uniqueArray(address, { minLength: 1, maxLength: 20 }), (addresses) => {
        const tree = new MemoryTree()
        tree.update(new Map(addresses.map((a) => [a, Buffer.from(a)])))
        expect(tree.update(new Map(), addresses)).toBe(EMPTY_ROOT)
        expect(tree.branchCount).toBe(1)
      }),
    )
  })
})
