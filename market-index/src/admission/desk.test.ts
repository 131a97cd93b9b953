import { answerChallenge, type Signer } from "@bandcoin/client"
import { ManualClock } from "@bandcoin/service-kit"
import { testSigner } from "@bandcoin/service-kit/testing"
import { describe, expect, test } from "@jest/globals"
import type { HeldGrant } from "../grants/types.js"
import { testGrant } from "../testing/grants.js"
import { testKey } from "../testing/keys.js"
import { AdmissionDesk } from "./desk.js"
import type { Admission, AdmissionRequest, Outcome } from "./types.js"

const START = 1_000_000
const consumer = testSigner(7)

function rig(...grants: HeldGrant[]) {
  const clock = new ManualClock(START)
  const held = [...grants]
  const desk = new AdmissionDesk({
    grants: { grantsOf: (key) => (key === consumer.publicKey ? held.map((each) => stateAt(each, clock.now())) : []) },
    clock,
    verifier: "mno.example",
    leaseMs: 10_000,
    challengeMs: 5_000,
    maxAdmissions: 20,
  })
  const request = (more: Partial<AdmissionRequest> = {}) => desk.request({ consumerKey: consumer.publicKey, ...more })
  const answer = (admission: Admission, signer: Signer = consumer) =>
    desk.answer(admission.id, signed(admission, signer, clock.now()))
  const admit = (more: Partial<AdmissionRequest> = {}): Outcome<Admission> => {
    const asked = request(more)
    return asked.ok ? answer(asked.value) : asked
  }
  return { clock, desk, held, request, answer, admit }
}

function stateAt(grant: HeldGrant, nowMs: number): HeldGrant {
  if (grant.validUntilMs === undefined) return { ...grant, state: "NOT_YET_VALID" }
  return { ...grant, state: nowMs < grant.validUntilMs ? "VALID" : "EXPIRED" }
}

function signed(admission: Admission, signer: Signer, nowMs: number): string | undefined {
  const answer = answerChallenge(
    { ...admission.challenge, consumerKey: signer.publicKey },
    { signer, verifier: "mno.example", nowMs },
  )
  return answer.ok ? answer.value : undefined
}

const admitted = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.detail}`)
  return outcome.value
}
const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? "admitted" : outcome.code)

const good = testGrant({ seenAtMs: START - 1_000 })
const over = testGrant({ seenAtMs: START - 60_000, transactionId: "cd".repeat(64) })
const { validFromMs: _, validUntilMs: __, ...later } = testGrant({ transactionId: "ef".repeat(64) })
const coming: HeldGrant = { ...later, kind: "advance", state: "NOT_YET_VALID" }

describe("refused", () => {
  test.each<[string, string, HeldGrant[], Partial<AdmissionRequest>]>([
    ["a key without grants", "NO_GRANT", [good], { consumerKey: testKey(99) }],
    ["a grant of another network", "NO_GRANT", [good], { provider: testKey(5) }],
    ["a grant that is over", "EXPIRED", [over], {}],
    ["a grant to come", "NOT_YET_VALID", [over, coming], {}],
    ["another band", "WRONG_BAND", [good], { band: { fromFrequency: 700_000, toFrequency: 710_000 } }],
  ])("%s: %s", (_name, code, grants, request) => {
    expect(codeOf(rig(...grants).request(request))).toBe(code)
  })

  test("the answer of another key, and then nothing more on that challenge", () => {
    const { request, answer } = rig(good)
    const asked = admitted(request())
    expect(codeOf(answer(asked, testSigner(8)))).toBe("ANSWER_WRONG")
    expect(codeOf(answer(asked))).toBe("ADMISSION_OVER")
  })

  test("an answer that is late, or none at all", () => {
    const { request, answer, clock, desk } = rig(good)
    const asked = admitted(request())
    clock.advance(5_000)
    expect(codeOf(answer(asked))).toBe("ADMISSION_OVER")
    expect(desk.get(asked.id)?.endReason).toBe("CHALLENGE_UNANSWERED")
    for (const junk of [undefined, 7, "", "00".repeat(64)]) {
      expect(codeOf(desk.answer(admitted(request()).id, junk))).toBe("ANSWER_WRONG")
    }
  })

  test("a second device on the same grant, until the first has left", () => {
    const { admit, request, answer, desk } = rig(good)
    const racing = admitted(request())
    const first = admitted(admit())
    expect(codeOf(answer(racing))).toBe("IN_USE")
    expect(codeOf(request())).toBe("IN_USE")
    admitted(desk.release(first.id))
    expect(codeOf(admit())).toBe("admitted")
  })

  test("a grant that a fork took back between question and answer", () => {
    const { request, answer, held } = rig(good)
    const asked = admitted(request())
    held.length = 0
    expect(codeOf(answer(asked))).toBe("NO_GRANT")
  })

  test("more devices at once than the desk takes", () => {
    const { request } = rig(good)
    for (let n = 0; n < 20; n++) expect(codeOf(request())).toBe("admitted")
    expect(codeOf(request())).toBe("ADMISSIONS_FULL")
  })
})

describe("admitted", () => {
  test("on the grant that lasts longest; a share of three units takes three devices", () => {
    const share = testGrant({ seenAtMs: START, transactionId: "aa".repeat(64), unitsEach: 3, kind: "auction" })
    const { admit } = rig(good, share)
    for (let n = 0; n < 3; n++) expect(admitted(admit()).grant.kind).toBe("auction")
    expect(admitted(admit()).grant.kind).toBe("spot")
    expect(codeOf(admit())).toBe("IN_USE")
  })

  test("heartbeats keep it, silence ends it, and no heartbeat carries it past the grant", () => {
    const { admit, desk, clock } = rig(good)
    const { id } = admitted(admit())
    for (let n = 0; n < 5; n++) {
      clock.advance(9_000)
      expect(admitted(desk.heartbeat(id)).state).toBe("ACTIVATED")
    }
    expect(desk.get(id)?.untilMs).toBe(START + 55_000)
    clock.advance(9_000)
    expect(admitted(desk.heartbeat(id)).untilMs).toBe(good.validUntilMs)
    clock.set(good.validUntilMs as number)
    expect(codeOf(desk.heartbeat(id))).toBe("ADMISSION_OVER")
    expect(desk.get(id)).toMatchObject({ state: "TERMINATED", endReason: "GRANT_OVER" })

    const silent = rig(good)
    const lost = admitted(silent.admit())
    expect(silent.desk.activated).toBe(1)
    silent.clock.advance(10_000)
    expect(silent.desk.activated).toBe(0)
    expect(silent.desk.get(lost.id)?.endReason).toBe("LEASE_LOST")
    expect(codeOf(silent.admit())).toBe("admitted")
  })

  test("for the whole grant, without heartbeats, when the network ends the session itself", () => {
    const { admit, desk, clock } = rig(good)
    const { id } = admitted(admit({ wholeGrant: true }))
    clock.advance(58_000)
    expect(desk.get(id)?.state).toBe("ACTIVATED")
    clock.advance(1_000)
    expect(desk.get(id)?.endReason).toBe("GRANT_OVER")
  })

  test("the same device again takes over from itself", () => {
    const { admit, desk } = rig(good)
    const first = admitted(admit({ device: "phone" }))
    expect(codeOf(admit({ device: "tablet" }))).toBe("IN_USE")
    expect(codeOf(admit({ device: "phone" }))).toBe("admitted")
    expect(desk.get(first.id)?.endReason).toBe("REPLACED")
  })

  test("reserved until the epoch begins", () => {
    const { admit, desk, held, clock } = rig(coming)
    const reserved = admitted(admit({ reserve: true }))
    expect(reserved.state).toBe("RESERVED")
    clock.advance(9_000)
    expect(admitted(desk.heartbeat(reserved.id)).state).toBe("RESERVED")
    held[0] = { ...coming, state: "VALID", validFromMs: clock.now(), validUntilMs: clock.now() + 60_000 }
    expect(admitted(desk.heartbeat(reserved.id)).state).toBe("ACTIVATED")
  })
})
