import { Branch, type Child } from "./branch.js"
import { ADDRESS_BYTES, chainHash, leafHash } from "./hashing.js"

/** Where the tree keeps its branches, and finds the leaves it needs again when a path is split. */
export interface TreeStore {
  /** The branch at this path (0 to 34 bytes as latin-1), or undefined. The caller may change what it gets. */
  branch(path: string): Branch | undefined
  /** Undefined deletes. */
  putBranch(path: string, branch: Branch | undefined): void
  /** The value of an existing leaf as it is before this update; the address as 35 latin-1 bytes. */
  leaf(address: string): Uint8Array
}

/** One change of a leaf. Undefined deletes, and must name a leaf that exists. */
export interface LeafUpdate {
  readonly address: Uint8Array
  readonly value: Uint8Array | undefined
}

/**
 * Applies changes to the tree and returns the new root hash. Cost: for each changed leaf one chain of hashes to the next
 * branch above, and each branch on the way once, however many leaves below it change.
 *
 * `updates` must be sorted by address, without repetition.
 */
export function updateTree(store: TreeStore, updates: readonly LeafUpdate[]): string {
  const root = store.branch("") ?? new Branch()
  if (updates.length > 0) {
    applyToBranch(store, root, "", updates)
    store.putBranch("", root)
  }
  return root.hash()
}

function applyToBranch(store: TreeStore, branch: Branch, path: string, updates: readonly LeafUpdate[]): void {
  const depth = path.length
  let from = 0
  while (from < updates.length) {
    const token = byteAt(updates[from] as LeafUpdate, depth)
    let to = from + 1
    while (to < updates.length && byteAt(updates[to] as LeafUpdate, depth) === token) to++
    const group = updates.slice(from, to)
    const childPath = path + String.fromCharCode(token)
    const child = branch.get(token)
    const changed = child === undefined ? insert(store, childPath, group) : change(store, childPath, child, group)
    if (changed === undefined) branch.delete(token)
    else branch.set(token, changed)
    from = to
  }
}

/** A subtree where there was none. `path` includes the token under its parent. */
function insert(store: TreeStore, path: string, group: readonly LeafUpdate[]): Child | undefined {
  const first = group[0] as LeafUpdate
  if (group.length === 1) return leafChild(path, first)
  const last = group[group.length - 1] as LeafUpdate
  // Sorted, so what first and last share, all share.
  let depth = path.length
  while (first.address[depth] === last.address[depth]) depth++
  const rest = first.address.slice(path.length, depth)
  return growBranch(store, path + latin1(rest), rest, new Branch(), group)
}

/** Changes below an existing child; undefined when nothing is left of it. */
function change(store: TreeStore, path: string, child: Child, group: readonly LeafUpdate[]): Child | undefined {
  const shared = sharedLength(child.rest, path.length, group)
  const end = path + latin1(child.rest)
  if (shared < child.rest.length) return split(store, path, child, shared, group)
  if (end.length === ADDRESS_BYTES) {
    const update = group[0] as LeafUpdate
    return update.value === undefined ? undefined : leafChild(path, update)
  }
  const branch = store.branch(end)
  if (branch === undefined) throw new Error(`the state tree has no branch at ${hex(end)}`)
  return growBranch(store, end, child.rest, branch, group)
}

/** The paths of the child and of the group part after `shared` tokens: a new branch there takes both. */
function split(
  store: TreeStore,
  path: string,
  child: Child,
  shared: number,
  group: readonly LeafUpdate[],
): Child | undefined {
  const rest = child.rest.slice(0, shared)
  const at = path + latin1(rest)
  const below = child.rest.slice(shared + 1)
  const branch = new Branch()
  branch.set(child.rest[shared] as number, { rest: below, hash: chainHash(below, endHash(store, path, child)) })
  return growBranch(store, at, rest, branch, group)
}

/** Hash of what stands at the end of a child's chain: known only with the chain around it, so taken anew. */
function endHash(store: TreeStore, path: string, child: Child): string {
  const end = path + latin1(child.rest)
  if (end.length === ADDRESS_BYTES) return leafHash(store.leaf(end))
  const branch = store.branch(end)
  if (branch === undefined) throw new Error(`the state tree has no branch at ${hex(end)}`)
  return branch.hash()
}

/** Applies the group to the branch at `at`, stores it, and folds it away when a single child is left. */
function growBranch(
  store: TreeStore,
  at: string,
  rest: Uint8Array,
  branch: Branch,
  group: readonly LeafUpdate[],
): Child | undefined {
  applyToBranch(store, branch, at, group)
  if (branch.size > 1) {
    store.putBranch(at, branch)
    return { rest, hash: chainHash(rest, branch.hash()) }
  }
  store.putBranch(at, undefined)
  const only = branch.only()
  if (only === undefined) return undefined
  const [token, child] = only
  const path = new Uint8Array(rest.length + 1 + child.rest.length)
  path.set(rest)
  path[rest.length] = token
  path.set(child.rest, rest.length + 1)
  return { rest: path, hash: chainHash(path.subarray(0, rest.length + 1), child.hash) }
}

function leafChild(path: string, update: LeafUpdate): Child {
  if (update.value === undefined) throw new Error(`delete of a leaf that is not there: ${hex(latin1(update.address))}`)
  const rest = update.address.slice(path.length)
  return { rest, hash: chainHash(rest, leafHash(update.value)) }
}

function sharedLength(rest: Uint8Array, depth: number, group: readonly LeafUpdate[]): number {
  const first = (group[0] as LeafUpdate).address
  const last = (group[group.length - 1] as LeafUpdate).address
  let shared = 0
  while (shared < rest.length && first[depth + shared] === rest[shared] && last[depth + shared] === rest[shared]) {
    shared++
  }
  return shared
}

function byteAt(update: LeafUpdate, depth: number): number {
  return update.address[depth] as number
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1")
}

function hex(path: string): string {
  return Buffer.from(path, "latin1").toString("hex")
}
