/** Another engine doing the same workload as far as it can. */
export interface Peer {
  readonly name: string
  /** What of the ledger's work it does, and what not: shown beside its figures. */
  readonly does: string
  /** One purchase of so many grants, durable when the promise resolves. */
  purchase(holders: readonly string[]): Promise<void>
  /** Throws unless units and money moved by exactly these purchases. */
  check(purchases: number, units: number): Promise<void>
  close(): Promise<void>
}

export interface PeerResult {
  readonly peer: string
  readonly does: string
  readonly bulk: number
  readonly inFlight: number
  readonly allocationsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
}
