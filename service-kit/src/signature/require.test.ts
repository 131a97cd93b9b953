import { createHash } from "node:crypto"
import { signRequest } from "@bandcoin/client/request-signature"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import httpMessageSignatures from "http-message-signatures"
import { z } from "zod"
import { createServiceApp, type ServiceApp } from "../app/app.js"
import { testSigner } from "../testing/signer.js"
import { ManualClock } from "../time/clock.js"
import { MemoryReplayGuard } from "./replay.js"
import { requireSignature, useSignatures } from "./require.js"

const clock = new ManualClock(Date.now())
const friend = testSigner(1)
const stranger = testSigner(2)
let app: ServiceApp
let url: string
let nonces = 0
const nonce = () => `nonce-for-tests-${nonces++}`

beforeAll(async () => {
  app = await createServiceApp({
    name: "test",
    api: { title: "t", version: "1", description: "t" },
    logLevel: "silent",
  })
  useSignatures(app)
  const hook = requireSignature({
    clock,
    replay: new MemoryReplayGuard(),
    allowed: (key) => key !== stranger.publicKey,
  })
  app.post("/things", { preValidation: hook, schema: { body: z.object({ n: z.number() }) } }, async (request) => ({
    signedBy: request.signedBy,
  }))
  url = await app.listen({ host: "127.0.0.1", port: 0 })
})
afterAll(() => app.close())

const send = (headers: Record<string, string>, body = '{"n":1}', path = "/things?x=1") =>
  fetch(`${url}${path}`, { method: "POST", body, headers: { "content-type": "application/json", ...headers } })

const sign = (signer = friend, body = '{"n":1}') =>
  signRequest({ method: "POST", url: `${url}/things?x=1`, body }, signer, { nowMs: clock.now(), nonce: nonce() })

const codeOf = async (response: Response) => [response.status, ((await response.json()) as { code: string }).code]

describe("over HTTP", () => {
  test("unsigned is told what to sign", async () => {
    const response = await send({})
    expect(response.headers.get("accept-signature")).toContain(
      '"@method" "@authority" "@path" "@query" "content-digest"',
    )
    expect(await codeOf(response)).toEqual([401, "SIGNATURE_MISSING"])
  })

  test("the same request twice", async () => {
    const headers = sign()
    expect((await send(headers)).status).toBe(200)
    expect(await codeOf(await send(headers))).toEqual([401, "SIGNATURE_REPLAYED"])
  })

  test("a body or target swapped on the way", async () => {
    expect(await codeOf(await send(sign(), '{"n":2}'))).toEqual([401, "DIGEST_MISMATCH"])
    expect(await codeOf(await send(sign(), '{"n":1}', "/things?x=2"))).toEqual([401, "SIGNATURE_INVALID"])
  })

  test("a key that is not let in, and a signed body that is not valid", async () => {
    expect(await codeOf(await send(sign(stranger)))).toEqual([403, "PERMISSION_DENIED"])
    expect(await codeOf(await send(sign(friend, '{"n":"x"}'), '{"n":"x"}'))).toEqual([400, "INVALID_ARGUMENT"])
  })

  test("the route learns who signed", async () => {
    expect(await (await send(sign())).json()).toEqual({ signedBy: friend.publicKey })
  })
})

describe("with http-message-signatures, an implementation by others", () => {
  const { httpbis } = httpMessageSignatures

  test("what it signs we take", async () => {
    const body = '{"n":1}'
    const digest = `sha-256=:${createHash("sha256").update(body).digest("base64")}:`
    const signed = await httpbis.signMessage(
      {
        key: { id: friend.publicKey, sign: async (data) => Buffer.from(friend.sign(data)) },
        name: "theirs",
        fields: ["@method", "@authority", "@path", "@query", "content-digest", "content-type"],
        params: ["created", "expires", "nonce", "keyid", "tag"],
        paramValues: { created: new Date(clock.now()), nonce: nonce(), tag: "bandcoin-request" },
      },
      {
        method: "POST",
        url: `${url}/things?x=1`,
        headers: { "content-type": "application/json", "content-digest": digest },
      },
    )
    const response = await send(signed.headers as Record<string, string>, body)
    expect([response.status, await response.json()]).toEqual([200, { signedBy: friend.publicKey }])
  })

  test("what we sign it takes, base for base", async () => {
    const headers = sign()
    let base = ""
    const verified = await httpbis.verifyMessage(
      {
        keyLookup: async ({ keyid }) => ({
          id: String(keyid),
          verify: async (data, signature) => {
            base = data.toString()
            return Buffer.from(friend.sign(data)).equals(signature)
          },
        }),
      },
      { method: "POST", url: `${url}/things?x=1`, headers },
    )
    expect(verified).toBe(true)
    expect(base.split("\n").slice(0, 4)).toEqual([
      '"@method": POST',
      `"@authority": ${new URL(url).host}`,
      '"@path": /things',
      '"@query": ?x=1',
    ])
  })
})
