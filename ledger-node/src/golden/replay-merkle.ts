import { MemoryTree } from "../state/memory-tree.js"
import { judgeValue, type Result } from "./result.js"
import type { MerkleCase, MerkleOperation } from "./vectors.js"

/**
 * Roots of the state tree after each recorded update. Where the recorded validator lost a leaf (`quirk`), the root it computes for
 * a fresh tree of the same leaves counts; where it raised, the tree must stay as it was.
 */
export function replayMerkle(cases: readonly MerkleCase[]): Result[] {
  return cases.flatMap(({ name, empty_root, ops }) => {
    const tree = new MemoryTree()
    const first = judgeValue(`${name}: empty tree`, empty_root, tree.root)
    return [
      first,
      ...ops.map((op, index) => judgeValue(`${name}: update ${index + 1}`, wantedRoot(op, tree), apply(op, tree))),
    ]
  })
}

function wantedRoot(op: MerkleOperation, tree: MemoryTree): string | undefined {
  return op.error === undefined ? (op.root_of_fresh_tree_with_the_wanted_leaves ?? op.root) : tree.root
}

function apply(op: MerkleOperation, tree: MemoryTree): string {
  const sets = new Map(Object.entries(op.set).map(([address, hex]) => [address, Buffer.from(hex, "hex")]))
  return tree.update(sets, op.delete)
}
