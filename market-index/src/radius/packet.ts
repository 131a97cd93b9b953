import { createHash, createHmac, timingSafeEqual } from "node:crypto"

/** RADIUS packets (RFC 2865, section 3; Message-Authenticator of RFC 3579, 3.2). */
export const CODE = {
  accessRequest: 1,
  accessAccept: 2,
  accessReject: 3,
  accountingRequest: 4,
  accountingResponse: 5,
  accessChallenge: 11,
} as const

export const ATTRIBUTE = {
  userName: 1,
  userPassword: 2,
  replyMessage: 18,
  state: 24,
  class: 25,
  sessionTimeout: 27,
  terminationAction: 29,
  callingStationId: 31,
  acctStatusType: 40,
  messageAuthenticator: 80,
} as const

export type Attribute = readonly [type: number, value: Buffer]

export interface Packet {
  readonly code: number
  readonly identifier: number
  /** 16 bytes. */
  readonly authenticator: Buffer
  readonly attributes: readonly Attribute[]
}

const HEADER_BYTES = 20
/** RFC 2865, section 3: "the maximum length is 4096". */
const MAX_BYTES = 4096
/** Longest value of an attribute: its length is a byte that counts type and length too. */
export const MAX_VALUE_BYTES = 253

/** A packet out of a datagram, or undefined for what "must be silently discarded". Bytes beyond the length are padding. */
export function decodePacket(datagram: Buffer): Packet | undefined {
  if (datagram.length < HEADER_BYTES) return undefined
  const length = datagram.readUInt16BE(2)
  if (length < HEADER_BYTES || length > MAX_BYTES || length > datagram.length) return undefined
  const attributes: Attribute[] = []
  for (let at = HEADER_BYTES; at < length; ) {
    const size = at + 1 < length ? (datagram[at + 1] as number) : 0
    if (size < 2 || at + size > length) return undefined
    attributes.push([datagram[at] as number, datagram.subarray(at + 2, at + size)])
    at += size
  }
  return {
    code: datagram[0] as number,
    identifier: datagram[1] as number,
    authenticator: datagram.subarray(4, HEADER_BYTES),
    attributes,
  }
}

export function encodePacket({ code, identifier, authenticator, attributes }: Packet): Buffer {
  const parts = attributes.map(([type, value]) => {
    if (value.length > MAX_VALUE_BYTES) throw new RangeError(`attribute ${type} has ${value.length} bytes`)
    return Buffer.concat([Buffer.from([type, value.length + 2]), value])
  })
  const length = HEADER_BYTES + parts.reduce((sum, part) => sum + part.length, 0)
  const header = Buffer.from([code, identifier, length >> 8, length & 0xff])
  return Buffer.concat([header, authenticator, ...parts])
}

const md5 = (...parts: Uint8Array[]): Buffer => createHash("md5").update(Buffer.concat(parts)).digest()
const ZEROS = Buffer.alloc(16)

/** Whether a request carries a Message-Authenticator made with the secret. */
export function isAuthentic(packet: Packet, secret: Buffer): boolean {
  const given = packet.attributes.filter(([type]) => type === ATTRIBUTE.messageAuthenticator)
  const [, value] = given[0] ?? []
  if (given.length !== 1 || value?.length !== 16) return false
  const attributes = packet.attributes.map(
    ([type, bytes]): Attribute => [type, type === ATTRIBUTE.messageAuthenticator ? ZEROS : bytes],
  )
  const expected = createHmac("md5", secret)
    .update(encodePacket({ ...packet, attributes }))
    .digest()
  return timingSafeEqual(value, expected)
}

/**
 * The answer to a request, with both authenticators. Message-Authenticator stands first: so answers cannot be forged by
 * MD5 collisions (CVE-2024-3596).
 */
export function encodeResponse(
  request: Packet,
  code: number,
  attributes: readonly Attribute[],
  secret: Buffer,
): Buffer {
  const all = (authenticator: Buffer): Attribute[] => [[ATTRIBUTE.messageAuthenticator, authenticator], ...attributes]
  const { identifier, authenticator } = request
  const unsigned = encodePacket({ code, identifier, authenticator, attributes: all(ZEROS) })
  const seal = createHmac("md5", secret).update(unsigned).digest()
  const sealed = encodePacket({ code, identifier, authenticator, attributes: all(seal) })
  // "Response Authenticator = MD5(Code+ID+Length+RequestAuth+Attributes+Secret)"
  md5(sealed, secret).copy(sealed, 4)
  return sealed
}

/** Whether an Accounting-Request was made with the secret (RFC 2866, section 3): its authenticator says so. */
export function isAuthenticAccounting(packet: Packet, secret: Buffer): boolean {
  return timingSafeEqual(md5(encodePacket({ ...packet, authenticator: ZEROS }), secret), packet.authenticator)
}

/** "The Accounting-Response packet ... is not required to have any attributes". */
export function encodeAccountingResponse({ identifier, authenticator }: Packet, secret: Buffer): Buffer {
  const response = encodePacket({ code: CODE.accountingResponse, identifier, authenticator, attributes: [] })
  md5(response, secret).copy(response, 4)
  return response
}

/** User-Password in clear (RFC 2865, 5.2), or undefined if it is not 16 to 128 bytes in sixteens. */
export function revealPassword(hidden: Buffer, requestAuthenticator: Buffer, secret: Buffer): string | undefined {
  if (hidden.length < 16 || hidden.length > 128 || hidden.length % 16 !== 0) return undefined
  const clear = Buffer.alloc(hidden.length)
  let previous: Buffer = requestAuthenticator
  for (let at = 0; at < hidden.length; at += 16) {
    const pad = md5(secret, previous)
    for (let i = 0; i < 16; i++) clear[at + i] = (hidden[at + i] as number) ^ (pad[i] as number)
    previous = hidden.subarray(at, at + 16)
  }
  const end = clear.indexOf(0)
  return clear.toString("latin1", 0, end < 0 ? clear.length : end)
}

/** The first attribute of a type. */
export function attributeOf(packet: Packet, type: number): Buffer | undefined {
  return packet.attributes.find(([each]) => each === type)?.[1]
}

export function integerAttribute(type: number, value: number): Attribute {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(Math.min(value, 0xffffffff))
  return [type, bytes]
}

/** A text over as many attributes of one type as it needs. */
export function textAttributes(type: number, text: string): Attribute[] {
  const bytes = Buffer.from(text)
  const attributes: Attribute[] = []
  for (let at = 0; at < bytes.length; at += MAX_VALUE_BYTES)
    attributes.push([type, bytes.subarray(at, at + MAX_VALUE_BYTES)])
  return attributes
}
