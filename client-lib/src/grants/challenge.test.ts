import { BatchHeader, BlockHeader, TransactionHeader } from "@bandcoin/protos"
import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { defaultSigner, type Signer } from "../signing/signer.js"
import { coded } from "../testing/errors.js"
import { testKey } from "../testing/fixtures.js"
import {
  answerChallenge,
  type ChallengeRequest,
  checkAnswer,
  type GrantChallenge,
  grantChallenge,
} from "./challenge.js"
import { ChallengeBook } from "./challenge-book.js"

const holder = defaultSigner(testKey(1))
const stranger = defaultSigner(testKey(2))
const NOW = 1_000_000
const request: ChallengeRequest = {
  verifier: "mno.example",
  transactionId: "ab".repeat(64),
  consumerKey: holder.publicKey,
  nowMs: NOW,
}
const challenge = grantChallenge(request)
const answering = { signer: holder, verifier: "mno.example", nowMs: NOW }
const answerOf = (to: GrantChallenge, signer: Signer = holder): string => {
  const answer = answerChallenge(to, { ...answering, signer, verifier: to.verifier })
  return answer.ok ? answer.value : answer.reason
}

describe("a challenge is not made", () => {
  test.each<[Partial<ChallengeRequest>, "ID_INVALID" | "KEY_INVALID" | "LIMIT_EXCEEDED"]>([
    [{ transactionId: "ab" }, "ID_INVALID"],
    [{ consumerKey: "02" }, "KEY_INVALID"],
    [{ verifier: "" }, "LIMIT_EXCEEDED"],
    [{ verifier: "x".repeat(256) }, "LIMIT_EXCEEDED"],
    [{ lifetimeMs: 0 }, "LIMIT_EXCEEDED"],
    [{ lifetimeMs: 600_001 }, "LIMIT_EXCEEDED"],
    [{ lifetimeMs: Number.NaN }, "LIMIT_EXCEEDED"],
  ])("%p", (change, code) => {
    expect(() => grantChallenge({ ...request, ...change })).toThrow(coded(code))
  })
})

describe("a challenge is not answered", () => {
  const refusals: [string, object][] = [
    ["verifier", { verifier: "evil.example" }],
    ["another key", { consumerKey: stranger.publicKey }],
    ["expired", { expiresAtMs: NOW }],
    ["longer", { expiresAtMs: NOW + 10 ** 9 }],
    ["nonce", { nonce: "ab" }],
    ["transactionId", { transactionId: "AB".repeat(64) }],
    ["kind", { kind: "transaction" }],
    ["version", { version: 2 }],
    ["extra", { extra: 1 }],
  ]
  test.each(refusals)("that is wrong in: %s", (word, change) => {
    const answer = answerChallenge({ ...challenge, ...change }, answering)
    expect(answer).toEqual({
      ok: false,
      reason: expect.stringMatching(word === "verifier" ? /evil/ : new RegExp(word)),
    })
  })

  test.each([null, undefined, 5, "text", [], {}])("that is %p", (value) => {
    expect(answerChallenge(value, answering).ok).toBe(false)
  })
})

describe("an answer does not count", () => {
  test("from another key, late, malformed", () => {
    const forHolder = { ...challenge, consumerKey: stranger.publicKey }
    expect(checkAnswer(challenge, answerOf(forHolder, stranger), NOW).ok).toBe(false)
    expect(checkAnswer(challenge, answerOf(challenge), challenge.expiresAtMs).ok).toBe(false)
    for (const answer of [undefined, 5, "", answerOf(challenge).toUpperCase(), answerOf(challenge).slice(2)]) {
      expect(checkAnswer(challenge, answer, NOW).ok).toBe(false)
    }
  })

  test("to a challenge that differs in anything", () => {
    const answer = answerOf(challenge)
    const changes: Partial<GrantChallenge>[] = [
      { verifier: "mno.example2" },
      { nonce: "cd".repeat(32) },
      { transactionId: "ac".repeat(64) },
      { consumerKey: stranger.publicKey },
      { expiresAtMs: challenge.expiresAtMs + 1 },
    ]
    for (const change of changes) expect(checkAnswer({ ...challenge, ...change }, answer, NOW).ok).toBe(false)
  })

  test("if it is the key's signature of something else", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const signature = Buffer.from(holder.sign(bytes)).toString("hex")
        expect(checkAnswer(challenge, signature, NOW).ok).toBe(false)
      }),
    )
  })
})

test("what a holder signs is never a header of the ledger, whatever the verifier chooses", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 255, unit: "binary" }),
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      (verifier, nonce) => {
        const signed: Uint8Array[] = []
        const spy: Signer = {
          publicKey: holder.publicKey,
          sign: (message) => {
            signed.push(message)
            return holder.sign(message)
          },
        }
        const chosen = grantChallenge({ ...request, verifier: verifier.slice(0, 255), random: () => nonce })
        answerChallenge(chosen, { signer: spy, verifier: chosen.verifier, nowMs: NOW })
        for (const message of signed) {
          for (const type of [TransactionHeader, BatchHeader, BlockHeader]) expect(() => type.decode(message)).toThrow()
        }
        expect(signed).toHaveLength(1)
      },
    ),
  )
})

test("every challenge differs, travels as JSON, and its right answer counts", () => {
  expect(grantChallenge(request).nonce).not.toBe(grantChallenge(request).nonce)
  const arrived = JSON.parse(JSON.stringify(challenge))
  const answer = answerChallenge(arrived, answering)
  expect(checkAnswer(challenge, answer.ok && answer.value, NOW)).toEqual({ ok: true, value: holder.publicKey })
})

describe("the book", () => {
  const issue = { transactionId: request.transactionId, consumerKey: holder.publicKey }

  test("takes each challenge's answer once, right or wrong", () => {
    const book = new ChallengeBook("mno.example", () => NOW)
    const first = book.issue(issue)
    expect(book.settle(first.nonce, answerOf(first))).toEqual({
      ok: true,
      value: { key: holder.publicKey, challenge: first },
    })
    expect(book.settle(first.nonce, answerOf(first)).ok).toBe(false)
    const second = book.issue(issue)
    expect(book.settle(second.nonce, answerOf(first)).ok).toBe(false)
    expect(book.settle(second.nonce, answerOf(second)).ok).toBe(false)
    expect(book.settle("never given", answerOf(second)).ok).toBe(false)
  })

  test("forgets what expired, and the oldest when full", () => {
    let now = NOW
    const book = new ChallengeBook("mno.example", () => now, 3)
    const [a, b, c, d] = [1, 2, 3, 4].map(() => book.issue(issue)) as [
      GrantChallenge,
      GrantChallenge,
      GrantChallenge,
      GrantChallenge,
    ]
    expect(book.settle(a.nonce, answerOf(a)).ok).toBe(false)
    expect(book.settle(b.nonce, answerOf(b)).ok).toBe(true)
    now += 60_000
    expect(book.settle(c.nonce, answerOf(c))).toEqual({ ok: false, reason: "the challenge has expired" })
    book.issue(issue)
    expect(book.settle(d.nonce, answerOf(d))).toEqual({
      ok: false,
      reason: expect.stringContaining("no such challenge"),
    })
  })
})
