import { mkdir } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import type { Signer } from "@bandcoin/client"
import { chromiumPath } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { type Browser, chromium, type Page } from "playwright-core"
import { BAND, newSigner, TestLedger } from "../testing/ledger.js"
import { startTestService, type TestService, until } from "../testing/service.js"

const executablePath = chromiumPath()
const PHONE = { width: 390, height: 844 }
const DESK = { width: 1100, height: 900 }
/** Kept when `SCREENSHOTS` is set, so that an ordinary run changes no file. */
const IMAGES = fileURLToPath(new URL("../../../docs/images/", import.meta.url))

describe("the explorer in a browser", () => {
  if (executablePath === undefined) {
    test("left out: there is no Chromium here (apt-get install chromium, or set CHROMIUM_PATH)", () => {
      process.stderr.write("browser tests left out: no Chromium here; apt-get install chromium, or set CHROMIUM_PATH\n")
    })
    return
  }
  let ledger: TestLedger
  let service: TestService
  let browser: Browser
  let [provider, buyer]: Signer[] = []
  const complaints: string[] = []

  const buy = (units: number) =>
    ledger.as(buyer as Signer).allocate({
      provider: provider?.publicKey as string,
      consumers: Array.from({ length: units }, () => newSigner().publicKey),
    })

  beforeAll(async () => {
    ledger = await TestLedger.start()
    ;[provider, buyer] = [await ledger.newProvider(), await ledger.newBuyer(50_000)]
    for (const price of [14, 11, 12, 9]) {
      await ledger.as(provider).postOffer({ ...BAND, price, maxAllocations: 500, qos: { priority: price } })
      await buy(3 * price)
    }
    service = await startTestService(ledger)
    await service.caughtUp()
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
    await ledger?.stop()
  })

  async function open(path: string, viewport = PHONE): Promise<Page> {
    const page = await browser.newPage({ viewport })
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text())
    })
    page.on("pageerror", (error) => complaints.push(String(error)))
    await page.goto(`${service.url}${path}`)
    return page
  }

  const keep = async (page: Page, name: string): Promise<void> => {
    if (!process.env.SCREENSHOTS) return
    await mkdir(IMAGES, { recursive: true })
    await page.screenshot({ path: `${IMAGES}${name}.png` })
  }

  test("the chart lives: a purchase moves it while the page is open", async () => {
    const page = await open("/", DESK)
    const told = () => page.locator("#live-text").innerText()
    await until("the first numbers", async () => (await told()).includes("138 in all"))
    await buy(7)
    await until("the purchase on the page", async () => (await told()).includes("145 in all"))
    expect(await page.locator("#live rect.bar").count()).toBeGreaterThan(0)
    await keep(page, "explorer")
    await page.close()
  }, 60_000)

  test("from a block to a transaction's payload to an account's balance over time", async () => {
    const page = await open("/")
    await page.fill("input[name=q]", buyer?.publicKey as string)
    await page.click("header button")
    expect(await page.locator("h1").innerText()).toBe("Account")
    expect(await page.locator("main").innerText()).toContain("bought 42 units of")
    expect(await page.locator("path.line").count()).toBe(1)
    await page.locator("tbody a[href^='/transactions/']").first().click()
    await page.waitForURL(/transactions/)
    const payload = JSON.parse(await page.locator("pre").innerText()) as { action: string; consumers: string }
    expect(payload).toMatchObject({ action: "allocate", consumers: "7 public keys" })
    await page.locator("main a[href^='/blocks/']").first().click()
    await page.waitForURL(/blocks/)
    expect(await page.locator("h1").innerText()).toMatch(/^Block \d+$/)
    await page.close()
  }, 60_000)

  test("a provider's page shows its price history", async () => {
    const page = await open(`/accounts/${provider?.publicKey}`, DESK)
    expect(await page.locator("figcaption").allInnerTexts()).toContain("Price of a unit by epoch, Bandcoins")
    await keep(page, "explorer-provider")
    await page.close()
  }, 30_000)

  test.each(["/", "/market", "/blocks", "/blocks/2"])(
    "%s fits a phone",
    async (path) => {
      const page = await open(path)
      const width = await page.evaluate<number>("document.documentElement.scrollWidth")
      expect(width).toBeLessThanOrEqual(PHONE.width)
      expect(await page.locator("h1").count()).toBe(1)
      await page.close()
    },
    30_000,
  )

  test("no page complained", () => {
    expect(complaints.filter((text) => !text.includes("favicon"))).toEqual([])
  })
})
