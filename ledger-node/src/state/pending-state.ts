import type { Tables } from "../storage/environment.js"
import { blockKey, hexKey } from "../storage/keys.js"
import { Branch } from "./branch.js"
import { leafKey, NEWEST } from "./leaf-keys.js"
import type { StateStore } from "./state-store.js"
import { type LeafUpdate, type TreeStore, updateTree } from "./tree.js"

/** LMDB has no empty key: the root branch, at the empty path, gets a key no path can have. */
const ROOT_KEY = Buffer.alloc(36, 0xff)

/**
 * The state a block being built stands on: what is on disk, under the blocks that are on their way to disk, under the
 * changes of this block. Leaf values are undefined where deleted.
 */
export class PendingState {
  readonly leaves = new Map<string, Uint8Array | undefined>()
  readonly #branches = new Map<string, Branch | undefined>()

  constructor(
    private readonly store: StateStore,
    private readonly tables: Tables,
    private parent: PendingState | undefined,
  ) {}

  /** The value of a leaf by its address in hex, or undefined. */
  get(address: string): Uint8Array | undefined {
    for (let layer: PendingState | undefined = this; layer !== undefined; layer = layer.parent) {
      if (layer.leaves.has(address)) return layer.leaves.get(address)
    }
    return this.store.get(address, NEWEST)
  }

  /** Root hash after these leaves changed; the branches that changed are kept for `write`. */
  computeRoot(): string {
    const updates: LeafUpdate[] = []
    for (const [address, value] of this.leaves) {
      // A leaf made and deleted in the same block never was.
      if (value === undefined && this.#before(address) === undefined) this.leaves.delete(address)
      else updates.push({ address: Buffer.from(address, "hex"), value })
    }
    updates.sort((a, b) => Buffer.compare(a.address, b.address))
    const tree: TreeStore = {
      branch: (path) => this.#branch(path),
      putBranch: (path, branch) => this.#branches.set(path, branch),
      leaf: (address) => {
        const value = this.#before(Buffer.from(address, "latin1").toString("hex"))
        if (value === undefined) throw new Error("the state tree names a leaf that is not stored")
        return value
      },
    }
    return updateTree(tree, updates)
  }

  /** Queues the writes of this block's state; call inside `Environment.write`. */
  write(blockNum: number, stateRootHash: string): void {
    const { leaves, branches, roots } = this.tables
    for (const [address, value] of this.leaves) {
      const key = leafKey(Buffer.from(address, "hex"), blockNum, value !== undefined)
      leaves.put(key, value === undefined ? Buffer.alloc(0) : asBuffer(value))
    }
    for (const [path, branch] of this.#branches) {
      const key = branchKey(path)
      if (branch === undefined) branches.remove(key)
      else branches.put(key, branch.encode())
    }
    if (this.store.blockNumOfRoot(stateRootHash) === undefined) roots.put(hexKey(stateRootHash), blockKey(blockNum))
  }

  /** Forgets the layer below once it is on disk. */
  settle(): void {
    this.parent = undefined
  }

  #before(address: string): Uint8Array | undefined {
    return this.parent === undefined ? this.store.get(address, NEWEST) : this.parent.get(address)
  }

  #branch(path: string): Branch | undefined {
    for (let layer: PendingState | undefined = this; layer !== undefined; layer = layer.parent) {
      if (layer.#branches.has(path)) {
        const branch = layer.#branches.get(path)
        return branch === undefined || layer === this ? branch : branch.copy()
      }
    }
    const bytes = this.tables.branches.get(branchKey(path))
    return bytes === undefined ? undefined : new Branch(bytes)
  }
}

function branchKey(path: string): Buffer {
  return path === "" ? ROOT_KEY : Buffer.from(path, "latin1")
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}
