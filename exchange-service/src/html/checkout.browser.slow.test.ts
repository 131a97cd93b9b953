import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Signer } from "@bandcoin/client"
import { chromiumPath } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { type Browser, chromium, type Page } from "playwright-core"
import type { OrderView } from "../routes/schemas.js"
import { filmOfQr } from "../testing/browser.js"
import { TEST_OPERATOR_TOKEN } from "../testing/market/config.js"
import { type TestMarket, testMarket, until } from "../testing/market/market.js"

const executablePath = chromiumPath()
/** What makes a page unusable on a phone or without a mouse; runs in the page. */
const FAULTS = `(() => {
  const found = []
  const root = document.documentElement
  if (root.scrollWidth > window.innerWidth) found.push("wider than the window: " + root.scrollWidth)
  for (const field of document.querySelectorAll("input, textarea, select")) {
    if (field.labels.length === 0) found.push("no label: " + (field.id || field.name))
  }
  for (const button of document.querySelectorAll("button, a.primary")) {
    const { height, width } = button.getBoundingClientRect()
    if (width > 0 && height < 40) found.push("too small for a finger: " + button.textContent)
  }
  for (const image of document.querySelectorAll("img")) if (!image.alt) found.push("no alt: " + image.src)
  if (!root.lang || document.querySelectorAll("h1").length !== 1) found.push("no language or not one h1")
  return found
})()`

const PHONE = { width: 390, height: 844 }

describe("the pages in a browser", () => {
  if (executablePath === undefined) {
    test("left out: there is no Chromium here (apt-get install chromium, or set CHROMIUM_PATH)", () => {
      process.stderr.write("browser tests left out: no Chromium here; apt-get install chromium, or set CHROMIUM_PATH\n")
    })
    return
  }
  let market: TestMarket
  let browser: Browser
  let film: string
  let owner: Signer
  const complaints: string[] = []

  beforeAll(async () => {
    market = await testMarket()
    owner = await market.ledger.account()
    film = await mkdtemp(join(tmpdir(), "bandcoin-exchange-film-"))
    const path = join(film, "camera.y4m")
    await writeFile(path, filmOfQr(`${market.url}/pay/${owner.publicKey}`))
    browser = await chromium.launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--use-fake-ui-for-media-stream",
        "--use-fake-device-for-media-stream",
        `--use-file-for-fake-video-capture=${path}`,
      ],
    })
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await market?.close()
    if (film !== undefined) await rm(film, { recursive: true, force: true })
  })

  /** A page that collects what the browser complains of: errors, and what the content policy blocked. */
  async function open(path: string): Promise<Page> {
    const page = await browser.newPage({ viewport: PHONE, hasTouch: true, isMobile: true, colorScheme: "light" })
    page.on("pageerror", (error) => complaints.push(String(error)))
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(`${message.text()} ${message.location().url}`)
    })
    await page.goto(market.url + path)
    return page
  }

  const faults = (page: Page) => page.evaluate<string[]>(FAULTS)

  test("pays with the test gateway on a phone and sees the balance arrive", async () => {
    const page = await open(`/pay/${owner.publicKey}`)
    await page.getByText("The account is on the ledger.").waitFor()
    expect(await page.getByRole("note").innerText()).toContain("No money moves")
    expect(await faults(page)).toEqual([])
    await page.locator("label.package", { hasText: "500" }).click()
    await page.getByLabel("Test gateway (no money moves)").check()
    if (process.env.UPDATE_SCREENSHOTS === "1") {
      const docs = new URL("../../../docs/images/checkout.png", import.meta.url)
      await page.screenshot({ path: docs.pathname, fullPage: true })
    }
    await page.getByRole("button", { name: "Continue to payment" }).click()
    await page.waitForURL(/\/order\//)
    expect(await faults(page)).toEqual([])
    expect(await page.getByRole("note").innerText()).toContain("No money moves")
    await page.getByRole("button", { name: "Pay (no money moves)" }).click()
    await page.getByText("The Bandcoins are in the account.").waitFor()
    expect(await market.ledger.balance(owner.publicKey)).toBe(500)
    const link = page.getByRole("link", { name: /^transaction/ })
    const id = /\/transactions\/([0-9a-f]{128})$/.exec((await link.getAttribute("href")) ?? "")?.[1]
    expect(await market.ledger.client.transaction(id as string)).toBeDefined()
    if (process.env.UPDATE_SCREENSHOTS === "1") {
      const docs = new URL("../../../docs/images/order.png", import.meta.url)
      await page.screenshot({ path: docs.pathname, fullPage: true })
    }
    await page.close()
    expect(complaints.splice(0)).toEqual([])
  }, 60_000)

  test("reads the account from a QR code with the camera", async () => {
    const page = await open("/")
    await page.getByRole("button", { name: "Scan a QR code" }).click()
    await page.getByText("The account is on the ledger.").waitFor()
    expect(await page.getByLabel("Account key").inputValue()).toBe(owner.publicKey)
    expect(await page.getByRole("button", { name: "Stop the camera" }).isVisible()).toBe(false)
    await page.close()
    expect(complaints.splice(0)).toEqual([])
  }, 60_000)

  test("explains a malformed key and a missing account, and orders nothing", async () => {
    const page = await open("/")
    const key = page.getByLabel("Account key")
    await key.fill("02abc")
    await page.getByText("This is no account key").waitFor()
    await key.fill(`02${"ab".repeat(32)}`)
    await page.getByText("Its owner must first create it").waitFor()
    await page.getByRole("button", { name: "Continue to payment" }).click()
    await page.waitForTimeout(300)
    expect(new URL(page.url()).pathname).toBe("/")
    await page.close()
    expect(complaints.splice(0)).toEqual([])
  }, 60_000)

  test("prices follow the currency", async () => {
    const page = await open("/")
    await page.getByLabel("Currency").selectOption("EUR")
    await page.getByText("EUR 9.20").waitFor()
    await page.close()
  }, 60_000)

  test("an order paid on another device shows its end without reloading", async () => {
    const order = await market.order(owner.publicKey, "stripe")
    const page = await open(`/order/${order.id}`)
    const { paymentId, url } = order.pay as { paymentId: string; url: string }
    expect(await page.getByRole("link", { name: "Pay now" }).getAttribute("href")).toBe(url)
    market.stripe.pay(paymentId)
    await market.exchange.engine.reconciler.run(0)
    await market.orderIn(order.id, "CREDITED")
    await page.getByText("The Bandcoins are in the account.").waitFor()
    await page.close()
    expect(complaints.splice(0)).toEqual([])
  }, 60_000)

  test("a payment that failed leads to a new order; one made twice says what became of the second", async () => {
    const failed = await market.order(owner.publicKey, "test")
    const page = await open(`/order/${failed.id}`)
    await page.getByRole("button", { name: "Be declined" }).click()
    await page.getByText("The payment did not go through.").waitFor()
    expect(await faults(page)).toEqual([])
    await page.getByRole("link", { name: "Order again" }).click()
    await page.waitForURL(`${market.url}/pay/${owner.publicKey}`)
    await page.getByText("The account is on the ledger.").waitFor()
    const twice = await market.order(owner.publicKey, "stripe")
    const { paymentId } = twice.pay as { paymentId: string }
    for (const id of [paymentId, market.stripe.again(paymentId)]) market.stripe.pay(id)
    await market.exchange.engine.reconciler.run(0)
    await until(async () => {
      const { body } = await market.get<OrderView>(`/orders/${twice.id}`)
      const refund = body.secondPayments[0]?.refund
      return refund === "returned" ? {} : { still: `${body.state}, second payment ${refund}` }
    })
    await page.goto(`${market.url}/order/${twice.id}`)
    await page.getByText("You paid twice. The second payment of USD 10.00 was given back.").waitFor()
    expect(await faults(page)).toEqual([])
    await page.close()
    expect(complaints.splice(0)).toEqual([])
  }, 60_000)

  test("a link that leads nowhere is answered with a page for people", async () => {
    const page = await open("/order/00000000000000000000000000000000")
    expect(await page.getByRole("heading").innerText()).toBe("There is no such order")
    expect(await faults(page)).toEqual([])
    await page.goto(`${market.url}/pay/02abc`)
    expect(await page.getByText("the link holds no account key").isVisible()).toBe(true)
    await page.close()
    // The browser itself names the answers' codes.
    expect(complaints.splice(0).filter((text) => !/status of 40[04]/.test(text))).toEqual([])
  }, 60_000)

  test("the operator's view opens with the token only", async () => {
    const destination = { method: "manual", holder: "Ada Example", iban: "DE89370400440532013000" }
    await market.signed(owner, "POST", "/payouts", { bandcoins: 300, currency: "USD", destination })
    const page = await open("/operator")
    await page.getByLabel("Operator token").fill("wrong token of somebody else")
    await page.getByRole("button", { name: "Open" }).click()
    await page.getByText("The operator token is missing or wrong.").waitFor()
    complaints.length = 0
    await page.getByLabel("Operator token").fill(TEST_OPERATOR_TOKEN)
    await page.getByRole("button", { name: "Open" }).click()
    await page.getByText("in circulation").waitFor()
    expect(await page.locator("#orders tbody tr").count()).toBeGreaterThan(0)
    await page.getByRole("cell", { name: "paid twice, USD 10.00: given back" }).waitFor()
    expect(await faults(page)).toEqual([])
    await page.close()
    expect(complaints.splice(0)).toEqual([])
  }, 60_000)
})
