import { Agent } from "node:http"
import type { Signer } from "@bandcoin/client"
import { type CreateAuction, signBid } from "@bandcoin/client/auctions"
import { floodFromOutside } from "./flood.js"
import { hostileBids } from "./hostile.js"
import { postJson } from "./post-json.js"
import type { ProcessMarket } from "./processes.js"

/** Bids a second and for how long: what the house must stand. */
const PER_SECOND = 10_000
const SECONDS = 5
const CONNECTIONS = 64
const BALANCE = 1_000
/** Another address than the flood's, as an honest bidder has. */
const HONEST_ADDRESS = "127.0.0.2"

/**
 * Hostile bids in an open loop from one address; halfway an honest bid from another. Tells what became of them.
 * `terms` are of the provider's next auction.
 */
export async function floodHouse(market: ProcessMarket, terms: CreateAuction): Promise<string[]> {
  const [bidder, honest] = (await market.accounts.newBidders(BALANCE, BALANCE)) as [Signer, Signer]
  const { public_key: batcherPublicKey } = await market.house.house()
  const auctionId = await market.house.create(terms, market.provider)
  const { offer_details: auction } = await market.house.get(auctionId)
  const sign = (price: number, signer: Signer) => signBid({ auction, price, batcherPublicKey, signer })
  const [replaced, text] = [sign(40, bidder), sign(50, bidder)]
  for (const bid of [replaced, text]) await market.house.submitBid(auctionId, bid)
  const parts = { auction, batcherPublicKey, bidder, balance: BALANCE, live: { text, price: 50 }, replaced }
  // Each hundred times anew, so that hardly two of a second are the same.
  const hostile = Array.from({ length: 500 }, () => hostileBids(parts)).flat()
  const { hostname: host, port } = new URL(market.houseUrl)
  const plan = {
    ...{ host, port: Number(port), path: `/auctions/${auctionId}/bids` },
    bodies: hostile.map(({ bid }) => JSON.stringify({ bid })),
    ...{ perSecond: PER_SECOND, seconds: SECONDS, connections: CONNECTIONS, patienceMs: 60_000 },
  }
  const [cpuBefore, mbBefore] = [await market.cpuSeconds("house"), await market.residentMb("house")]
  const flooding = floodFromOutside(plan)
  await new Promise((resolve) => setTimeout(resolve, (SECONDS / 2) * 1000))
  const agent = new Agent({ localAddress: HONEST_ADDRESS })
  const bid = JSON.stringify({ bid: sign(70, honest) })
  const placed = await timed(() => postJson(`${market.houseUrl}${plan.path}`, bid, agent))
  const ready = await timed(async () => (await fetch(`${market.houseUrl}/readyz`)).status)
  const report = await flooding
  const cpuMs = (((await market.cpuSeconds("house")) - cpuBefore) * 1000) / report.answered
  const after = await fetch(`${market.houseUrl}/readyz`)
  return [
    `offered ${report.sent} in ${report.sendingS.toFixed(1)} s, answered ${report.answered} in ` +
      `${report.answeringS.toFixed(1)} s: ${Math.round(report.answered / report.answeringS)}/s, ` +
      `${cpuMs.toFixed(3)} ms of processor time each, connections lost: ${report.brokenConnections}`,
    `time to an answer: p50 ${report.latencyMs.p50} ms, p99 ${report.latencyMs.p99} ms, longest ${report.latencyMs.max} ms`,
    `codes: ${JSON.stringify(report.codes)}`,
    `an honest bid amid it: ${placed.value} in ${placed.ms} ms; /readyz: ${ready.value} in ${ready.ms} ms, afterwards ${after.status}`,
    `memory of the house: ${mbBefore} MB before, ${await market.residentMb("house")} MB after`,
  ]
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const started = performance.now()
  const value = await work()
  return { value, ms: Math.round(performance.now() - started) }
}
