import type { StateChange, TransactionReceipt } from "@bandcoin/protos"
import type { BlockSummary } from "../../ledger/types.js"
import { base64 } from "../json/base64.js"
import { pythonString } from "../json/python.js"
import { stateChangeType } from "../json/receipts.js"

/** What one block did to the state, as subscribers are told. */
export class StateDelta {
  readonly #changes: readonly StateChange[]
  readonly #texts = new Map<string, string>()

  constructor(
    readonly block: BlockSummary,
    receipts: readonly TransactionReceipt[],
  ) {
    this.#changes = lastChanges(receipts)
  }

  /**
   * The message to a subscriber of these prefixes; with none, of all changes. Subscribers with the same prefixes share
   * one string.
   */
  message(prefixes: readonly string[]): string {
    const key = JSON.stringify(prefixes)
    const known = this.#texts.get(key)
    if (known !== undefined) return known
    const changes = this.#changes.filter(
      ({ address }) => prefixes.length === 0 || prefixes.some((prefix) => address.startsWith(prefix)),
    )
    const { blockId, blockNum, previousBlockId } = this.block
    const text =
      `{"block_id": ${pythonString(blockId)}, "block_num": "${blockNum}", ` +
      `"previous_block_id": ${pythonString(previousBlockId)}, "state_changes": [${changes.map(changeText).join(", ")}]}`
    this.#texts.set(key, text)
    return text
  }
}

/** The last change of each address, the latest first: the order in which Sawtooth's validator puts them into its event. */
function lastChanges(receipts: readonly TransactionReceipt[]): StateChange[] {
  const seen = new Set<string>()
  const changes: StateChange[] = []
  for (let r = receipts.length - 1; r >= 0; r--) {
    const ofTransaction = receipts[r]?.stateChanges ?? []
    for (let c = ofTransaction.length - 1; c >= 0; c--) {
      const change = ofTransaction[c]
      if (change === undefined || seen.has(change.address)) continue
      seen.add(change.address)
      changes.push(change)
    }
  }
  return changes
}

function changeText(change: StateChange): string {
  return `{"address": ${pythonString(change.address)}, "value": "${base64(change.value)}", "type": "${stateChangeType(change)}"}`
}
