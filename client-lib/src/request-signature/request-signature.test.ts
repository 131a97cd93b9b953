import { describe, expect, test } from "@jest/globals"
import { PrivateKey } from "../keys/private-key.js"
import { defaultSigner } from "../signing/signer.js"
import { verifySignature } from "../signing/verify.js"
import { signatureBase } from "./base.js"
import { checkRequestSignature, type ReceivedRequest, type SignatureFault } from "./check.js"
import { contentDigest, digestMatches } from "./digest.js"
import { signRequest } from "./sign.js"

const NOW_MS = 1_767_225_600_000
const signer = defaultSigner(PrivateKey.fromHex("11".repeat(32)))
const other = defaultSigner(PrivateKey.fromHex("22".repeat(32)))
const BODY = '{"price":10}'

function received(
  change: (parts: {
    headers: Record<string, string>
    request: ReceivedRequest
  }) => Partial<ReceivedRequest> = () => ({}),
  options: { lifetimeSeconds?: number; nonce?: string; body?: string } = {},
): ReceivedRequest {
  const body = options.body ?? BODY
  const headers = signRequest({ method: "POST", url: "http://127.0.0.1:8020/auctions?a=1&b=%20x", body }, signer, {
    nowMs: NOW_MS,
    nonce: options.nonce ?? "0123456789abcdefABCDEF",
    ...(options.lifetimeSeconds === undefined ? {} : { lifetimeSeconds: options.lifetimeSeconds }),
  })
  const request: ReceivedRequest = {
    method: "POST",
    authority: "127.0.0.1:8020",
    path: "/auctions",
    query: "?a=1&b=%20x",
    headers,
    body: new TextEncoder().encode(body),
  }
  return { ...request, ...change({ headers, request }) }
}

function check(request: ReceivedRequest, nowMs = NOW_MS) {
  return checkRequestSignature(request, {
    nowMs,
    verify: (key, message, signature) => verifySignature(key, message, Buffer.from(signature).toString("hex")),
  })
}

function faultOf(request: ReceivedRequest, nowMs?: number): SignatureFault | undefined {
  const result = check(request, nowMs)
  return result.ok ? undefined : result.fault
}

const replaceInput = (from: string | RegExp, to: string) => (parts: { headers: Record<string, string> }) => ({
  headers: { ...parts.headers, "signature-input": String(parts.headers["signature-input"]).replace(from, to) },
})

describe("a request that is refused", () => {
  test.each<[string, SignatureFault, ReceivedRequest]>([
    ["no signature", "SIGNATURE_MISSING", received(() => ({ headers: {} }))],
    ["another method", "SIGNATURE_INVALID", received(() => ({ method: "DELETE" }))],
    ["another host", "SIGNATURE_INVALID", received(() => ({ authority: "127.0.0.1:8030" }))],
    ["another path", "SIGNATURE_INVALID", received(() => ({ path: "/auctions/1" }))],
    ["another query", "SIGNATURE_INVALID", received(() => ({ query: "?a=2&b=%20x" }))],
    ["another body", "DIGEST_MISMATCH", received(() => ({ body: new TextEncoder().encode('{"price":11}') }))],
    [
      "another body and its digest",
      "SIGNATURE_INVALID",
      received(({ headers }) => {
        const body = new TextEncoder().encode('{"price":11}')
        return { body, headers: { ...headers, "content-digest": contentDigest(body) } }
      }),
    ],
    ["another key", "SIGNATURE_INVALID", received(replaceInput(signer.publicKey, other.publicKey))],
    ["a key off the curve", "SIGNATURE_INVALID", received(replaceInput(signer.publicKey, `02${"ff".repeat(32)}`))],
    [
      "an upper-case key",
      "SIGNATURE_MALFORMED",
      received(replaceInput(signer.publicKey, signer.publicKey.toUpperCase())),
    ],
    ["another nonce", "SIGNATURE_INVALID", received(replaceInput("0123456789abcdef", "1123456789abcdef"))],
    ["a short nonce", "SIGNATURE_MALFORMED", received(undefined, { nonce: "short" })],
    ["a digest not covered", "SIGNATURE_INCOMPLETE", received(replaceInput(' "content-digest"', ""))],
    ["a path not covered", "SIGNATURE_INCOMPLETE", received(replaceInput(' "@path"', ""))],
    ["a component twice", "SIGNATURE_MALFORMED", received(replaceInput('"@path"', '"@path" "@path"'))],
    ["a component with parameters", "SIGNATURE_MALFORMED", received(replaceInput('"@path"', '"@path";req'))],
    ["an algorithm", "SIGNATURE_MALFORMED", received(replaceInput(";nonce", ';alg="rsa-v1_5-sha256";nonce'))],
    ["another tag", "SIGNATURE_MALFORMED", received(replaceInput("bandcoin-request", "else"))],
    ["a header covered that is absent", "SIGNATURE_INCOMPLETE", received(replaceInput('"@path"', '"@path" "x-gone"'))],
    [
      "not a structured field",
      "SIGNATURE_MALFORMED",
      received(({ headers }) => ({ headers: { ...headers, signature: "(((" } })),
    ],
    [
      "headers too long",
      "SIGNATURE_MALFORMED",
      received(({ headers }) => ({ headers: { ...headers, signature: "a".repeat(5000) } })),
    ],
    ["a life too long", "SIGNATURE_EXPIRED", received(undefined, { lifetimeSeconds: 301 })],
  ])("%s: %s", (_name, fault, request) => {
    expect(faultOf(request)).toBe(fault)
  })

  test("outside its time, to the second", () => {
    expect(faultOf(received(), NOW_MS + 59_999)).toBeUndefined()
    expect(faultOf(received(), NOW_MS + 60_000)).toBe("SIGNATURE_EXPIRED")
    expect(faultOf(received(), NOW_MS - 30_000)).toBeUndefined()
    expect(faultOf(received(), NOW_MS - 31_000)).toBe("SIGNATURE_EXPIRED")
  })

  test("the other S of the same signature", () => {
    const n = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
    const request = received(({ headers }) => {
      const bytes = Buffer.from(String(headers.signature).split(":")[1] ?? "", "base64")
      const high = (n - BigInt(`0x${bytes.subarray(32).toString("hex")}`)).toString(16).padStart(64, "0")
      const forged = Buffer.concat([bytes.subarray(0, 32), Buffer.from(high, "hex")]).toString("base64")
      return { headers: { ...headers, signature: `bandcoin=:${forged}:` } }
    })
    expect(faultOf(request)).toBe("SIGNATURE_INVALID")
  })
})

describe("a request that is taken", () => {
  test("names its signer, nonce and end", () => {
    expect(check(received())).toEqual({
      ok: true,
      value: { publicKey: signer.publicKey, nonce: "0123456789abcdefABCDEF", expiresAtMs: NOW_MS + 60_000 },
    })
  })

  test("without a body needs no digest", () => {
    const headers = signRequest({ method: "get", url: "https://house.example/" }, signer, {
      nowMs: NOW_MS,
      nonce: "n".repeat(16),
    })
    expect(headers["content-digest"]).toBeUndefined()
    const request = { method: "GET", authority: "HOUSE.example", path: "/", query: "", headers, body: new Uint8Array() }
    expect(check(request).ok).toBe(true)
  })

  test("beside a signature that a proxy added", () => {
    const request = received(({ headers }) => ({
      headers: {
        ...headers,
        "signature-input": `proxy=("@method");keyid="p", ${headers["signature-input"]}`,
        signature: `proxy=:AAAA:, ${headers.signature}`,
      },
    }))
    expect(check(request).ok).toBe(true)
  })
})

test("the base has RFC 9421's form (section 2.5) and is ASCII, so no transaction header can be read out of it", () => {
  const input =
    '("@method" "@authority" "@path" "content-digest" "content-length" "content-type");created=1618884473;keyid="test-key-rsa-pss"'
  const base = signatureBase(
    {
      method: "POST",
      authority: "example.com",
      path: "/foo",
      query: "?param=Value&Pet=dog",
      headers: {
        "content-type": "application/json",
        "content-digest":
          "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:",
        "content-length": "18",
      },
    },
    ["@method", "@authority", "@path", "content-digest", "content-length", "content-type"],
    input,
  )
  const text = new TextDecoder().decode(base.ok ? base.bytes : new Uint8Array())
  // The example of section 2.5, character for character.
  expect(text).toBe(
    [
      '"@method": POST',
      '"@authority": example.com',
      '"@path": /foo',
      '"content-digest": sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:',
      '"content-length": 18',
      '"content-type": application/json',
      `"@signature-params": ${input}`,
    ].join("\n"),
  )
  const bytes = new TextEncoder().encode(text)
  expect(bytes.every((byte) => byte < 0x80)).toBe(true)
  expect(
    signatureBase({ method: "GET", authority: "é", path: "/", query: "?", headers: {} }, ["@authority"], "()").ok,
  ).toBe(false)
})

test("Content-Digest is RFC 9530's", () => {
  const body = new TextEncoder().encode('{"hello": "world"}')
  expect(contentDigest(body)).toBe("sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:")
  expect(digestMatches(`md5=:AAAA:, ${contentDigest(body)}`, body)).toBe(true)
  expect(digestMatches("sha-512=:AAAA:", body)).toBe(false)
  expect(digestMatches("?", body)).toBe(false)
})
