import { answerChallenge, buyPlan, planPurchases, providersNear, readAccount, type Signer } from "@bandcoin/client"
import { signRequest } from "@bandcoin/client/request-signature"
import { quote } from "@bandcoin/contract"
import { randomNonce } from "@bandcoin/service-kit"
import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { BAND, newSigner, TestLedger } from "./testing/ledger.js"
import { startTestService, type TestService } from "./testing/service.js"

let ledger: TestLedger
let service: TestService
let [near, far, buyer]: Signer[] = []
const square = (west: number, south: number) => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west + 0.1, south],
      [west + 0.1, south + 0.1],
      [west, south + 0.1],
      [west, south],
    ],
  ],
})

beforeAll(async () => {
  ledger = await TestLedger.start()
  ;[near, far, buyer] = [await ledger.newProvider(), await ledger.newProvider(), await ledger.newBuyer()]
  await ledger.as(near as Signer).postOffer({
    ...BAND,
    price: 10,
    maxAllocations: 100,
    qos: { priority: 3, tier: "gold" },
    reservations: [{ epoch: 2, price: 8, capacity: 5 }],
  })
  // Dearer for one unit, cheaper for ten.
  await ledger
    .as(far as Signer)
    .postOffer({ ...BAND, price: 12, maxAllocations: 100, volumeDiscount: 0.5, qos: { priority: 1 } })
  service = await startTestService(ledger)
  await service.caughtUp()
}, 60_000)
afterAll(async () => {
  await service?.stop()
  await ledger?.stop()
})

async function ask(path: string, init: RequestInit = {}): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${service.url}${path}`, init)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const post = (path: string, body: object = {}) =>
  ask(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) })

async function offers(query: string): Promise<{ provider: string; total: number }[]> {
  const { status, body } = await ask(`/offers?${query}`)
  expect([query, status]).toEqual([query, 200])
  return body.offers as never
}

async function putCoverage(provider: Signer, coverage: object, signer = provider) {
  const url = `${service.url}/providers/${provider.publicKey}/coverage`
  const body = JSON.stringify(coverage)
  const signed = signRequest({ method: "PUT", url, body }, signer, { nowMs: Date.now(), nonce: randomNonce() })
  return ask(new URL(url).pathname, { method: "PUT", body, headers: { "content-type": "application/json", ...signed } })
}

test("offers come by the exact total, which the ledger takes", async () => {
  const one = await offers("units=1")
  const ten = await offers("units=10")
  expect(one.map(({ provider, total }) => [provider, total])).toEqual([
    [near?.publicKey, 10],
    [far?.publicKey, 12],
  ])
  expect(ten.map(({ provider }) => provider)).toEqual([far?.publicKey, near?.publicKey])
  const account = await ledger.as(buyer as Signer).account(far?.publicKey as string)
  const priced = account && quote(account, { epoch: 1, units: 10, signer: buyer?.publicKey as string })
  expect(priced?.ok && priced.value.cost).toBe(ten[0]?.total)
})

test("every condition of a search leaves offers out", async () => {
  const found = async (query: string) => (await offers(query)).map(({ provider }) => provider)
  expect(await found("max_price=11")).toEqual([near?.publicKey])
  expect(await found("qos=priority:2")).toEqual([near?.publicKey])
  expect(await found("qos=tier:gold,priority:4")).toEqual([])
  expect(await found("units=101")).toEqual([])
  expect(await found("epoch=2&epoch_to=2&units=5")).toEqual([near?.publicKey])
  expect(await found("epoch=2&epoch_to=3")).toEqual([])
  expect(await found("from_frequency=3600000")).toEqual([])
  expect(await found("min_bandwidth=20001")).toEqual([])
  expect(await found("min_duration=61")).toEqual([])
  expect(await found("max_total=11")).toEqual([near?.publicKey])
  for (const bad of ["near=91,0", "near=x", "units=0", "epoch_to=3", "epoch=3&epoch_to=2"]) {
    expect([bad, (await ask(`/offers?${bad}`)).status]).toEqual([bad, 400])
  }
})

test("coverage is published by its provider alone, and found by place", async () => {
  expect((await putCoverage(near as Signer, square(-105.3, 39.95), far)).body).toMatchObject({
    code: "PERMISSION_DENIED",
  })
  expect((await putCoverage(buyer as Signer, square(-105.3, 39.95))).body).toMatchObject({ code: "PERMISSION_DENIED" })
  expect((await putCoverage(near as Signer, { type: "Point", coordinates: [0, 0] })).body).toMatchObject({
    code: "COVERAGE_INVALID",
  })
  expect((await putCoverage(near as Signer, square(-105.3, 39.95))).status).toBe(200)
  expect((await putCoverage(far as Signer, square(10, 50))).status).toBe(200)
  expect((await offers("near=40.0,-105.25")).map(({ provider }) => provider)).toEqual([near?.publicKey])
  expect(await offers("near=0,0")).toEqual([])
  expect((await ask("/providers?near=50.05,10.05")).body).toEqual({ providers: [far?.publicKey] })
  const { body } = await ask(`/providers/${near?.publicKey}/coverage`)
  expect(body).toMatchObject({ coverage: square(-105.3, 39.95) })
})

test("a device proves its grant and is let in once", async () => {
  const device = newSigner()
  const stranger = await post("/admissions", { consumer_key: device.publicKey })
  expect([stranger.status, stranger.body.code]).toEqual([403, "NO_GRANT"])
  await ledger.as(buyer as Signer).allocate({ provider: near?.publicKey as string, consumers: [device.publicKey] })
  await service.caughtUp()
  const held = await ask(`/grants/${device.publicKey}`)
  expect(held.body.grants).toMatchObject([
    { state: "VALID", provider: near?.publicKey, units: 1, qos: { tier: "gold" } },
  ])

  const asked = await post("/admissions", { consumer_key: device.publicKey, provider: near?.publicKey })
  expect([asked.status, asked.body.status]).toEqual([201, "REQUESTED"])
  const answer = answerChallenge(asked.body.challenge, { signer: device, verifier: "mno.example", nowMs: Date.now() })
  const path = `/admissions/${asked.body.admission_id}`
  const admitted = await post(`${path}/answer`, { answer: answer.ok && answer.value })
  expect(admitted.body).toMatchObject({ status: "ACTIVATED", grant: { qos: { priority: 3 } } })
  expect((admitted.body.grant as { seconds_left: number }).seconds_left).toBeGreaterThan(50)
  expect((await post("/admissions", { consumer_key: device.publicKey })).body.code).toBe("IN_USE")
  expect((await post(`${path}/heartbeat`)).body.status).toBe("ACTIVATED")
  expect((await ask(path, { method: "DELETE" })).body).toMatchObject({ status: "TERMINATED", end_reason: "RELEASED" })
  expect((await ask(path)).body.status).toBe("TERMINATED")
  expect((await post(`${path}/heartbeat`)).body.code).toBe("ADMISSION_OVER")
})

test("a grant bought ahead counts from the moment its epoch begins", async () => {
  const device = newSigner()
  await ledger
    .as(buyer as Signer)
    .allocate({ provider: near?.publicKey as string, epoch: 2, consumers: [device.publicKey] })
  await service.caughtUp()
  const state = async () => ((await ask(`/grants/${device.publicKey}`)).body.grants as { state: string }[])[0]?.state
  expect(await state()).toBe("NOT_YET_VALID")
  expect((await post("/admissions", { consumer_key: device.publicKey })).body.code).toBe("NOT_YET_VALID")
  await ledger.as(near as Signer).postOffer({ ...BAND, price: 11, maxAllocations: 50 })
  await service.caughtUp()
  expect(await state()).toBe("VALID")
  const history = await ask(`/providers/${near?.publicKey}/offers`)
  expect(history.body.offers).toMatchObject([
    { epoch: 2, price: 11 },
    { epoch: 1, price: 10 },
  ])
})

test("the desk plans over the providers that the index finds, and buys all of it at once", async () => {
  const [small, large] = [await ledger.newProvider(), await ledger.newProvider()]
  const reservations = [{ epoch: 2, price: 6, capacity: 30 }]
  await ledger.as(small).postOffer({ ...BAND, price: 5, maxAllocations: 4, reservations })
  await ledger.as(large).postOffer({ ...BAND, price: 9, maxAllocations: 50, volumeDiscount: 0.9, reservations })
  await service.caughtUp()
  for (const each of [small, large]) expect((await putCoverage(each, square(77.1, 28.5))).status).toBe(200)
  const names = await providersNear(service.url, { latitude: 28.55, longitude: 77.15 })
  expect(names).toEqual([small.publicKey, large.publicKey].sort())

  const providers = await Promise.all(names.map(async (name) => (await readAccount(ledger.client, name)) as never))
  const holders = Array.from({ length: 7 }, () => newSigner().publicKey)
  const request = { providers, units: 7, epoch: 1, epochTo: 2, buyer: buyer?.publicKey as string }
  const result = planPurchases(request)
  if (!result.ok) throw new Error(result.message)
  const client = ledger.as(buyer as Signer)
  const before = await client.balance()
  await buyPlan(client, result.plan, { holders })
  expect(before - (await client.balance())).toBe(result.plan.cost)
  await service.caughtUp()
  for (const key of holders) {
    const { grants } = (await ask(`/grants/${key}`)).body as { grants: { epoch: number; state: string }[] }
    expect(grants.map(({ epoch, state }) => `${epoch} ${state}`).sort()).toEqual(["1 VALID", "2 NOT_YET_VALID"])
  }
  await expect(buyPlan(client, result.plan, { holders: holders.slice(1) })).rejects.toThrow("as many holders")
  // The cheaper provider is sold out: the plan no longer holds, and nothing of it is bought.
  await expect(buyPlan(client, result.plan, { holders })).rejects.toThrow("NOT_ENOUGH_UNITS")
})

test("the lag is a metric, and status, readiness and minutes tell how things stand", async () => {
  const metrics = await (await fetch(`${service.url}/metrics`)).text()
  expect(metrics).toMatch(/bandcoin_index_lag_blocks(\{.*\})? 0\n/)
  expect((await ask("/status")).body).toMatchObject({ following: true, source: "component", lag_blocks: 0 })
  expect((await ask("/readyz")).status).toBe(200)
  const { minutes } = (await ask("/allocations/per-minute")).body as { minutes: { units: number }[] }
  expect(minutes.reduce((sum, { units }) => sum + units, 0)).toBe(2 + 7 + 7)
})

test.each(["/", "/market?units=3", "/blocks", "/blocks/1", "/openapi.json"])("%s is a page", async (path) => {
  expect((await fetch(`${service.url}${path}`)).status).toBe(200)
})

test.each([
  ["/blocks/99999", 404],
  [`/transactions/${"0".repeat(128)}`, 404],
  [`/accounts/02${"0".repeat(64)}`, 404],
  ["/search?q=%3Cscript%3E", 400],
  ["/market?near=nowhere", 400],
])("%s: %i", async (path, status) => {
  expect((await fetch(`${service.url}${path}`)).status).toBe(status)
})
