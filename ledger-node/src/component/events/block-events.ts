import { Event, StateChangeList } from "@bandcoin/protos"
import type { BlockSummary, CommittedBlock } from "../../ledger/types.js"

export const BLOCK_COMMIT = "sawtooth/block-commit"
export const STATE_DELTA = "sawtooth/state-delta"

/**
 * The events of a block that are of a wanted type: the commit itself, what the transactions said in their order, and the
 * change of the state as a whole.
 */
export function eventsOfBlock(block: CommittedBlock, wantsType: (eventType: string) => boolean): Event[] {
  const events: Event[] = []
  if (wantsType(BLOCK_COMMIT)) events.push(blockCommit(block.summary))
  for (const receipt of block.receipts) {
    for (const event of receipt.events) if (wantsType(event.eventType)) events.push(event)
  }
  if (wantsType(STATE_DELTA)) events.push(stateDelta(block))
  return events
}

function blockCommit(block: BlockSummary): Event {
  const attributes = [
    { key: "block_id", value: block.blockId },
    { key: "block_num", value: String(block.blockNum) },
    { key: "state_root_hash", value: block.stateRootHash },
    { key: "previous_block_id", value: block.previousBlockId },
  ]
  return Event.create({ eventType: BLOCK_COMMIT, attributes })
}

/** Each address once, with the last change made to it, the last change first. */
function stateDelta({ receipts }: CommittedBlock): Event {
  const addresses = new Set<string>()
  const stateChanges = []
  for (const receipt of receipts.toReversed()) {
    for (const change of receipt.stateChanges.toReversed()) {
      if (addresses.has(change.address)) continue
      addresses.add(change.address)
      stateChanges.push(change)
    }
  }
  const attributes = Array.from(addresses, (value) => ({ key: "address", value }))
  return Event.create({ eventType: STATE_DELTA, attributes, data: StateChangeList.encode({ stateChanges }).finish() })
}
