import { readFileSync } from "node:fs"
import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import * as namespace from "./index.js"
import {
  Batch,
  BatchHeader,
  BlockHeader,
  ClientEventsSubscribeRequest,
  EventList,
  GenesisData,
  Message,
  TpProcessRequest,
  Transaction,
  TransactionHeader,
} from "./index.js"

interface Frame {
  readonly type: keyof typeof Message.MessageType
  readonly correlationId: string
  readonly frame: string
  /** Bytes as base64, enums by name, 64-bit integers as strings, defaults of repeated fields and strings sometimes left out. */
  readonly content: Record<string, unknown>
}

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url))
const frames: Frame[] = JSON.parse(fixture("frames.json").toString())

const protos: Record<string, unknown> = { ...namespace }

interface Codec {
  decode(bytes: Uint8Array): object
  encode(message: object): { finish(): Uint8Array }
}

function codecOf(type: string): Codec | undefined {
  if (type.startsWith("PING_")) return undefined
  if (type === "CLIENT_EVENTS") return EventList as unknown as Codec
  const name = type.replace(/_?([A-Z])([A-Z]*)/g, (_, first: string, rest: string) => first + rest.toLowerCase())
  return protos[name] as Codec
}

/** Not `instanceof`: some errors are made outside of the test's own global scope. */
const isError = (thrown: unknown) => Object.prototype.toString.call(thrown) === "[object Error]"

const camelCase = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())

/** Compares what was decoded with what Python decoded, field by field, in Python's spelling. */
function expectSame(decoded: unknown, python: unknown, codec: unknown): void {
  if (Array.isArray(python)) {
    expect(decoded).toHaveLength(python.length)
    python.forEach((item, index) => {
      expectSame((decoded as unknown[])[index], item, undefined)
    })
  } else if (typeof python === "object" && python !== null) {
    for (const [name, value] of Object.entries(python)) {
      expectSame((decoded as Record<string, unknown>)[camelCase(name)], value, (decoded as object).constructor)
    }
  } else if (decoded instanceof Uint8Array) {
    expect(Buffer.from(decoded).toString("base64")).toBe(python)
  } else if (typeof decoded === "number" && typeof python === "string" && !/^\d+$/.test(python)) {
    const enums = Object.values(codec as Record<string, Record<string, number>>).filter(
      (value) => value && python in value,
    )
    expect(enums.map((values) => values[python])).toContain(decoded)
  } else {
    expect(String(decoded)).toBe(String(python))
  }
}

describe("frames of a real validator", () => {
  test.each(frames)("$type $correlationId", ({ type, correlationId, frame, content }) => {
    const bytes = Buffer.from(frame, "hex")
    const message = Message.decode(bytes)
    expect(message.messageType).toBe(Message.MessageType[type])
    expect(message.correlationId).toBe(correlationId)
    expect(Buffer.from(Message.encode(message).finish())).toEqual(bytes)

    const codec = codecOf(type)
    if (codec === undefined) return
    const decoded = codec.decode(message.content)
    expectSame(decoded, content, codec)
    expect(Buffer.from(codec.encode(decoded).finish())).toEqual(Buffer.from(message.content))
  })
})

test("the genesis batch decodes down to its headers and encodes to the same bytes", () => {
  const bytes = fixture("genesis.batch")
  const genesis = GenesisData.decode(bytes)
  const [batch] = genesis.batches
  const transactionIds = batch?.transactions.map((transaction) => transaction.headerSignature)
  expect(BatchHeader.decode(batch?.header as Uint8Array).transactionIds).toEqual(transactionIds)
  expect(TransactionHeader.decode(batch?.transactions[0]?.header as Uint8Array)).toMatchObject({
    familyName: "sawtooth_settings",
    familyVersion: "1.0",
  })
  expect(Buffer.from(GenesisData.encode(genesis).finish())).toEqual(bytes)
})

describe("decoding", () => {
  test("bytes fields of a Buffer are views into it", () => {
    const bytes = Buffer.from(
      Transaction.encode({ header: Buffer.from("header"), payload: Buffer.from("payload") }).finish(),
    )
    const { payload } = Transaction.decode(bytes)
    bytes.write("PAYLOAD", bytes.indexOf("payload"))
    expect(Buffer.from(payload).toString()).toBe("PAYLOAD")
  })

  test("64-bit integers are numbers", () => {
    const bytes = BlockHeader.encode({ blockNum: 2 ** 40 }).finish()
    expect(BlockHeader.decode(bytes).blockNum).toBe(2 ** 40)
  })

  test("absent fields are empty", () => {
    expect(Batch.decode(Buffer.alloc(0))).toMatchObject({ headerSignature: "", transactions: [], trace: false })
    expect(Batch.decode(Buffer.alloc(0)).header).toHaveLength(0)
  })

  test("fields it does not know are skipped and not kept", () => {
    const unknown = Buffer.from("f2070461626364f8072a", "hex") // 126: "abcd", 127: 42
    const known = Buffer.from(BatchHeader.encode({ signerPublicKey: "02aa" }).finish())
    const header = BatchHeader.decode(Buffer.concat([unknown, known, unknown]))
    expect(header.signerPublicKey).toBe("02aa")
    expect(Buffer.from(BatchHeader.encode(header).finish())).toEqual(known)
  })

  test.each([
    ["a length past the end", "0a05616263"],
    ["a varint without end", "0affffffffffffffffffffffff"],
    ["an inner message that ends early", "1a030a0561"],
    ["the reserved wire type 7", "0f"],
    ["field number 0", "00"],
    ["a group that is never closed", "0b"],
    ["text that is not UTF-8", "1202fffe"],
  ])("refuses %s", (_, hex) => {
    expect(() => Batch.decode(Buffer.from(hex, "hex"))).toThrow()
  })

  test("nested groups do not exhaust the stack", () => {
    expect(() => Batch.decode(Buffer.alloc(1_000_000, 0x0b))).toThrow()
  })

  test("any bytes at all either decode or throw an Error, soon", () => {
    const started = performance.now()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        for (const codec of [Message, Batch, ClientEventsSubscribeRequest, TpProcessRequest]) {
          try {
            codec.decode(Buffer.from(bytes))
          } catch (error) {
            expect(isError(error)).toBe(true)
          }
        }
      }),
      { numRuns: 2_000 },
    )
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  test("any change of one byte of a real frame either decodes or throws an Error", () => {
    for (const { frame } of frames.slice(0, 12)) {
      const bytes = Buffer.from(frame, "hex")
      for (let at = 0; at < bytes.length; at++) {
        for (const flip of [0x01, 0x80, 0xff]) {
          const damaged = Buffer.from(bytes)
          damaged[at] = (damaged[at] as number) ^ flip
          try {
            const message = Message.decode(damaged)
            codecOf(Message.MessageType[message.messageType] ?? "PING_")?.decode(message.content)
          } catch (error) {
            expect(isError(error)).toBe(true)
          }
        }
      }
    }
  })
})
