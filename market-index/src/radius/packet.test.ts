import { createHash } from "node:crypto"
import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { RadiusClients } from "./clients.js"
import { ATTRIBUTE, CODE, decodePacket, encodeResponse, isAuthentic, revealPassword } from "./packet.js"

const hex = (text: string): Buffer => Buffer.from(text.replace(/\s/g, ""), "hex")

// RFC 2865, section 7.1: the user nemo logs in, secret "xyzzy5461".
const SECRET = Buffer.from("xyzzy5461")
const REQUEST = hex(`01 00 00 38 0f 40 3f 94 73 97 80 57 bd 83 d5 cb
  98 f4 22 7a 01 06 6e 65 6d 6f 02 12 0d be 70 8d 93 d4 13 ce 31 96 e4 3f 78 2a 0a ee 04 06 c0 a8
  01 10 05 06 00 00 00 03`)

describe("packets", () => {
  test("the example of RFC 2865, 7.1", () => {
    const packet = decodePacket(REQUEST)
    expect(packet).toMatchObject({ code: CODE.accessRequest, identifier: 0 })
    const [, name] = packet?.attributes.find(([type]) => type === ATTRIBUTE.userName) ?? []
    const [, hidden] = packet?.attributes.find(([type]) => type === ATTRIBUTE.userPassword) ?? []
    expect(name?.toString()).toBe("nemo")
    expect(revealPassword(hidden as Buffer, packet?.authenticator as Buffer, SECRET)).toBe("arctangent")
    expect(isAuthentic(packet as never, SECRET)).toBe(false)
  })

  test("any datagram is a packet or nothing", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const packet = decodePacket(Buffer.from(bytes))
        if (packet) expect(packet.authenticator).toHaveLength(16)
      }),
    )
    for (const length of [0, 19, 55]) expect(decodePacket(REQUEST.subarray(0, length))).toBeUndefined()
    const zeroLength = Buffer.from(REQUEST)
    zeroLength[21] = 0
    expect(decodePacket(zeroLength)).toBeUndefined()
  })

  test("an answer is sealed against the request", () => {
    const request = decodePacket(REQUEST)
    if (!request) throw new Error("no packet")
    const answer = encodeResponse(request, CODE.accessReject, [], SECRET)
    expect(answer[20]).toBe(ATTRIBUTE.messageAuthenticator)
    const check = Buffer.from(answer)
    request.authenticator.copy(check, 4)
    expect(answer.subarray(4, 20)).toEqual(createHash("md5").update(check).update(SECRET).digest())
    const sealed = decodePacket(check)
    expect(sealed && isAuthentic(sealed, SECRET)).toBe(true)
    expect(sealed && isAuthentic(sealed, Buffer.from("another secret"))).toBe(false)
  })
})

describe("clients", () => {
  test("the narrowest range counts", () => {
    const clients = new RadiusClients([
      "10.0.0.0/8=the secret of many",
      "10.1.2.3=the secret=of one",
      "::1=the secret of v6",
    ])
    expect(clients.secretOf("10.9.9.9")?.toString()).toBe("the secret of many")
    expect(clients.secretOf("::ffff:10.1.2.3")?.toString()).toBe("the secret=of one")
    expect(clients.secretOf("11.1.1.1")).toBeUndefined()
    expect(clients.secretOf("::1")?.toString()).toBe("the secret of v6")
  })

  test.each(["nowhere=a secret of sixteen", "10.0.0.0/33=a secret of sixteen", "10.0.0.1=short", "10.0.0.1"])(
    "%s is refused",
    (entry) => {
      expect(() => new RadiusClients([entry])).toThrow()
    },
  )
})
