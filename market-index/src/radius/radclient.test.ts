import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { answerChallenge } from "@bandcoin/client"
import { systemClock } from "@bandcoin/service-kit"
import { testSigner } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { AdmissionDesk } from "../admission/desk.js"
import type { HeldGrant } from "../grants/types.js"
import { testGrant } from "../testing/grants.js"
import { RadiusClients } from "./clients.js"
import { RadiusDoor } from "./server.js"

const RADCLIENT = "/usr/bin/radclient"
const installed = existsSync(RADCLIENT)

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

interface Heard {
  readonly code: string
  readonly attributes: ReadonlyMap<string, string[]>
}

/** What Debian's radclient hears when it asks with these attributes. */
async function radclient(attributes: Record<string, string>, secret = SECRET, what = "auth"): Promise<Heard> {
  const port = what === "auth" ? door.port : door.accountingPort
  const child = spawn(RADCLIENT, ["-x", "-r", "1", "-t", "2", `127.0.0.1:${port}`, what, secret])
  let output = ""
  child.stdout.on("data", (chunk) => {
    output += chunk
  })
  child.stderr.on("data", (chunk) => {
    output += chunk
  })
  const lines = Object.entries(what === "auth" ? { ...attributes, "Message-Authenticator": "0x00" } : attributes)
  child.stdin.end(`${lines.map(([name, value]) => `${name} = ${value}`).join(",")}\n`)
  await new Promise((resolve) => child.once("close", resolve))
  const [, code = "nothing", rest = ""] = output.match(/Received (\S+) [^\n]*\n([\s\S]*)/) ?? []
  const heard = new Map<string, string[]>()
  for (const [, name = "", value = ""] of rest.matchAll(/^\t([\w-]+) = (.*)$/gm)) {
    heard.set(name, [...(heard.get(name) ?? []), value])
  }
  return { code, attributes: heard }
}

const textOf = (heard: Heard, name: string): string =>
  (heard.attributes.get(name) ?? []).map((value) => JSON.parse(value) as string).join("")

describe("Debian's radclient", () => {
  if (!installed) {
    test("left out: there is no radclient here (apt-get install freeradius-utils)", () => {
      process.stderr.write("RADIUS tests left out: no radclient here; apt-get install freeradius-utils\n")
    })
    return
  }

  test("is admitted with a good grant, for as long as it lasts", async () => {
    const name = { "User-Name": `"${good.publicKey}"`, "Calling-Station-Id": '"02-00-00-00-00-01"' }
    const asked = await radclient(name)
    expect(asked.code).toBe("Access-Challenge")
    const challenge: unknown = JSON.parse(textOf(asked, "Reply-Message"))
    const answer = answerChallenge(challenge, { signer: good, verifier: "mno.example", nowMs: Date.now() })
    if (!answer.ok) throw new Error(answer.reason)
    const state = asked.attributes.get("State")?.[0] as string
    const admitted = await radclient({ ...name, State: state, "User-Password": `"${answer.value}"` })
    expect(admitted.code).toBe("Access-Accept")
    const seconds = Number(admitted.attributes.get("Session-Timeout")?.[0])
    expect(seconds).toBeGreaterThan(250)
    expect(seconds).toBeLessThanOrEqual(300)
    const elsewhere = await radclient({ ...name, "Calling-Station-Id": '"02-00-00-00-00-02"' })
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
    expect((await radclient(stop, "not the shared secret", "acct")).code).toBe("nothing")
    expect((await radclient(name)).code).toBe("Access-Challenge")
    expect((await radclient({ ...name, "Calling-Station-Id": '"02-00-00-00-00-02"' })).code).toBe("Access-Reject")
    expect((await radclient(stop, SECRET, "acct")).code).toBe("Accounting-Response")
    expect((await radclient({ ...name, "Calling-Station-Id": '"02-00-00-00-00-02"' })).code).toBe("Access-Challenge")
  }, 30_000)

  test.each([
    ["a stale grant", stale.publicKey, "EXPIRED"],
    ["a key without grants", testSigner(9).publicKey, "NO_GRANT"],
    ["a name that is no key", "nemo", "NO_GRANT"],
  ])("is refused with %s", async (_, name, reason) => {
    const heard = await radclient({ "User-Name": `"${name}"` })
    expect([heard.code, textOf(heard, "Reply-Message")]).toEqual(["Access-Reject", expect.stringContaining(reason)])
  })

  test("is refused with a wrong answer", async () => {
    const asked = await radclient({ "User-Name": `"${good.publicKey}"`, "Calling-Station-Id": '"02-00-00-00-00-01"' })
    const state = asked.attributes.get("State")?.[0] as string
    const heard = await radclient({
      "User-Name": `"${good.publicKey}"`,
      State: state,
      "User-Password": `"${"0".repeat(128)}"`,
    })
    expect(heard.code).toBe("Access-Reject")
  })

  test("hears nothing with another secret", async () => {
    expect((await radclient({ "User-Name": `"${good.publicKey}"` }, "not the shared secret")).code).toBe("nothing")
  })
})
