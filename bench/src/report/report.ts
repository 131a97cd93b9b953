import type { JournalResult } from "../journal/grow-journal.js"
import type { BenchOptions } from "../options.js"
import type { PeerResult } from "../peers/peer.js"
import type { PointResult } from "../points/point.js"
import type { Machine } from "./machine.js"

/** All that one run of the benchmark measured; a part that was not asked for is empty. */
export interface Report {
  readonly machine: Machine
  readonly options: BenchOptions
  /** On the ledger that was asked for. */
  readonly points: readonly PointResult[]
  /** With the transaction processor in a process of its own. */
  readonly external: readonly PointResult[]
  /** On one ledger with more and more accounts. */
  readonly amongAccounts: readonly PointResult[]
  readonly journal: JournalResult | undefined
  readonly peers: readonly PeerResult[]
}
