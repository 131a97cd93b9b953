/**
 * The moments of clearing at which the house may die, in order. Between two of them at most one thing becomes durable.
 * A crash test kills the process at each; in production nothing happens there.
 */
export const CHECKPOINTS = [
  /** Bidding is closed; nothing is decided. */
  "closed",
  /** The decision is stored; nobody has been asked. */
  "decided",
  /** The provider has signed; what it signed is not stored. */
  "answered",
  /** All batches are signed and stored; nothing is submitted. */
  "signed",
  /** The ledger was given the settlement (VICKREY) or the offer (PROPSHARE); its fate is not known. */
  "submitted",
  /** The fate of that is known and not stored. */
  "judged",
  /** The ledger refused a winner; the bid is in error and the next attempt is not decided. */
  "refused",
  /** PROPSHARE: the offer is on the ledger and stored so; no allocation is submitted. */
  "offered",
  /** PROPSHARE: the allocations were submitted; their fates are not known. */
  "allocating",
  /** PROPSHARE: the fates of the allocations are known and not stored. */
  "allocated",
  /** The outcome is stored. */
  "ended",
] as const

export type Checkpoint = (typeof CHECKPOINTS)[number]

/** Called at each checkpoint. */
export type OnCheckpoint = (checkpoint: Checkpoint) => void

export const noCheckpoint: OnCheckpoint = () => undefined
