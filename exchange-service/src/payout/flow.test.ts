import type { Signer } from "@bandcoin/client"
import { testEngines } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import type { PayoutView } from "../routes/schemas.js"
import { scriptedFaults } from "../testing/http/faults.js"
import { type TestMarket, testMarket, until } from "../testing/market/market.js"

interface Seen {
  readonly nextAt: string | null
  readonly note: string | null
}

let market: TestMarket

const STRIPE = { method: "stripe", connectedAccount: "acct_mno1" }
const MANUAL = { method: "manual", holder: "Tele Ltd", iban: "SE4550000000058398257466" }

/** An account that holds Bandcoins, as an operator's credit. */
async function rich(bandcoins: number): Promise<Signer> {
  const signer = await market.ledger.account()
  const headers = { ...market.operator, "content-type": "application/json" }
  const body = JSON.stringify({ name: "tests", cap: 1_000_000 })
  await fetch(`${market.url}/operator/campaigns/tests`, { method: "PUT", headers, body })
  const credit = { account: signer.publicKey, bandcoins }
  const { body: order } = await market.post<{ id: string }>(
    "/operator/campaigns/tests/credits",
    credit,
    market.operator,
  )
  await market.orderIn(order.id, "CREDITED")
  return signer
}

const ask = (signer: Signer, bandcoins: number, destination: object = STRIPE, key?: string) =>
  market.signed<PayoutView & { code?: string }>(
    signer,
    "POST",
    "/payouts",
    { bandcoins, currency: "USD", destination },
    key,
  )

describe.each(testEngines().map((engine) => [engine.name, engine] as const))("books on %s", (_name, engine) => {
  beforeAll(async () => {
    const payoutLimits = { minimum: 10, maximum: 5_000, perDay: 6_000, reviewAbove: 900 }
    market = await testMarket({ config: { payoutLimits }, engine })
  }, 60_000)
  afterAll(() => market.close())

  describe("money out", () => {
    test("debits first, then pays, less the fee", async () => {
      const owner = await rich(500)
      const { status, body } = await ask(owner, 500)
      expect(status).toBe(202)
      expect(body).toMatchObject({ net: { amount: 4182 }, fee: { amount: 68 } })
      await market.payoutIn(body.id, "PAID")
      expect(await market.ledger.balance(owner.publicKey)).toBe(0)
      const transfers = [...market.stripe.transfers.values()].filter((t) => t.transfer_group === body.id)
      expect(transfers).toMatchObject([{ amount: 4182, destination: "acct_mno1", currency: "usd" }])
      expect(await market.signed(owner, "GET", `/payouts/${body.id}`)).toMatchObject({ body: { state: "PAID" } })
    })

    test("the same request with the same key is the same payout", async () => {
      const owner = await rich(300)
      const answers = [await ask(owner, 100, STRIPE, "wish-1"), await ask(owner, 100, STRIPE, "wish-1")]
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
      await market.payoutIn(answers[0]?.body.id as string, "PAID")
      expect(await market.ledger.balance(owner.publicKey)).toBe(200)
    })

    test("a payout Stripe refuses is credited back", async () => {
      const owner = await rich(100)
      market.stripe.refusedDestinations.add("acct_gone")
      const { body } = await ask(owner, 100, { ...STRIPE, connectedAccount: "acct_gone" })
      expect(await market.payoutIn(body.id, "CREDITED_BACK")).toMatchObject({ transfer: { status: "failed" } })
      expect(await market.ledger.balance(owner.publicKey)).toBe(100)
    })

    test("a transfer whose answer is lost is found, and paid once", async () => {
      const owner = await rich(100)
      market.stripe.server.faults = scriptedFaults({ on: "POST /v1/transfers", fault: "reset after" })
      const { body } = await ask(owner, 100)
      await market.payoutIn(body.id, "PAID")
      expect([...market.stripe.transfers.values()].filter((t) => t.transfer_group === body.id)).toHaveLength(1)
    })

    test("a reversal by Stripe brings the Bandcoins back", async () => {
      const owner = await rich(100)
      const { body } = await ask(owner, 100)
      const { transfer } = await market.payoutIn(body.id, "PAID")
      market.stripe.reverse(transfer?.reference as string)
      const event = market.stripe.events.at(-1) as { id: string }
      const { body: text, header } = market.stripe.delivery(event, Math.floor(Date.now() / 1000))
      const headers = { "stripe-signature": header }
      await fetch(`${market.url}/webhooks/stripe`, { method: "POST", headers, body: text })
      await market.payoutIn(body.id, "CREDITED_BACK")
      expect(await market.ledger.balance(owner.publicKey)).toBe(100)
    })

    test("two payouts of the whole balance at once: one is paid, the other refused", async () => {
      const owner = await rich(100)
      const both = await Promise.all([ask(owner, 100), ask(owner, 100)])
      const ended = await Promise.all(
        both
          .filter(({ status }) => status === 202)
          .map(({ body }) => market.payoutIn(body.id, "PAID", "DEBIT_REFUSED")),
      )
      expect(ended.filter(({ state }) => state === "PAID")).toHaveLength(1)
      expect(await market.ledger.balance(owner.publicKey)).toBe(0)
    })

    test("a large one waits for an operator, debited; rejected it goes back", async () => {
      const owner = await rich(2000)
      const [yes, no] = [await ask(owner, 1000), await ask(owner, 1000)]
      for (const { body } of [yes, no]) await market.payoutIn(body.id, "IN_REVIEW")
      expect(await market.ledger.balance(owner.publicKey)).toBe(0)
      const decide = (id: string, decision: string) =>
        market.post(`/operator/payouts/${id}/decision`, { decision }, market.operator)
      await decide(yes.body.id, "approved")
      await decide(no.body.id, "rejected")
      await market.payoutIn(yes.body.id, "PAID")
      await market.payoutIn(no.body.id, "CREDITED_BACK")
      expect(await market.ledger.balance(owner.publicKey)).toBe(1000)
      expect(await decide(yes.body.id, "rejected")).toMatchObject({ status: 409, body: { code: "PAYOUT_NOT_OPEN" } })
    })

    test("a manual one stands on the list until an operator says what became of it", async () => {
      const owner = await rich(200)
      const [paid, failed] = [await ask(owner, 100, MANUAL), await ask(owner, 100, MANUAL)]
      for (const { body } of [paid, failed]) await market.payoutIn(body.id, "AWAITING_MANUAL_PAYMENT")
      const { body: list, type } = await market.get<string>("/operator/manual-payouts.csv", market.operator)
      expect(type).toContain("text/csv")
      expect(list).toContain(`${paid.body.id},Tele Ltd,SE4550000000058398257466,USD,8.16`)
      const settle = (id: string, outcome: string) =>
        market.post(`/operator/payouts/${id}/manual`, { outcome, reference: "bank 1" }, market.operator)
      await settle(paid.body.id, "paid")
      await settle(failed.body.id, "failed")
      await market.payoutIn(paid.body.id, "PAID")
      await market.payoutIn(failed.body.id, "CREDITED_BACK")
      expect(await market.ledger.balance(owner.publicKey)).toBe(100)
    })

    test("limits, each by its code", async () => {
      const owner = await rich(10_000)
      const code = async (bandcoins: number) => (await ask(owner, bandcoins)).body.code
      expect(await code(9)).toBe("PAYOUT_BELOW_MINIMUM")
      expect(await code(5_001)).toBe("PAYOUT_ABOVE_MAXIMUM")
      expect(await code(5_000)).toBeUndefined()
      expect(await code(1_001)).toBe("PAYOUT_DAILY_LIMIT")
      const poor = await market.ledger.account()
      expect((await ask(poor, 100)).body.code).toBe("BALANCE_TOO_LOW")
      const unsold = { bandcoins: 100, currency: "SEK", destination: STRIPE }
      expect((await market.signed(owner, "POST", "/payouts", unsold)).body).toMatchObject({
        code: "PAYOUT_CURRENCY_NOT_OFFERED",
      })
    })

    test("nobody sees another's payout", async () => {
      const owner = await rich(100)
      const stranger = await market.ledger.account()
      const { body } = await ask(owner, 100)
      expect(await market.signed(stranger, "GET", `/payouts/${body.id}`)).toMatchObject({ status: 404 })
      expect(await market.get(`/payouts/${body.id}`)).toMatchObject({
        status: 401,
        body: { code: "SIGNATURE_MISSING" },
      })
    })
  })

  describe("credit without a payment", () => {
    test("an incentive is granted once for a key, and never above the campaign's cap", async () => {
      const { publicKey } = await market.ledger.account()
      const headers = { ...market.operator, "content-type": "application/json" }
      const put = (cap: number) =>
        fetch(`${market.url}/operator/campaigns/small`, {
          method: "PUT",
          headers,
          body: JSON.stringify({ name: "small", cap }),
        })
      await put(250)
      const grant = (key: string) =>
        market.post<{ id: string; code?: string }>(
          "/operator/campaigns/small/credits",
          { account: publicKey, bandcoins: 100 },
          { ...market.operator, "idempotency-key": key },
        )
      const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => grant(`key-${n % 5}`)))
      for (const { status } of answers) expect([202, 409, 422]).toContain(status)
      expect((await grant("key-new")).body.code).toBe("CAMPAIGN_CAP_REACHED")
      const { body: orders } = await market.get<{ id: string }[]>(
        `/operator/orders?account=${publicKey}`,
        market.operator,
      )
      for (const { id } of orders) await market.orderIn(id, "CREDITED")
      expect(await market.ledger.balance(publicKey)).toBe(200)
      expect((await put(100)).status).toBe(422)
    })

    test("a schedule moves its funder's Bandcoins every period, up to the cap", async () => {
      const funder = await rich(100)
      const [one, two] = [await market.ledger.account(), await market.ledger.account()]
      const shares = [one, two].map(({ publicKey }) => ({ account: publicKey, bandcoins: 10 }))
      const startAt = new Date(Date.now() - 150_000).toISOString()
      const body = { shares, everySeconds: 60, cap: 59, startAt }
      const made = await market.signed<{ id: string }>(funder, "POST", "/schedules", body)
      expect(made.status).toBe(201)
      // Two periods fit under the cap; a third would pass it.
      const seen = await until(async () => {
        const { body } = await market.signed<Seen>(funder, "GET", `/schedules/${made.body.id}`)
        return body.nextAt === null ? body : { still: `at ${body.nextAt} (${body.note})` }
      })
      expect(seen).toMatchObject({ moved: 40, note: expect.stringContaining("cap") })
      expect(await market.ledger.balance(one.publicKey)).toBe(20)
      expect(await market.ledger.balance(two.publicKey)).toBe(20)
      expect(await market.ledger.balance(funder.publicKey)).toBe(60)
      expect(await market.signed(one, "DELETE", `/schedules/${made.body.id}`)).toMatchObject({ status: 404 })
    })
  })
})
