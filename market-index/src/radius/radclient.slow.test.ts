import { answerChallenge } from "@bandcoin/client"
import { systemClock } from "@bandcoin/service-kit"
import { testSigner } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { AdmissionDesk } from "../admission/desk.js"
import type { HeldGrant } from "../grants/types.js"
import { testGrant } from "../testing/grants.js"
import { BAND, newSigner, TestLedger } from "../testing/ledger.js"
import { type Heard, radclient, radclientInstalled, textOf } from "../testing/radclient.js"
import { startTestService, until } from "../testing/service.js"
import { RadiusClients } from "./clients.js"
import { RadiusDoor } from "./server.js"

const installed = radclientInstalled()
const SECRET = "a shared secret of the access point"
const [good, stale] = [testSigner(7), testSigner(8)]
const grants = new Map<string, HeldGrant>([
  [good.publicKey, testGrant({ seenAtMs: Date.now(), validUntilMs: Date.now() + 300_000 })],
  [stale.publicKey, testGrant({ state: "EXPIRED", transactionId: "cd".repeat(64) })],
])

let door: RadiusDoor
beforeAll(async () => {
  const desk = new AdmissionDesk({
    grants: { grantsOf: (key) => [grants.get(key) ?? []].flat() },
    clock: systemClock,
    verifier: "mno.example",
  })
  const clients = new RadiusClients([`127.0.0.1=${SECRET}`])
  door = await RadiusDoor.open({ desk, clients, clock: systemClock, host: "127.0.0.1", port: 0, accountingPort: 0 })
})
afterAll(() => door.close())

const ask = (attributes: Record<string, string>, secret = SECRET): Promise<Heard> =>
  radclient(attributes, { port: door.port, secret })
const account = (attributes: Record<string, string>, secret = SECRET): Promise<Heard> =>
  radclient(attributes, { port: door.accountingPort, secret, kind: "acct" })

describe("Debian's radclient", () => {
  if (!installed) {
    test("left out: there is no radclient here (apt-get install freeradius-utils)", () => undefined)
    return
  }

  test("is admitted with a good grant, for as long as it lasts", async () => {
    const name = { "User-Name": `"${good.publicKey}"`, "Calling-Station-Id": '"02-00-00-00-00-01"' }
    const asked = await ask(name)
    expect(asked.code).toBe("Access-Challenge")
    const challenge: unknown = JSON.parse(textOf(asked, "Reply-Message"))
    const answer = answerChallenge(challenge, { signer: good, verifier: "mno.example", nowMs: Date.now() })
    if (!answer.ok) throw new Error(answer.reason)
    const state = asked.attributes.get("State")?.[0] as string
    const admitted = await ask({ ...name, State: state, "User-Password": `"${answer.value}"` })
    expect(admitted.code).toBe("Access-Accept")
    const seconds = Number(admitted.attributes.get("Session-Timeout")?.[0])
    expect(seconds).toBeGreaterThan(250)
    expect(seconds).toBeLessThanOrEqual(300)
    const elsewhere = await ask({ ...name, "Calling-Station-Id": '"02-00-00-00-00-02"' })
    expect([elsewhere.code, textOf(elsewhere, "Reply-Message")]).toEqual([
      "Access-Reject",
      expect.stringContaining("IN_USE"),
    ])

    const stop = {
      ...name,
      "Acct-Status-Type": "Stop",
      "Acct-Session-Id": '"1"',
      Class: admitted.attributes.get("Class")?.[0] as string,
    }
    expect((await account(stop, "not the shared secret")).code).toBe("nothing")
    expect((await ask(name)).code).toBe("Access-Challenge")
    expect((await ask({ ...name, "Calling-Station-Id": '"02-00-00-00-00-02"' })).code).toBe("Access-Reject")
    expect((await account(stop)).code).toBe("Accounting-Response")
    expect((await ask({ ...name, "Calling-Station-Id": '"02-00-00-00-00-02"' })).code).toBe("Access-Challenge")
  }, 30_000)

  test.each([
    ["a stale grant", stale.publicKey, "EXPIRED"],
    ["a key without grants", testSigner(9).publicKey, "NO_GRANT"],
    ["a name that is no key", "nemo", "NO_GRANT"],
  ])("is refused with %s", async (_, name, reason) => {
    const heard = await ask({ "User-Name": `"${name}"` })
    expect([heard.code, textOf(heard, "Reply-Message")]).toEqual(["Access-Reject", expect.stringContaining(reason)])
  })

  test("is refused with a wrong answer", async () => {
    const asked = await ask({ "User-Name": `"${good.publicKey}"`, "Calling-Station-Id": '"02-00-00-00-00-01"' })
    const state = asked.attributes.get("State")?.[0] as string
    const heard = await ask({
      "User-Name": `"${good.publicKey}"`,
      State: state,
      "User-Password": `"${"0".repeat(128)}"`,
    })
    expect(heard.code).toBe("Access-Reject")
  })

  test("hears nothing with another secret", async () => {
    expect((await ask({ "User-Name": `"${good.publicKey}"` }, "not the shared secret")).code).toBe("nothing")
  })

  test("asks the whole service: a grant bought on the ledger lets in, and does not once it is over", async () => {
    const ledger = await TestLedger.start()
    const more = { RADIUS_CLIENTS: `127.0.0.1=${SECRET}`, RADIUS_PORT: "0", RADIUS_ACCOUNTING_PORT: "0" }
    const service = await startTestService(ledger, more)
    try {
      const asking = { port: service.radiusPort, secret: SECRET }
      const [provider, buyer, device] = [await ledger.newProvider(), await ledger.newBuyer(), newSigner()]
      const name = { "User-Name": `"${device.publicKey}"` }
      const buy = async (allocationDurationSeconds: number): Promise<void> => {
        await ledger.as(provider).postOffer({ ...BAND, price: 1, maxAllocations: 9, allocationDurationSeconds })
        await ledger.as(buyer).allocate({ provider: provider.publicKey, consumers: [device.publicKey] })
        await service.caughtUp()
      }
      await buy(1)
      const state = (): string | undefined => [...service.grants.grantsOf(device.publicKey, Date.now())][0]?.state
      await until("the end of the grant", () => state() === "EXPIRED")
      const stale = await radclient(name, asking)
      expect([stale.code, textOf(stale, "Reply-Message")]).toEqual([
        "Access-Reject",
        expect.stringContaining("EXPIRED"),
      ])

      await buy(600)
      const asked = await radclient(name, asking)
      const challenge: unknown = JSON.parse(textOf(asked, "Reply-Message"))
      const answer = answerChallenge(challenge, { signer: device, verifier: "mno.example", nowMs: Date.now() })
      const proof = {
        State: asked.attributes.get("State")?.[0] as string,
        "User-Password": `"${answer.ok && answer.value}"`,
      }
      const admitted = await radclient({ ...name, ...proof }, asking)
      expect(admitted.code).toBe("Access-Accept")
      expect(Number(admitted.attributes.get("Session-Timeout")?.[0])).toBeGreaterThan(500)
    } finally {
      await service.stop()
      await ledger.stop()
    }
  }, 90_000)
})
