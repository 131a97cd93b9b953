import { Agent } from "node:http"
import type { Signer } from "@bandcoin/client"
import { type CreateAuction, signBid } from "@bandcoin/client/auctions"
import { type TestEngine, testEngines } from "@bandcoin/service-kit/testing"
import { floodHouse } from "./flood-bench.js"
import { BAND } from "./market.js"
import { postJson } from "./post-json.js"
import { ProcessMarket } from "./processes.js"

/**
 * Measures the house as its own process, with ledger, processor and provider beside it and the load coming from this one:
 * hostile bids refused a second, bids accepted a second, time from the clearing time to the outcome on the ledger.
 * `npm run bench -w @bandcoin/auction-house -- [BIDS] [flood|vickrey|propshare ...]`; TEST_DATABASE_URL adds Postgres.
 */
const BIDS = Number(process.argv[2] ?? 10_000)
const wanted = new Set(process.argv.length > 3 ? process.argv.slice(3) : ["flood", "vickrey", "propshare"])
const CONNECTIONS = 64
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })

/** Sends all bodies: how many a second were answered, the house's processor time for each, and the statuses. */
async function load(market: ProcessMarket, url: string, bodies: readonly string[]): Promise<string> {
  const cpuBefore = await market.cpuSeconds("house")
  const statuses: Record<number, number> = {}
  const started = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      for (let i = next++; i < bodies.length; i = next++) {
        const status = await postJson(url, bodies[i] as string, agent)
        statuses[status] = (statuses[status] ?? 0) + 1
      }
    }),
  )
  const perSecond = Math.round((bodies.length / (performance.now() - started)) * 1000)
  const cpuMs = (((await market.cpuSeconds("house")) - cpuBefore) * 1000) / bodies.length
  return `${perSecond}/s, ${cpuMs.toFixed(3)} ms of processor time each ${JSON.stringify(statuses)}`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function terms(
  market: ProcessMarket,
  type: CreateAuction["auction_type"],
  maxAllocations: number,
): Promise<CreateAuction> {
  const account = await market.accounts.client(market.provider).account()
  return {
    auction_type: type,
    max_allocations: maxAllocations,
    provider: market.provider.publicKey,
    clearing_time: Math.ceil(Date.now() / 1000) + 120,
    ...BAND,
    epoch: (account?.epoch ?? 0) + 1,
    min_price: 1,
    offer_callback: `${market.providerUrl}/generate-offer`,
  }
}

/** A house of its own for each flood, as the auction of a flood is never cleared. */
async function measureFloods(engine: TestEngine): Promise<void> {
  const limits = [
    ["with BIDS_PER_MINUTE as shipped", { BIDS_PER_MINUTE: "" }],
    ["with no limit to an address", {}],
  ] as const
  for (const [words, environment] of limits) {
    const market = await ProcessMarket.start(engine)
    try {
      await market.kill("house")
      await market.run("house", environment)
      print(`  hostile bids, ${words}:`)
      for (const line of await floodHouse(market, await terms(market, "VICKREY", 1))) print(`    ${line}`)
    } finally {
      await market.stop()
    }
  }
}

async function measure(
  market: ProcessMarket,
  type: CreateAuction["auction_type"],
  bidders: readonly Signer[],
): Promise<void> {
  // Ten units for each bid on average, so that most win; an offer holds 2,000 of them.
  const auction = await terms(market, type, type === "VICKREY" ? 1 : BIDS * 10)
  const { public_key: batcherPublicKey } = await market.house.house()
  const body = (signer: Signer, price: number) =>
    JSON.stringify({ bid: signBid({ auction: { ...auction }, price, batcherPublicKey, signer }) })
  const good = bidders.map((signer, i) => body(signer, 1 + (i % 999)))

  // Long enough to hand the bids in at 100 a second.
  const seconds = Math.ceil(good.length / 100) + 5
  const clearingTime = Math.ceil(Date.now() / 1000) + seconds
  const auctionId = await market.house.create({ ...auction, clearing_time: clearingTime }, market.provider)
  const url = `${market.houseUrl}/auctions/${auctionId}/bids`
  print(`  ${type} bids accepted: ${await load(market, url, good)}`)
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, clearingTime * 1000 - Date.now())))
  for (;;) {
    const now = await market.house.get(auctionId)
    if (now.status === "INACTIVE") {
      const tookMs = Date.now() - clearingTime * 1000
      print(
        `  ${type} of ${now.bid_count} bids cleared in ${tookMs} ms, ${now.units_sold} units sold: ${now.reason?.code}`,
      )
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

for (const engine of testEngines()) {
  print(`${engine.name}:`)
  if (wanted.has("flood")) await measureFloods(engine)
  if (!wanted.has("vickrey") && !wanted.has("propshare")) continue
  const market = await ProcessMarket.start(engine)
  try {
    const bidders = await market.accounts.newBidders(...Array<number>(BIDS).fill(1_000))
    if (wanted.has("vickrey")) await measure(market, "VICKREY", bidders)
    if (wanted.has("propshare")) await measure(market, "PROPSHARE", bidders)
  } finally {
    await market.stop()
  }
}
agent.destroy()
