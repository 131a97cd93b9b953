import { once } from "node:events"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { Signer } from "@bandcoin/client"
import type { Auction } from "@bandcoin/client/auctions"
import { describe, expect, test } from "@jest/globals"
import { newSigner } from "../testing/ledger.js"
import { onEveryEngine } from "../testing/suite.js"

onEveryEngine("settling", { providers: 1 }, (suite) => {
  const place = (auctionId: string, signer: Signer, price: number) =>
    suite().market.client.placeBid({ auctionId, price, signer })
  const bidOf = (auctionId: string, signer: Signer) => suite().market.client.bid(auctionId, signer)
  /** Spends what a bidder has promised, behind the house's back. */
  const empty = async (signer: Signer) => {
    const { accounts } = suite().ledger
    const amount = await accounts.balance(signer)
    await accounts.client(signer).transfer({ to: accounts.admin.publicKey, amount })
  }

  /** Somewhere to empty accounts into. */
  const ensureSink = async () => {
    const { accounts } = suite().ledger
    if ((await accounts.client(accounts.admin).account()) === undefined)
      await accounts.client(accounts.admin).createAccount()
  }

  describe("a winner that can no longer pay", () => {
    test("VICKREY: is in error and the auction clears again among the rest, all or nothing", async () => {
      const { market, ledger, providers } = suite()
      await ensureSink()
      const bidders = await ledger.accounts.newBidders(100, 100, 100, 100)
      const before = await ledger.accounts.money()
      const auctionId = await market.open(providers[0] as never, { max_allocations: 2 })
      for (const [i, price] of [90, 80, 70, 60].entries()) await place(auctionId, bidders[i] as Signer, price)
      await empty(bidders[0] as Signer)
      await empty(bidders[1] as Signer)
      const auction = await market.clear(auctionId)
      expect(auction).toMatchObject({ reason: { code: "SETTLED" }, units_sold: 2, clearing_price: 10 })
      const bids = await Promise.all(bidders.map((bidder) => bidOf(auctionId, bidder)))
      expect(bids.map(({ status }) => status)).toEqual(["ERROR", "ERROR", "EXECUTED", "EXECUTED"])
      expect(bids[0]?.reason).toMatchObject({
        code: "LEDGER_REFUSED",
        text: expect.stringContaining("has 0 Bandcoins, less than 90"),
      })
      expect(await Promise.all(bidders.map((bidder) => ledger.accounts.balance(bidder)))).toEqual([0, 0, 90, 90])
      expect(await ledger.accounts.money()).toBe(before)
      const account = await ledger.accounts.client(providers[0]?.signer as Signer).account()
      // One offer took effect for the auction, whatever number was signed.
      expect(account?.epoch).toBe(auction.offer_details.epoch)
    }, 30_000)

    test("VICKREY: when nobody can, nothing happens", async () => {
      const { market, ledger, providers } = suite()
      await ensureSink()
      const [bidder] = (await ledger.accounts.newBidders(50)) as [Signer]
      const auctionId = await market.open(providers[0] as never)
      const epoch = (await ledger.accounts.client(providers[0]?.signer as Signer).account())?.epoch
      await place(auctionId, bidder, 50)
      await empty(bidder)
      expect(await market.clear(auctionId)).toMatchObject({ reason: { code: "NO_WINNERS" }, units_sold: 0 })
      expect((await ledger.accounts.client(providers[0]?.signer as Signer).account())?.epoch).toBe(epoch)
    }, 30_000)

    test("PROPSHARE: is in error alone", async () => {
      const { market, ledger, providers } = suite()
      await ensureSink()
      const bidders = await ledger.accounts.newBidders(100, 100, 100)
      const auctionId = await market.open(providers[0] as never, { auction_type: "PROPSHARE", max_allocations: 6 })
      for (const bidder of bidders) await place(auctionId, bidder, 100)
      await empty(bidders[1] as Signer)
      expect(await market.clear(auctionId)).toMatchObject({ reason: { code: "SETTLED" }, units_sold: 4 })
      const bids = await Promise.all(bidders.map((bidder) => bidOf(auctionId, bidder)))
      expect(bids.map(({ status, allocations }) => [status, allocations])).toEqual([
        ["EXECUTED", 2],
        ["ERROR", 0],
        ["EXECUTED", 2],
      ])
    }, 30_000)
  })

  describe("a provider that does not play along", () => {
    const cancelled = async (auction: Auction, bidder: Signer, code: string) => {
      expect(auction).toMatchObject({ status: "INACTIVE", reason: { code }, units_sold: 0 })
      const bid = await bidOf(auction.auction_id, bidder)
      expect(bid).toMatchObject({ status: "CANCELLED", reason: { code: "AUCTION_ENDED" } })
      expect(bid.reason?.text).toContain(code)
      expect(await suite().ledger.accounts.balance(bidder)).toBe(100)
    }

    test("has opened the epoch itself", async () => {
      const { market, ledger, providers } = suite()
      const provider = providers[0] as (typeof providers)[0]
      const [bidder] = (await ledger.accounts.newBidders(100)) as [Signer]
      const auctionId = await market.open(provider)
      await place(auctionId, bidder, 50)
      const band = { fromFrequencyKhz: 703_000, toFrequencyKhz: 713_000, bandwidthKhz: 10_000 }
      await ledger.accounts.client(provider.signer).postOffer({ ...band, price: 5, maxAllocations: 1 })
      await cancelled(await market.clear(auctionId), bidder, "EPOCH_PASSED")
    }, 30_000)

    test("refuses by its own policy", async () => {
      const { market, ledger, providers } = suite()
      const provider = providers[0] as (typeof providers)[0]
      const [bidder] = (await ledger.accounts.newBidders(100)) as [Signer]
      const auctionId = await market.open(provider, { bandwidth: 5_000 })
      await place(auctionId, bidder, 50)
      await cancelled(await market.clear(auctionId), bidder, "PROVIDER_REFUSED")
    }, 30_000)

    test("is silent, redirects, answers nonsense or something else than asked", async () => {
      const { market, ledger, providers } = suite()
      const elsewhere = createServer((_request, response) => response.writeHead(200).end("{}"))
      await listening(elsewhere)
      const answers: Record<
        string,
        (end: (status: number, headers: Record<string, string>, body: string) => void) => void
      > = {
        "/silent": () => undefined,
        "/broken": (end) => end(500, {}, ""),
        "/redirect": (end) =>
          end(307, { location: `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/` }, ""),
        "/nonsense": (end) => end(200, { "content-type": "application/json" }, '{"offer":1}'),
        "/huge": (end) => end(200, {}, `"${"x".repeat(9 * 1024 * 1024)}"`),
      }
      const bad = createServer((request, response) => {
        answers[request.url ?? ""]?.((status, headers, body) => response.writeHead(status, headers).end(body))
      })
      await listening(bad)
      const origin = `http://127.0.0.1:${(bad.address() as AddressInfo).port}`
      await market.closeHouse()
      market.allow(origin)
      await market.openHouse()
      const expected = {
        "/silent": "PROVIDER_UNAVAILABLE",
        "/broken": "PROVIDER_UNAVAILABLE",
        "/redirect": "PROVIDER_REFUSED",
        "/nonsense": "PROVIDER_ANSWER_INVALID",
        "/huge": "PROVIDER_ANSWER_INVALID",
      }
      for (const [path, code] of Object.entries(expected)) {
        const [bidder] = (await ledger.accounts.newBidders(100)) as [Signer]
        const auctionId = await market.open(providers[0] as never, { offer_callback: `${origin}${path}` })
        await place(auctionId, bidder, 50)
        await cancelled(await market.clear(auctionId), bidder, code)
      }
      bad.closeAllConnections()
      bad.close()
      elsewhere.close()
    }, 60_000)
  })
})

async function listening(server: Server): Promise<void> {
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
}

onEveryEngine("creating an auction", { providers: 1, house: { MAX_AUCTION_SECONDS: "3600" } }, (suite) => {
  test("is refused with its reason", async () => {
    const { market, providers } = suite()
    const provider = providers[0] as (typeof providers)[0]
    const attempt = async (change: object, signer = provider.signer) =>
      market.client.create({ ...(await market.terms(provider)), ...change }, signer).catch((error) => error.code)
    expect(await attempt({}, newSigner())).toBe("PERMISSION_DENIED")
    expect(await attempt({ clearing_time: market.inSeconds(0) })).toBe("CLEARING_TIME_INVALID")
    expect(await attempt({ clearing_time: Math.ceil(market.inSeconds(3_700)) })).toBe("CLEARING_TIME_INVALID")
    expect(await attempt({ epoch: 2 })).toBe("EPOCH_NOT_NEXT")
    for (const url of [
      "http://mno.example/x",
      "https://mno.example/x",
      "http://127.0.0.1:1/x",
      "https://u:p@127.0.0.1/",
      "ftp://a/",
    ]) {
      expect(await attempt({ offer_callback: url })).toBe("CALLBACK_NOT_ALLOWED")
    }
    const stranger = newSigner()
    expect(await attempt({ provider: stranger.publicKey }, stranger)).toBe("PROVIDER_NOT_AUTHORIZED")
    for (const change of [
      { from_frequency: 713_000 },
      { bandwidth: 10_001 },
      { bid_visibility: "PRICES" },
      { max_allocations: 2_001 },
      { max_allocations: 0 },
      { min_price: 0.5 },
      { auction_type: "DUTCH" },
      { offer_callback: "no url" },
      { surprise: 1 },
    ]) {
      expect(await attempt(change)).toBe("INVALID_ARGUMENT")
    }
    const unsigned = await fetch(`${market.houseUrl}/auctions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    })
    expect([unsigned.status, ((await unsigned.json()) as { code: string }).code]).toEqual([401, "SIGNATURE_MISSING"])
  })

  test("once for one provider, and a repeat with the same Idempotency-Key is the same auction", async () => {
    const { market, providers } = suite()
    const provider = providers[0] as (typeof providers)[0]
    const terms = await market.terms(provider)
    const first = await market.client.create(terms, provider.signer, "key-1")
    expect(await market.client.create(terms, provider.signer, "key-1")).toBe(first)
    await expect(market.client.create(terms, provider.signer)).rejects.toMatchObject({ code: "PROVIDER_HAS_AUCTION" })
    expect((await market.client.list({ status: "ACTIVE" })).auctions.map((auction) => auction.auction_id)).toEqual([
      first,
    ])
    expect(await market.clear(first)).toMatchObject({ reason: { code: "NO_BIDS" } })
    const second = await market.open(provider)
    const page = await market.client.list({ provider: provider.signer.publicKey, limit: 1 })
    expect(page.auctions.map((auction) => auction.auction_id)).toEqual([second])
    const next = await market.client.list({ provider: provider.signer.publicKey, limit: 1, after: page.next as string })
    expect(next.auctions.map((auction) => auction.auction_id)).toEqual([first])
    await market.clear(second)
  })

  test("its life is told by events, and its page works without scripts", async () => {
    const { market, providers } = suite()
    const auctionId = await market.open(providers[0] as never)
    const following = fetch(`${market.houseUrl}/auctions/${auctionId}/events`).then((response) => response.text())
    const page = async () => (await fetch(`${market.houseUrl}/auctions/${auctionId}/page`)).text()
    expect(await page()).toMatch(
      /10 MHz at 703 MHz – 713 MHz[\s\S]*Open for bids[\s\S]*Lowest price<\/dt><dd>10 Bandcoins/,
    )
    expect(await (await fetch(market.houseUrl)).text()).toContain(`/auctions/${auctionId}/page`)
    await market.clear(auctionId)
    const types = [...(await following).matchAll(/^event: (.+)$/gm)].map(([, type]) => type)
    expect(types).toEqual(["auction.created", "auction.clearing", "auction.ended"])
    expect(await page()).toContain("Nobody bid.")
    for (const asset of ["auction.js", "auction.css"])
      expect((await fetch(`${market.houseUrl}/assets/${asset}`)).status).toBe(200)
  })
})
