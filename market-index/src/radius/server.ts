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
  encodeAccountingResponse,
  encodeResponse,
  integerAttribute,
  isAuthentic,
  isAuthenticAccounting,
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
  /** Where the ends of sessions are told (RFC 2866); not listened to when left out. */
  readonly accountingPort?: number | undefined
}

/** A client that hears nothing sends again for a few seconds, with the same identifier and authenticator. */
const REPEAT_MS = 10_000
const MAX_ANSWERS = 10_000
/** Acct-Status-Type of a session that has ended (RFC 2866, 5.1). */
const STOP = 2

/**
 * The desk's door for access points and packet cores that speak RADIUS (RFC 2865). User-Name is the consumer key. The
 * first Access-Request is answered with an Access-Challenge: the grant challenge as JSON in Reply-Message (which may stand
 * over several) and State; the second carries State and, as User-Password, the answer of 128 hex characters. Session-Timeout
 * of the Access-Accept is what the grant has left.
 */
export class RadiusDoor {
  readonly #options: RadiusOptions
  readonly #socket: Socket
  readonly #accounting: Socket | undefined
  readonly #answers = new Map<string, { readonly atMs: number; readonly answer: Buffer }>()

  private constructor(options: RadiusOptions) {
    this.#options = options
    const type = options.host.includes(":") ? "udp6" : "udp4"
    this.#socket = createSocket(type, (datagram, from) => this.#receive(datagram, from))
    if (options.accountingPort !== undefined) {
      this.#accounting = createSocket(type, (datagram, from) => this.#account(datagram, from))
    }
  }

  /** @throws the system's error when a port cannot be had */
  static async open(options: RadiusOptions): Promise<RadiusDoor> {
    const door = new RadiusDoor(options)
    try {
      await bind(door.#socket, options.port, options.host)
      if (door.#accounting) await bind(door.#accounting, options.accountingPort ?? 0, options.host)
    } catch (error) {
      await door.close()
      throw error
    }
    return door
  }

  get port(): number {
    return this.#socket.address().port
  }

  get accountingPort(): number | undefined {
    return this.#accounting?.address().port
  }

  async close(): Promise<void> {
    for (const socket of [this.#socket, this.#accounting]) {
      if (socket) await new Promise<void>((resolve) => socket.close(() => resolve()))
    }
  }

  /** A session that has ended frees its grant. Everything authentic is acknowledged, or the client repeats it for ever. */
  #account(datagram: Buffer, from: RemoteInfo): void {
    const secret = this.#options.clients.secretOf(from.address)
    const packet = secret && decodePacket(datagram)
    if (!secret || packet?.code !== CODE.accountingRequest || !isAuthenticAccounting(packet, secret)) return
    const status = attributeOf(packet, ATTRIBUTE.acctStatusType)
    const admission = attributeOf(packet, ATTRIBUTE.class)
    if (status?.length === 4 && status.readUInt32BE() === STOP && admission !== undefined) {
      this.#options.desk.release(admission.toString("latin1"))
    }
    this.#accounting?.send(encodeAccountingResponse(packet, secret), from.port, from.address)
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
    // The device, wherever it attaches: it may move from one access point to another.
    const station = attributeOf(packet, ATTRIBUTE.callingStationId)?.toString("hex")
    const device = station === undefined ? undefined : `radius ${station}`.slice(0, 255)
    return this.#options.desk.request({ consumerKey, provider: this.#options.provider, device, wholeGrant: true })
  }

  #prove(packet: Packet, state: Buffer, secret: Buffer): Outcome<Admission> {
    const hidden = attributeOf(packet, ATTRIBUTE.userPassword)
    const answer = hidden && revealPassword(hidden, packet.authenticator, secret)
    return this.#options.desk.answer(state.toString("latin1"), answer)
  }
}

async function bind(socket: Socket, port: number, host: string): Promise<void> {
  const listening = once(socket, "listening")
  socket.bind(port, host)
  await listening
  socket.on("error", () => undefined) // e.g. an answer to a client that is gone
}
