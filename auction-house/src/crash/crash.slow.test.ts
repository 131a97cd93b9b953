import type { Signer } from "@bandcoin/client"
import type { Auction, CreateAuction } from "@bandcoin/client/auctions"
import { testEngines } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { CHECKPOINTS, type Checkpoint } from "../settlement/checkpoints.js"
import { BAND } from "../testing/market.js"
import { ProcessMarket } from "../testing/processes.js"

/** Which rule of clearing passes which checkpoint; `refused` needs a winner that cannot pay. */
const VICKREY: readonly Checkpoint[] = ["closed", "decided", "answered", "signed", "submitted", "judged", "ended"]
const PROPSHARE: readonly Checkpoint[] = [
  "closed",
  "decided",
  "answered",
  "signed",
  "submitted",
  "judged",
  "offered",
  "allocating",
  "allocated",
  "ended",
]

/**
 * `npm run test:slow` sees some of the deaths, one of each kind; `npm run crash-test -w @bandcoin/auction-house` sets `CRASH_CASES=all`
 * and sees every one.
 */
const all = process.env.CRASH_CASES === "all"
const FEW = ["VICKREY submitted", "PROPSHARE allocating"]
const HOUSE_CASES = [
  ...VICKREY.map((checkpoint) => ["VICKREY", checkpoint] as const),
  ...PROPSHARE.map((checkpoint) => ["PROPSHARE", checkpoint] as const),
].filter((words) => all || FEW.includes(words.join(" ")))
const TOGETHER_CASES: readonly Checkpoint[] = all ? ["decided", "submitted"] : ["decided"]
/** Whole seconds from opening to clearing: the bids of a test are in within the first. */
const BIDDING_S = 3

test("every checkpoint is killed at", () => {
  expect(new Set([...VICKREY, ...PROPSHARE, "refused"])).toEqual(new Set(CHECKPOINTS))
})

describe.each(testEngines().map((engine) => [engine.name, engine] as const))("kill -9 with %s", (_name, engine) => {
  let market: ProcessMarket
  beforeAll(async () => {
    market = await ProcessMarket.start(engine)
  }, 180_000)
  afterAll(() => market.stop(), 60_000)

  const epoch = async () => (await market.accounts.client(market.provider).account())?.epoch ?? 0
  const open = async (type: "VICKREY" | "PROPSHARE", seconds: number): Promise<string> => {
    const auction: CreateAuction = {
      auction_type: type,
      max_allocations: type === "VICKREY" ? 1 : 10,
      provider: market.provider.publicKey,
      clearing_time: Math.ceil(Date.now() / 1000) + seconds,
      ...BAND,
      epoch: (await epoch()) + 1,
      min_price: 10,
      offer_callback: `${market.providerUrl}/generate-offer`,
    }
    return market.house.create(auction, market.provider)
  }
  /** Opened before the auction, so that the little time it has is for the bids. */
  const newBidders = () => market.accounts.newBidders(100, 100, 100)
  const bids = async (auctionId: string, bidders: readonly Signer[]): Promise<void> => {
    for (const [i, price] of [50, 30, 20].entries()) {
      await market.house.placeBid({ auctionId, price, signer: bidders[i] as Signer })
    }
  }
  const ended = async (auctionId: string): Promise<Auction> => {
    for (let i = 0; i < 1_200; i++) {
      const auction = await market.house.get(auctionId).catch(() => undefined)
      if (auction?.status === "INACTIVE") return auction
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`auction ${auctionId} does not end`)
  }
  /** What must hold whatever was killed: one offer, one outcome, nothing paid twice. */
  const expectOneOutcome = async (
    type: "VICKREY" | "PROPSHARE",
    auction: Auction,
    bidders: readonly Signer[],
    before: Before,
  ) => {
    expect(auction).toMatchObject({ reason: { code: "SETTLED" } })
    expect(await epoch()).toBe(before.epoch + 1)
    const outcomes = await Promise.all(bidders.map((bidder) => market.house.bid(auction.auction_id, bidder)))
    const balances = await Promise.all(bidders.map((bidder) => market.accounts.balance(bidder)))
    const earned = (await market.accounts.balance(market.provider)) - before.provider
    const words = outcomes.map(({ status }) => status)
    if (type === "VICKREY") {
      expect([words, balances, earned]).toEqual([["EXECUTED", "CANCELLED", "CANCELLED"], [70, 100, 100], 30])
    } else {
      expect([words, balances, earned]).toEqual([["EXECUTED", "EXECUTED", "EXECUTED"], [50, 70, 80], 100])
    }
    expect(await market.accounts.money()).toBe(before.money + 300)
  }
  interface Before {
    readonly epoch: number
    readonly provider: number
    readonly money: number
  }
  const look = async (): Promise<Before> => ({
    epoch: await epoch(),
    provider: await market.accounts.balance(market.provider),
    money: await market.accounts.money(),
  })

  test.each(HOUSE_CASES)(
    "the house, %s, at %s",
    async (type, checkpoint) => {
      const before = await look()
      await market.kill("house")
      await market.run("house", { CRASH_AT: checkpoint })
      const bidders = await newBidders()
      const auctionId = await open(type, BIDDING_S)
      await bids(auctionId, bidders)
      expect(await market.died("house")).toBe("SIGKILL")
      await market.run("house")
      await expectOneOutcome(type, await ended(auctionId), bidders, before)
    },
    60_000,
  )

  const refused = async () => {
    const { accounts } = market
    if ((await accounts.client(accounts.admin).account()) === undefined)
      await accounts.client(accounts.admin).createAccount()
    const before = await look()
    await market.kill("house")
    await market.run("house", { CRASH_AT: "refused" })
    const bidders = await newBidders()
    const auctionId = await open("VICKREY", BIDDING_S)
    await bids(auctionId, bidders)
    await accounts.client(bidders[0] as Signer).transfer({ to: accounts.admin.publicKey, amount: 100 })
    expect(await market.died("house")).toBe("SIGKILL")
    await market.run("house")
    expect(await ended(auctionId)).toMatchObject({ reason: { code: "SETTLED" }, clearing_price: 20 })
    const words = await Promise.all(bidders.map(async (bidder) => (await market.house.bid(auctionId, bidder)).status))
    expect(words).toEqual(["ERROR", "EXECUTED", "CANCELLED"])
    expect(await epoch()).toBe(before.epoch + 1)
    expect(await accounts.money()).toBe(before.money + 300)
  }
  if (all) test("the house, when a winner has been refused", refused, 60_000)

  test.each(TOGETHER_CASES)(
    "the house at %s, and meanwhile the provider and the ledger",
    async (checkpoint) => {
      const before = await look()
      await market.kill("house")
      await market.run("house", { CRASH_AT: checkpoint })
      const bidders = await newBidders()
      const auctionId = await open("VICKREY", BIDDING_S)
      await bids(auctionId, bidders)
      expect(await market.died("house")).toBe("SIGKILL")
      await Promise.all([market.kill("provider"), market.kill("ledger")])
      await market.run("house") // finds neither; goes on trying
      await new Promise((resolve) => setTimeout(resolve, 500))
      await market.run("ledger") // to which the processor comes back by itself
      await market.run("provider")
      await expectOneOutcome("VICKREY", await ended(auctionId), bidders, before)
    },
    120_000,
  )

  test("the ledger and the provider while the house lives", async () => {
    const before = await look()
    const bidders = await newBidders()
    const auctionId = await open("PROPSHARE", BIDDING_S)
    await bids(auctionId, bidders)
    const { offer_details } = await market.house.get(auctionId)
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, offer_details.clearing_time * 1000 - Date.now())))
    await Promise.all([market.kill("provider"), market.kill("ledger")])
    await market.run("ledger")
    await market.run("provider")
    await expectOneOutcome("PROPSHARE", await ended(auctionId), bidders, before)
  }, 120_000)
})
