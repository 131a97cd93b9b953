import { createSocket, type RemoteInfo, type Socket } from "node:dgram"
import { once } from "node:events"
import { isPublicKey } from "@bandcoin/contract"
import type { Clock } from "@bandcoin/service-kit"
import type { AdmissionDesk } from "../admission/desk.js"
import type { Admission, Outcome } from "../admission/types.js"
import type { RadiusClients } from "./clients.js"
import {
  ATTRIBUTE,
  type Attribute,
  attributeOf,
  CODE,
  decodePacket,
  encodeResponse,
  integerAttribute,
  isAuthentic,
  type Packet,
  revealPassword,
  textAttributes,
} from "./packet.js"

export interface RadiusOptions {
  readonly desk: AdmissionDesk
  readonly clients: RadiusClients
  readonly clock: Clock
  /** Admits to this provider's network only. */
  readonly provider?: string | undefined
  readonly host: string
  readonly port: number
}

/** A client that hears nothing sends again for a few seconds, with the same identifier and authenticator. */
const REPEAT_MS = 10_000
const MAX_ANSWERS = 10_000

/**
 * The desk's door for access points and packet cores that speak RADIUS (RFC 2865). User-Name is the consumer key. The
 * first Access-Request is answered with an Access-Challenge: the grant challenge as JSON in Reply-Message (which may stand
 * over several) and State; the second carries State and, as User-Password, the answer of 128 hex characters. Session-Timeout
 * of the Access-Accept is what the grant has left.
 */
export class RadiusDoor {
  readonly #options: RadiusOptions
  readonly #socket: Socket
  readonly #answers = new Map<string, { readonly atMs: number; readonly answer: Buffer }>()

  private constructor(options: RadiusOptions) {
    this.#options = options
    this.#socket = createSocket(options.host.includes(":") ? "udp6" : "udp4")
    this.#socket.on("message", (datagram, from) => this.#receive(datagram, from))
  }

  /** @throws the system's error when the port cannot be had */
  static async open(options: RadiusOptions): Promise<RadiusDoor> {
    const door = new RadiusDoor(options)
    const listening = once(door.#socket, "listening")
    door.#socket.bind(options.port, options.host)
    await listening
    door.#socket.on("error", () => undefined) // e.g. an answer to a client that is gone
    return door
  }

  get port(): number {
    return this.#socket.address().port
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#socket.close(() => resolve()))
  }

  #receive(datagram: Buffer, from: RemoteInfo): void {
    const secret = this.#options.clients.secretOf(from.address)
    const packet = secret && decodePacket(datagram)
    // RFC 2865, section 3: what is not from a client, or not well formed, is silently discarded; so is what is not authentic.
    if (!secret || packet?.code !== CODE.accessRequest || !isAuthentic(packet, secret)) return
    const nowMs = this.#options.clock.now()
    const name = `${from.address} ${from.port} ${packet.identifier} ${packet.authenticator.toString("hex")}`
    const known = this.#answers.get(name)
    const answer = known && nowMs - known.atMs < REPEAT_MS ? known.answer : this.#answer(packet, secret)
    this.#answers.delete(name)
    this.#answers.set(name, { atMs: known?.atMs ?? nowMs, answer })
    this.#forget(nowMs)
    this.#socket.send(answer, from.port, from.address)
  }

  #forget(nowMs: number): void {
    for (const [name, { atMs }] of this.#answers) {
      if (nowMs - atMs < REPEAT_MS && this.#answers.size <= MAX_ANSWERS) return
      this.#answers.delete(name)
    }
  }

  #answer(packet: Packet, secret: Buffer): Buffer {
    const reply = (code: number, attributes: Attribute[]): Buffer => encodeResponse(packet, code, attributes, secret)
    const state = attributeOf(packet, ATTRIBUTE.state)
    const outcome = state === undefined ? this.#request(packet) : this.#prove(packet, state, secret)
    if (!outcome.ok)
      return reply(CODE.accessReject, textAttributes(ATTRIBUTE.replyMessage, `${outcome.code}: ${outcome.detail}`))
    const admission = outcome.value
    if (admission.state === "REQUESTED") {
      return reply(CODE.accessChallenge, [
        [ATTRIBUTE.state, Buffer.from(admission.id)],
        ...textAttributes(ATTRIBUTE.replyMessage, JSON.stringify(admission.challenge)),
      ])
    }
    const leftMs = (admission.grant.validUntilMs ?? 0) - this.#options.clock.now()
    return reply(CODE.accessAccept, [
      integerAttribute(ATTRIBUTE.sessionTimeout, Math.max(1, Math.floor(leftMs / 1000))),
      // "RADIUS-Request": the network asks again at the end, so that a grant bought meanwhile goes on without a break.
      integerAttribute(ATTRIBUTE.terminationAction, 1),
      [ATTRIBUTE.class, Buffer.from(admission.id)],
    ])
  }

  #request(packet: Packet): Outcome<Admission> {
    const consumerKey = attributeOf(packet, ATTRIBUTE.userName)?.toString("latin1") ?? ""
    if (!isPublicKey(consumerKey)) {
      return { ok: false, code: "NO_GRANT", detail: "User-Name must be the consumer key, 66 lower-case hex characters" }
    }
    const names = [ATTRIBUTE.nasIdentifier, ATTRIBUTE.callingStationId].map((type) => attributeOf(packet, type))
    const station = names[1]?.toString("hex")
    const device =
      station === undefined ? undefined : `radius ${names[0]?.toString("hex") ?? ""} ${station}`.slice(0, 255)
    return this.#options.desk.request({ consumerKey, provider: this.#options.provider, device, wholeGrant: true })
  }

  #prove(packet: Packet, state: Buffer, secret: Buffer): Outcome<Admission> {
    const hidden = attributeOf(packet, ATTRIBUTE.userPassword)
    const answer = hidden && revealPassword(hidden, packet.authenticator, secret)
    return this.#options.desk.answer(state.toString("latin1"), answer)
  }
}
