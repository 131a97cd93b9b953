/** How purchases are sent. */
export type Drive =
  /** One after the other: submit, wait for COMMITTED, next. As figure 2 of the paper was measured. */
  | { readonly kind: "serial" }
  /** A fixed number of requests under way at any time, each handing in a list of `perList` batches. */
  | { readonly kind: "pipelined"; readonly inFlight: number; readonly perList: number }
  /** At random times, whether the earlier ones are done or not: latencies include what queues up. */
  | { readonly kind: "open"; readonly perSecond: number }

/** One measurement. */
export interface Point {
  readonly name: string
  readonly drive: Drive
  /** Grants in one transaction. */
  readonly bulk: number
  readonly providers: number
  /** Accounts that buy, in turn. */
  readonly buyers: number
  readonly purchase: "spot" | "advance"
  readonly discounts: boolean
}

/** What a point showed. Times in milliseconds. */
export interface PointResult {
  readonly point: Point
  readonly batches: number
  readonly allocations: number
  readonly elapsedMs: number
  readonly allocationsPerSecond: number
  readonly transactionsPerSecond: number
  readonly latencyMs: { readonly p50: number; readonly p95: number; readonly p99: number; readonly max: number }
  /** Building and signing one batch, before the clock starts. */
  readonly clientMsPerBatch: number
  /** Ledger time by step for one batch, from its own counters; absent where the ledger has none. */
  readonly ledgerMsPerBatch?: Readonly<Record<string, number>>
  /** Resident memory of the ledger's process at the end, in MiB. */
  readonly ledgerMemoryMib?: number
  /** Of it, what is the process's own: the rest is the journal's file, mapped into it while the system has room. */
  readonly ledgerOwnMib?: number
  /** What the ledger said afterwards: units and money add up. A point where they do not is void. */
  readonly checked: true
}
