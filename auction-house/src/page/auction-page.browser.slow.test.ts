import type { Signer } from "@bandcoin/client"
import { chromiumPath } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { type Browser, chromium, type Page } from "playwright-core"
import { onEveryEngine } from "../testing/suite.js"

const executablePath = chromiumPath()
const PHONE = { width: 360, height: 740 }

if (executablePath === undefined) {
  describe("the auction's page in a browser", () => {
    test("left out: there is no Chromium here (apt-get install chromium, or set CHROMIUM_PATH)", () => {
      process.stderr.write("browser tests left out: no Chromium here; apt-get install chromium, or set CHROMIUM_PATH\n")
    })
  })
} else {
  onEveryEngine("the auction's page in a browser", { providers: 2 }, (suite) => {
    let browser: Browser
    const complaints: string[] = []
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] })
    }, 60_000)
    afterAll(() => browser?.close())

    async function open(path: string): Promise<Page> {
      const page = await browser.newPage({ viewport: PHONE })
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text())
      })
      page.on("pageerror", (error) => complaints.push(String(error)))
      await page.goto(`${suite().market.houseUrl}${path}`)
      return page
    }
    const fitsTheScreen = (page: Page) =>
      page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")

    test("on a phone: time runs, bids and the outcome appear while it is open, its links lead to the ledger", async () => {
      const { market, ledger, providers } = suite()
      const bidders = (await ledger.accounts.newBidders(100, 100)) as [Signer, Signer]
      const auctionId = await market.open(providers[0] as never, {
        ...{ auction_type: "PROPSHARE", max_allocations: 5, bid_visibility: "PRICES" },
        clearing_time: market.inSeconds(3_600),
      })
      const list = await open("/")
      expect(await fitsTheScreen(list)).toBe(true)
      await list.getByRole("link", { name: /10 MHz at 703 MHz/ }).click()
      const page = list
      await page.waitForURL(`**/auctions/${auctionId}/page`)
      expect(await fitsTheScreen(page)).toBe(true)
      await page.evaluate("window.neverReloaded = true")

      const left = () => page.getByRole("timer").innerText()
      const first = await left()
      expect(first).toMatch(/^(01:00:00|00:59:\d\d)$/)
      while ((await left()) >= first) await page.waitForTimeout(100)

      await market.client.placeBid({ auctionId, price: 70, signer: bidders[0] })
      await page.getByRole("cell", { name: "70" }).waitFor()
      await market.client.placeBid({ auctionId, price: 30, signer: bidders[1] })
      await page.getByText("Bids (2)").waitFor()

      await market.clear(auctionId)
      await page.getByText("The winners' allocations are on the ledger.").waitFor()
      await page.getByText("Over", { exact: true }).waitFor()
      expect(await page.getByRole("cell", { name: "EXECUTED" }).count()).toBe(2)
      expect(await page.getByRole("timer").count()).toBe(0)
      expect(await fitsTheScreen(page)).toBe(true)
      expect(await page.evaluate("window.neverReloaded")).toBe(true)

      await page.getByText("On the ledger: 3 batches").click()
      const links = await page.getByRole("main").getByRole("link").all()
      const addresses = await Promise.all(links.map((link) => link.getAttribute("href")))
      expect(addresses).toHaveLength(4)
      for (const address of addresses) {
        expect(address).toMatch(new RegExp(`^${ledger.url}/(transactions|batches)/[0-9a-f]{128}$`))
        expect((await fetch(address as string)).status).toBe(200)
      }
      expect(complaints).toEqual([])
    }, 60_000)

    test("sealed: no bid is seen before the end, no name after it", async () => {
      const { market, ledger, providers } = suite()
      const [bidder] = (await ledger.accounts.newBidders(100)) as [Signer]
      const auctionId = await market.open(providers[1] as never)
      await market.client.placeBid({ auctionId, price: 77, signer: bidder })
      const page = await open(`/auctions/${auctionId}/page`)
      expect(await page.getByText("Bids are sealed until the auction is over.").count()).toBe(1)
      expect(await page.getByRole("cell").count()).toBe(0)
      await market.clear(auctionId)
      await page.getByText("The winners' allocations are on the ledger.").waitFor()
      expect(await page.getByRole("cell", { name: "77" }).count()).toBe(1)
      expect(await page.content()).not.toContain(bidder.publicKey)
      expect(complaints).toEqual([])
    }, 60_000)
  })
}
