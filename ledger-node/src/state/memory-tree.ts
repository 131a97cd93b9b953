import { Branch } from "./branch.js"
import { EMPTY_ROOT } from "./hashing.js"
import { type LeafUpdate, type TreeStore, updateTree } from "./tree.js"

/** A state tree held in memory: for tests, and to compute the root of a state from nothing. */
export class MemoryTree implements TreeStore {
  readonly #branches = new Map<string, Buffer>()
  readonly #leaves = new Map<string, Uint8Array>()
  root = EMPTY_ROOT

  branch(path: string): Branch | undefined {
    const bytes = this.#branches.get(path)
    return bytes === undefined ? undefined : new Branch(bytes)
  }

  putBranch(path: string, branch: Branch | undefined): void {
    if (branch === undefined) this.#branches.delete(path)
    else this.#branches.set(path, branch.encode())
  }

  leaf(address: string): Uint8Array {
    const value = this.#leaves.get(address)
    if (value === undefined) throw new Error(`no leaf at ${Buffer.from(address, "latin1").toString("hex")}`)
    return value
  }

  get leaves(): ReadonlyMap<string, Uint8Array> {
    return this.#leaves
  }

  /** Number of stored branches, the root among them. */
  get branchCount(): number {
    return this.#branches.size
  }

  /** Addresses in hex. A delete of what is not there is passed over; an address both set and deleted is deleted. */
  update(sets: ReadonlyMap<string, Uint8Array>, deletes: readonly string[] = []): string {
    const updates: LeafUpdate[] = []
    const gone = new Set(deletes)
    for (const [address, value] of sets) {
      if (!gone.has(address)) updates.push({ address: Buffer.from(address, "hex"), value })
    }
    for (const address of gone) {
      const bytes = Buffer.from(address, "hex")
      if (this.#leaves.has(bytes.toString("latin1"))) updates.push({ address: bytes, value: undefined })
    }
    updates.sort((a, b) => Buffer.compare(a.address, b.address))
    this.root = updateTree(this, updates)
    for (const { address, value } of updates) {
      const key = Buffer.from(address).toString("latin1")
      if (value === undefined) this.#leaves.delete(key)
      else this.#leaves.set(key, value)
    }
    return this.root
  }
}
