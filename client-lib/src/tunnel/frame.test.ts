import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { coded } from "../testing/errors.js"
import { crc32 } from "./crc32.js"
import { decodeFrame, FRAME_MIN_SIZE, FRAME_OVERHEAD, toFrames } from "./frame.js"

const message = fc.uint8Array({ maxLength: 2000 })
const frameSize = fc.integer({ min: FRAME_MIN_SIZE, max: 300 })

test("CRC-32 check value", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926)
  expect(crc32(new Uint8Array())).toBe(0)
})

describe("refused", () => {
  test.each([0, 1, FRAME_OVERHEAD, 140.5, Number.NaN, -1, Number.POSITIVE_INFINITY])("frame size %p", (size) => {
    expect(() => toFrames(new Uint8Array(5), size)).toThrow(coded("LIMIT_EXCEEDED", { field: "frameSize" }))
  })

  test("a message of too many frames", () => {
    expect(() => toFrames(new Uint8Array(0xffffff), FRAME_MIN_SIZE)).toThrow(coded("LIMIT_EXCEEDED"))
  })

  test("every flipped bit and every cut", () => {
    fc.assert(
      fc.property(message, frameSize, fc.nat(), fc.nat(), (bytes, size, which, where) => {
        const frames = toFrames(bytes, size)
        const frame = Uint8Array.from(frames[which % frames.length] as Uint8Array)
        const cut = frame.subarray(0, where % frame.length)
        expect(decodeFrame(cut).ok).toBe(false)
        frame[where % frame.length] = (frame[where % frame.length] as number) ^ (1 << (which % 8))
        expect(decodeFrame(frame)).toEqual({ ok: false, reason: expect.stringContaining("damaged") })
      }),
    )
  })

  test.each([
    ["another magic", 0, 0x00],
    ["another version", 1, 2],
    ["an index at the count", 12, 9],
  ])("%s, under a good checksum", (_, at, value) => {
    const frame = Uint8Array.from(toFrames(new Uint8Array(3), 100)[0] as Uint8Array)
    frame[at as number] = value as number
    new DataView(frame.buffer).setUint32(frame.length - 4, crc32(frame.subarray(0, -4)))
    expect(decodeFrame(frame).ok).toBe(false)
  })

  test("noise, without throwing", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(decodeFrame(bytes).ok).toBe(false)
      }),
    )
  })
})

test("frames keep to the size, number themselves and belong together", () => {
  fc.assert(
    fc.property(message, frameSize, (bytes, size) => {
      const frames = toFrames(bytes, size)
      expect(frames).toHaveLength(Math.ceil((bytes.length + 32) / (size - FRAME_OVERHEAD)))
      const ids = new Set<string>()
      frames.forEach((frame, index) => {
        expect(frame.length).toBeLessThanOrEqual(size)
        const decoded = decodeFrame(frame)
        if (!decoded.ok) throw new Error(decoded.reason)
        expect(decoded.value).toMatchObject({ index, count: frames.length })
        ids.add(decoded.value.messageId)
      })
      expect(ids.size).toBe(1)
      expect(toFrames(bytes, size)).toEqual(frames)
    }),
  )
})
