import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { BandcoinClient, Signer } from "@bandcoin/client"
import type { GenerateOffer } from "@bandcoin/client/auctions"
import { signRequest } from "@bandcoin/client/request-signature"
import { ManualClock, type ServiceApp } from "@bandcoin/service-kit"
import { testEngines } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { ProviderConfigSchema } from "./config.js"
import { createProviderService } from "./service.js"
import { newSigner, startTestLedger, type TestLedger } from "./testing/ledger.js"

const TOKEN = "operator-token-for-tests"
const NOW_MS = 1_800_000_000_000
const OFFER = { from_frequency: "703 MHz", to_frequency: "713 MHz", bandwidth: "10000 kHz", units: 5, price: 12 }

let ledger: TestLedger
beforeAll(async () => {
  ledger = await startTestLedger()
}, 60_000)
afterAll(() => ledger.stop())

describe.each(testEngines().map((engine) => [engine.name, engine] as const))(
  "the provider service on %s",
  (_name, engine) => {
    const clock = new ManualClock(NOW_MS)
    const house = newSigner()
    const stranger = newSigner()
    const [winner, other] = [newSigner().publicKey, newSigner().publicKey]
    let provider: BandcoinClient
    let app: ServiceApp
    let url: string
    let nonces = 0
    const cleanUps: (() => Promise<void>)[] = []

    beforeAll(async () => {
      provider = await ledger.newProvider()
      const directory = await mkdtemp(join(tmpdir(), "bandcoin-provider-"))
      const { environment, drop } = await engine.configure(directory)
      cleanUps.push(drop, () => rm(directory, { recursive: true, force: true }))
      const config = ProviderConfigSchema.parse({
        ...environment,
        LEDGER_URL: ledger.url,
        OPERATOR_TOKEN: TOKEN,
        TRUSTED_HOUSES: house.publicKey,
        AUCTION_BANDS: "703 MHz/713 MHz/10 MHz",
        AUCTION_MIN_UNIT_PRICE: "5",
        LOG_LEVEL: "silent",
      })
      app = await createProviderService({ config, signer: provider.signer, clock })
      url = await app.listen({ host: "127.0.0.1", port: 0 })
    }, 60_000)
    afterAll(async () => {
      await app.close()
      for (const cleanUp of cleanUps) await cleanUp()
    })

    const ask = async (
      method: "GET" | "POST" | "PUT" | "DELETE",
      path: string,
      body?: object,
      headers: Record<string, string> = {},
    ) => {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${TOKEN}`,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, body: text === "" ? {} : JSON.parse(text) }
    }

    const generate = async (change: Partial<GenerateOffer> = {}, signer: Signer = house) => {
      const request: GenerateOffer = {
        auction_id: "auction_1",
        auction_type: "VICKREY",
        attempt: 1,
        epoch: ((await provider.account())?.epoch ?? 0) + 1,
        clearing_time: NOW_MS / 1000,
        price: 90,
        min_price: 10,
        clearing_price: 40,
        from_frequency: 703_000,
        to_frequency: 713_000,
        bandwidth: 10_000,
        max_allocations: 1,
        consumers: { [winner]: { allocations: 1, price: 90 } },
        refund: { [winner]: 50 },
        batcher_public_key: house.publicKey,
        ...change,
      }
      const body = JSON.stringify(request)
      const target = `${url}/generate-offer`
      const signed = signRequest({ method: "POST", url: target, body }, signer, {
        nowMs: clock.now(),
        nonce: `nonce-nonce-nonce-${nonces++}`,
      })
      const response = await fetch(target, {
        method: "POST",
        body,
        headers: { "content-type": "application/json", ...signed },
      })
      return { status: response.status, body: (await response.json()) as Record<string, unknown> }
    }

    describe("for the MNO's own systems", () => {
      test("nothing without the operator's token", async () => {
        for (const [method, path] of [
          ["GET", "/balance"],
          ["GET", "/sales"],
          ["GET", "/offers/current"],
          ["DELETE", "/offers/current"],
          ["GET", "/schedule"],
        ] as const) {
          for (const authorization of ["", "Bearer wrong", `Basic ${TOKEN}`]) {
            expect(await ask(method, path, undefined, { authorization })).toMatchObject({
              status: 401,
              body: { code: "UNAUTHENTICATED" },
            })
          }
        }
      })

      test("bad offers", async () => {
        expect(await ask("DELETE", "/offers/current")).toMatchObject({ status: 404, body: { code: "NO_OFFER" } })
        for (const change of [
          { from_frequency: 703 },
          { units: -1 },
          { price: 0 },
          { price: 1.5 },
          { volume_discount: 2 },
          { surprise: 1 },
        ]) {
          expect(await ask("POST", "/offers", { ...OFFER, ...change })).toMatchObject({
            status: 400,
            body: { code: "INVALID_ARGUMENT" },
          })
        }
        expect(await ask("POST", "/offers", { ...OFFER, bandwidth: "11 MHz" })).toMatchObject({ status: 400 })
      })

      test("post, read, sell, turn off; a repeat with the same key is the same offer", async () => {
        const posted = await ask(
          "POST",
          "/offers",
          { ...OFFER, qos: { gigabytes: 2 } },
          { "idempotency-key": "offer-1" },
        )
        expect(posted).toMatchObject({ status: 201, body: { epoch: 1 } })
        expect(
          await ask("POST", "/offers", { ...OFFER, qos: { gigabytes: 2 } }, { "idempotency-key": "offer-1" }),
        ).toEqual(posted)
        expect(await ask("GET", "/offers/current")).toMatchObject({
          body: {
            epoch: 1,
            price: 12,
            units_left: 5,
            from_frequency_khz: 703_000,
            bandwidth_khz: 10_000,
            qos: { gigabytes: 2 },
          },
        })
        expect(await ask("GET", "/balance")).toMatchObject({ body: { balance: 0, epoch: 1, roles: ["provider"] } })
        expect(await ask("GET", "/sales")).toEqual({ status: 200, body: { sales: [] } })
        expect(await ask("DELETE", "/offers/current")).toMatchObject({ status: 200, body: { epoch: 2 } })
        expect(await ask("GET", "/offers/current")).toMatchObject({ body: { epoch: 2, units_left: 0 } })
      })

      test("a schedule is set, shown and stopped", async () => {
        const { price, ...terms } = OFFER
        expect(await ask("GET", "/schedule")).toMatchObject({ status: 404, body: { code: "NO_SCHEDULE" } })
        expect(await ask("PUT", "/schedule", { period_seconds: 3_600, price, terms })).toMatchObject({
          status: 200,
          body: { price_now: 12 },
        })
        for (let i = 0; i < 100 && (await provider.account())?.epoch === 2; i++)
          await new Promise((resolve) => setTimeout(resolve, 50))
        expect((await ask("GET", "/schedule")).body).toMatchObject({ last: { outcome: "POSTED" } })
        expect((await provider.account())?.epoch).toBe(3)
        expect((await ask("DELETE", "/schedule")).status).toBe(204)
      })

      test("an auction without a house", async () => {
        const { price: _, ...auction } = {
          ...OFFER,
          auction_type: "VICKREY",
          clearing_time: 2_000_000_000,
          min_price: 10,
        }
        expect(await ask("POST", "/auctions", auction)).toMatchObject({
          status: 422,
          body: { code: "HOUSE_NOT_CONFIGURED" },
        })
      })
    })

    describe("GenerateOffer", () => {
      test("is for trusted houses, signed", async () => {
        expect(await ask("POST", "/generate-offer", {})).toMatchObject({
          status: 401,
          body: { code: "SIGNATURE_MISSING" },
        })
        expect(await generate({}, stranger)).toMatchObject({ status: 403, body: { code: "PERMISSION_DENIED" } })
        expect(await generate({ batcher_public_key: stranger.publicKey })).toMatchObject({ status: 403 })
      })

      test("refuses by policy and by epoch", async () => {
        const epoch = (await provider.account())?.epoch as number
        expect(await generate({ bandwidth: 9_999 })).toMatchObject({ body: { code: "POLICY_BAND" } })
        expect(await generate({ epoch })).toMatchObject({ body: { code: "EPOCH_NOT_NEXT" } })
        expect(await generate({ epoch: epoch + 2 })).toMatchObject({ body: { code: "EPOCH_NOT_NEXT" } })
        expect(await generate({ attempt: 2, refused_batch_id: "ab".repeat(64) })).toMatchObject({
          body: { code: "ATTEMPT_NOT_OPEN" },
        })
      })

      test("signs once: a repeat gets the same, anything else for the auction nothing", async () => {
        const answers = await Promise.all(Array.from({ length: 10 }, () => generate()))
        expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1)
        expect(answers[0]?.status).toBe(200)
        const changed = { consumers: { [other]: { allocations: 1, price: 90 } }, refund: { [other]: 50 } }
        expect(await generate(changed)).toMatchObject({ status: 409, body: { code: "OFFER_ALREADY_SIGNED" } })
        // A second attempt needs the first one's refusal by the ledger; a batch that was never refused is none.
        expect(await generate({ ...changed, attempt: 2 })).toMatchObject({ body: { code: "ATTEMPT_NOT_OPEN" } })
        expect(await generate({ ...changed, attempt: 3, refused_batch_id: "ab".repeat(64) })).toMatchObject({
          body: { code: "ATTEMPT_NOT_OPEN" },
        })
      })

      test("while an auction has the next epoch, nothing else opens it", async () => {
        expect(await ask("POST", "/offers", OFFER)).toMatchObject({ status: 409, body: { code: "AUCTION_UNDER_WAY" } })
        clock.advance(11 * 60_000)
        expect(await ask("POST", "/offers", OFFER)).toMatchObject({ status: 201 })
        // The epoch is another one now: what was signed for the old one is out of date.
        expect(await generate({ auction_id: "auction_2" })).toMatchObject({ status: 200 })
      })
    })
  },
)
