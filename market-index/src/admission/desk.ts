import { checkAnswer, grantChallenge } from "@bandcoin/client"
import { type Clock, type RandomSource, randomId, systemRandom } from "@bandcoin/service-kit"
import type { HeldGrant } from "../grants/types.js"
import { chooseGrant } from "./choose.js"
import type { Admission, AdmissionRequest, EndReason, GrantFinder, Outcome } from "./types.js"

export interface AdmissionDeskOptions {
  readonly grants: GrantFinder
  readonly clock: Clock
  /** In whose name challenges are made: devices answer only those of the network they mean to join. */
  readonly verifier: string
  /** How long a device may be silent before its admission ends. Default 30 s. */
  readonly leaseMs?: number
  /** How long a challenge waits for its answer. Default 30 s. */
  readonly challengeMs?: number
  /** Most admissions known at one time. Default 100,000. */
  readonly maxAdmissions?: number
  readonly random?: RandomSource
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
interface Held extends Mutable<Admission> {
  wholeGrant: boolean
}

/** How long the end of an admission can be asked about. */
const REMEMBERED_MS = 300_000
/** How often admissions are gone through for those that have run out; each is also looked at when it is asked about. */
const SWEEP_MS = 1_000

/**
 * Lets devices in that prove the key of a grant. A class of its own, so that an MNO's agent can have it in its own
 * process. Admissions are in memory: after a restart devices ask again, which costs them one round trip.
 */
export class AdmissionDesk {
  readonly #options: Required<AdmissionDeskOptions>
  readonly #admissions = new Map<string, Held>()
  /** Admissions that use a grant, by the grant. */
  readonly #users = new Map<string, Set<Held>>()
  #sweptAtMs = 0

  constructor(options: AdmissionDeskOptions) {
    this.#options = { leaseMs: 30_000, challengeMs: 30_000, maxAdmissions: 100_000, random: systemRandom, ...options }
  }

  /** Admissions that let a device in now. */
  get activated(): number {
    this.#sweep(true)
    let count = 0
    for (const { state } of this.#admissions.values()) if (state === "ACTIVATED") count++
    return count
  }

  /** Finds a grant of the key and asks for proof of the key. */
  request(request: AdmissionRequest): Outcome<Admission> {
    const { grants, clock, verifier, challengeMs, maxAdmissions, random } = this.#options
    const nowMs = clock.now()
    this.#sweep(this.#admissions.size >= maxAdmissions)
    if (this.#admissions.size >= maxAdmissions) {
      return { ok: false, code: "ADMISSIONS_FULL", detail: `${maxAdmissions} admissions are known already` }
    }
    const { consumerKey, device, wholeGrant = false } = request
    const chosen = chooseGrant(grants.grantsOf(consumerKey, nowMs), request, (grant) => this.#taken(grant, device))
    if (!chosen.ok) return chosen
    const { transactionId } = chosen.value
    const challenge = grantChallenge({ verifier, transactionId, consumerKey, nowMs, lifetimeMs: challengeMs, random })
    const admission: Held = {
      id: randomId("adm", random),
      consumerKey,
      state: "REQUESTED",
      challenge,
      grant: chosen.value,
      device,
      untilMs: challenge.expiresAtMs,
      endReason: undefined,
      wholeGrant,
    }
    this.#admissions.set(admission.id, admission)
    return { ok: true, value: admission }
  }

  /** Takes the answer to a challenge, once. The grant is looked at again: it may have ended or been taken meanwhile. */
  answer(id: string, answer: unknown): Outcome<Admission> {
    const admission = this.#find(id)
    if (!admission.ok) return admission
    const { value: held } = admission
    if (held.state !== "REQUESTED") {
      return { ok: false, code: "ADMISSION_NOT_ASKED", detail: `the admission is ${held.state}` }
    }
    const nowMs = this.#options.clock.now()
    const proven = checkAnswer(held.challenge, answer, nowMs)
    if (!proven.ok) return this.#refuse(held, { ok: false, code: "ANSWER_WRONG", detail: proven.reason })
    const grant = this.#again(held, nowMs)
    if (grant === undefined)
      return this.#refuse(held, { ok: false, code: "NO_GRANT", detail: "the ledger took it back" })
    if (this.#taken(grant, held.device)) {
      return this.#refuse(held, { ok: false, code: "IN_USE", detail: "another device was quicker" })
    }
    if (grant.state === "EXPIRED")
      return this.#refuse(held, { ok: false, code: "EXPIRED", detail: "it has just ended" })
    for (const other of this.#usersOf(grant)) {
      if (held.device !== undefined && other.device === held.device) this.#end(other, "REPLACED")
    }
    held.grant = grant
    this.#use(held)
    this.#extend(held, nowMs)
    return { ok: true, value: held }
  }

  /** The device is still there: the lease goes on, up to the end of the grant. A reserved admission becomes active. */
  heartbeat(id: string): Outcome<Admission> {
    const admission = this.#find(id)
    if (!admission.ok) return admission
    const { value: held } = admission
    if (held.state === "REQUESTED") {
      return { ok: false, code: "ADMISSION_NOT_ASKED", detail: "the challenge has not been answered" }
    }
    const nowMs = this.#options.clock.now()
    const grant = this.#again(held, nowMs)
    if (grant === undefined || grant.state === "EXPIRED") {
      this.#end(held, "GRANT_OVER")
      return { ok: false, code: "ADMISSION_OVER", detail: "the grant is over" }
    }
    held.grant = grant
    this.#extend(held, nowMs)
    return { ok: true, value: held }
  }

  /** The device has left. */
  release(id: string): Outcome<Admission> {
    const admission = this.#find(id)
    if (admission.ok) this.#end(admission.value, "RELEASED")
    return admission
  }

  /** The admission as it is now, ended ones too for five minutes. */
  get(id: string): Admission | undefined {
    const held = this.#admissions.get(id)
    if (held !== undefined) this.#expire(held, this.#options.clock.now())
    return held
  }

  #find(id: string): Outcome<Held> {
    const held = this.#admissions.get(id)
    if (held === undefined) return { ok: false, code: "ADMISSION_NOT_FOUND", detail: `there is no admission ${id}` }
    this.#expire(held, this.#options.clock.now())
    if (held.state !== "TERMINATED") return { ok: true, value: held }
    return { ok: false, code: "ADMISSION_OVER", detail: `the admission has ended: ${held.endReason}` }
  }

  #again({ consumerKey, grant }: Held, nowMs: number): HeldGrant | undefined {
    for (const each of this.#options.grants.grantsOf(consumerKey, nowMs)) {
      if (each.transactionId === grant.transactionId && each.position === grant.position) return each
    }
    return undefined
  }

  #extend(held: Held, nowMs: number): void {
    const { validUntilMs = Number.POSITIVE_INFINITY, state } = held.grant
    held.state = state === "VALID" ? "ACTIVATED" : "RESERVED"
    const leaseMs = held.wholeGrant && held.state === "ACTIVATED" ? Number.POSITIVE_INFINITY : this.#options.leaseMs
    held.untilMs = Math.min(nowMs + leaseMs, held.state === "ACTIVATED" ? validUntilMs : Number.POSITIVE_INFINITY)
  }

  #usersOf(grant: HeldGrant): ReadonlySet<Held> {
    return this.#users.get(nameOf(grant)) ?? new Set()
  }

  /** Whether as many devices use a grant as it has units. The device itself does not stand in its own way. */
  #taken(grant: HeldGrant, device: string | undefined): boolean {
    const nowMs = this.#options.clock.now()
    let others = 0
    for (const user of [...this.#usersOf(grant)]) {
      this.#expire(user, nowMs)
      if (user.state !== "TERMINATED" && (device === undefined || user.device !== device)) others++
    }
    return others >= grant.unitsEach
  }

  #use(held: Held): void {
    const name = nameOf(held.grant)
    const users = this.#users.get(name) ?? new Set()
    this.#users.set(name, users.add(held))
  }

  #refuse(held: Held, refusal: Outcome<never>): Outcome<never> {
    this.#end(held, "REFUSED")
    return refusal
  }

  #end(held: Held, reason: EndReason): void {
    if (held.state === "TERMINATED") return
    held.state = "TERMINATED"
    held.endReason = reason
    held.untilMs = this.#options.clock.now()
    const name = nameOf(held.grant)
    const users = this.#users.get(name)
    users?.delete(held)
    if (users?.size === 0) this.#users.delete(name)
  }

  #expire(held: Held, nowMs: number): void {
    if (held.state === "TERMINATED" || nowMs < held.untilMs) return
    if (held.state === "REQUESTED") this.#end(held, "CHALLENGE_UNANSWERED")
    else this.#end(held, nowMs >= (held.grant.validUntilMs ?? Number.POSITIVE_INFINITY) ? "GRANT_OVER" : "LEASE_LOST")
  }

  #sweep(now: boolean): void {
    const nowMs = this.#options.clock.now()
    if (!now && nowMs - this.#sweptAtMs < SWEEP_MS) return
    this.#sweptAtMs = nowMs
    for (const held of this.#admissions.values()) {
      this.#expire(held, nowMs)
      if (held.state === "TERMINATED" && nowMs - held.untilMs > REMEMBERED_MS) this.#admissions.delete(held.id)
    }
  }
}

const nameOf = ({ transactionId, position }: HeldGrant): string => `${transactionId}:${position}`
