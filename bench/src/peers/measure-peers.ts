import { percentile } from "../drive/latencies.js"
import type { HolderKeys } from "../market/keys.js"
import { openLmdbFloor } from "./lmdb-floor.js"
import type { Peer, PeerResult } from "./peer.js"
import { openPostgresRows } from "./postgres-rows.js"

export interface PeersOptions {
  /** Where PostgreSQL is; without it that peer is left out. */
  readonly postgresUrl: string | undefined
  readonly bulk: readonly number[]
  readonly seconds: number
  readonly holders: HolderKeys
  readonly onPoint: (name: string) => void
}

/** Purchases under way at once; one purchase of one grant is also measured alone, as the floor of a lone purchase's latency. */
const IN_FLIGHT = 4
const WARM_UP = 3

/** The same purchases on other engines, in the same run on the same machine. */
export async function measurePeers(options: PeersOptions): Promise<PeerResult[]> {
  const results: PeerResult[] = []
  const open: (() => Promise<Peer>)[] = [async () => openLmdbFloor()]
  const { postgresUrl } = options
  if (postgresUrl !== undefined) open.push(() => openPostgresRows(postgresUrl, IN_FLIGHT))
  for (const openPeer of open) {
    const points = options.bulk.map((bulk) => ({ bulk, inFlight: IN_FLIGHT }))
    if (options.bulk.includes(1)) points.unshift({ bulk: 1, inFlight: 1 })
    for (const { bulk, inFlight } of points) {
      const peer = await openPeer()
      try {
        options.onPoint(`${peer.name}, bulk ${bulk}, ${inFlight} at once`)
        results.push(await measure(peer, bulk, inFlight, options))
      } finally {
        await peer.close()
      }
    }
  }
  return results
}

async function measure(
  peer: Peer,
  bulk: number,
  inFlight: number,
  { seconds, holders }: PeersOptions,
): Promise<PeerResult> {
  let turn = 0
  for (; turn < WARM_UP; turn++) await peer.purchase(holders.take(bulk, turn))
  const latencies: number[] = []
  const began = performance.now()
  const loop = async (): Promise<void> => {
    while (performance.now() - began < seconds * 1_000) {
      const keys = holders.take(bulk, turn++)
      const sentAt = performance.now()
      await peer.purchase(keys)
      latencies.push(performance.now() - sentAt)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, loop))
  const elapsedMs = performance.now() - began
  await peer.check(turn, turn * bulk)
  latencies.sort((a, b) => a - b)
  return {
    peer: peer.name,
    does: peer.does,
    bulk,
    inFlight,
    allocationsPerSecond: (latencies.length * bulk * 1_000) / elapsedMs,
    p50Ms: percentile(latencies, 0.5),
    p99Ms: percentile(latencies, 0.99),
  }
}
