import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { FrameAssembler } from "./assembler.js"
import { crc32 } from "./crc32.js"
import { decodeFrame, FRAME_MIN_SIZE, toFrames } from "./frame.js"

const message = fc.uint8Array({ minLength: 1, maxLength: 1500 })
const frameSize = fc.integer({ min: FRAME_MIN_SIZE, max: 200 })
const idOf = (frame: Uint8Array | undefined): string => {
  const decoded = decodeFrame(frame as Uint8Array)
  return decoded.ok ? decoded.value.messageId : "none"
}
/** Changes a frame and makes its checksum right again, as someone on the way could. */
function tampered(frame: Uint8Array, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(frame)
  copy[at] = value
  new DataView(copy.buffer).setUint32(copy.length - 4, crc32(copy.subarray(0, -4)))
  return copy
}
const bytes = (length: number, seed = 1): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (i * 31 + seed * 7) & 0xff)

describe("unhappy", () => {
  test("noise and damaged frames change nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 80 })), (frames) => {
        const assembler = new FrameAssembler()
        for (const frame of frames) expect(assembler.add(frame).kind).toBe("refused")
        expect(assembler.unfinished()).toEqual([])
      }),
    )
  })

  test("losses are named, lowest first, and asking again completes the message", () => {
    fc.assert(
      fc.property(message, frameSize, fc.infiniteStream(fc.boolean()), (whole, size, keep) => {
        const frames = toFrames(whole, size)
        const lost = frames.map((_, i) => i).filter((i) => keep.next().value !== true && i > 0)
        const assembler = new FrameAssembler()
        frames.forEach((frame, i) => {
          if (!lost.includes(i)) assembler.add(frame)
        })
        const id = idOf(frames[0])
        expect(assembler.missing(id)).toEqual(lost.length > 0 ? lost : [])
        expect(assembler.missing(id, 2)).toEqual(lost.slice(0, 2))
        const results = lost.map((i) => assembler.add(frames[i] as Uint8Array))
        if (lost.length > 0) expect(results.at(-1)).toEqual({ kind: "complete", messageId: id, message: whole })
      }),
    )
  })

  test("a frame with other content, or of another count, is refused and the first one kept", () => {
    const frames = toFrames(bytes(100), 40)
    const assembler = new FrameAssembler()
    assembler.add(frames[0] as Uint8Array)
    const forged = tampered(frames[0] as Uint8Array, 18, 0xee)
    expect(assembler.add(forged)).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("different content"),
    })
    const other = tampered(frames[1] as Uint8Array, 15, 200)
    expect(assembler.add(other)).toMatchObject({ kind: "refused", reason: expect.stringContaining("disagree") })
    const results = frames.slice(1).map((frame) => assembler.add(frame).kind)
    expect(results.at(-1)).toBe("complete")
  })

  test("a forged frame that fits breaks the digest; sent again the message arrives", () => {
    const frames = toFrames(bytes(100), 40)
    const assembler = new FrameAssembler()
    assembler.add(tampered(frames[0] as Uint8Array, 18, 0xee))
    const results = frames.slice(1).map((frame) => assembler.add(frame))
    expect(results.at(-1)).toEqual({ kind: "broken", messageId: idOf(frames[0]) })
    expect(frames.map((frame) => assembler.add(frame)).at(-1)).toMatchObject({ kind: "complete", message: bytes(100) })
  })

  test("a message too short to hold a digest is broken", () => {
    const frame = tampered(toFrames(bytes(1), 100)[0] as Uint8Array, 0, 0xb5)
    const short = new Uint8Array(21)
    short.set(frame.subarray(0, 16))
    expect(new FrameAssembler().add(tampered(short, 16, 1)).kind).toBe("broken")
  })
})

describe("limits", () => {
  test("a claim of many frames costs nothing and is refused over the limit", () => {
    const assembler = new FrameAssembler({ frames: 10 })
    const frame = toFrames(bytes(1000), 40)[3] as Uint8Array
    expect(assembler.add(frame)).toMatchObject({ kind: "refused", reason: expect.stringContaining("limit of 10") })
  })

  test("a message over the length limit is refused; one at the limit is taken", () => {
    const add = (length: number) => {
      const assembler = new FrameAssembler({ messageBytes: 100 })
      return toFrames(bytes(length), 50)
        .map((frame) => assembler.add(frame).kind)
        .at(-1)
    }
    expect(add(100)).toBe("complete")
    expect(add(101)).toBe("refused")
  })

  test("one message more than may be open displaces the one that rested longest", () => {
    const assembler = new FrameAssembler({ messages: 2 })
    const [a, b, c] = [1, 2, 3].map((seed) => toFrames(bytes(100, seed), 40))
    assembler.add(a?.[0] as Uint8Array)
    assembler.add(b?.[0] as Uint8Array)
    assembler.add(a?.[1] as Uint8Array)
    assembler.add(c?.[0] as Uint8Array)
    expect(assembler.unfinished()).toEqual([idOf(a?.[0]), idOf(c?.[0])])
  })

  test("memory in all stays bounded whatever comes", () => {
    const assembler = new FrameAssembler({ totalBytes: 2000, messages: 1000 })
    for (let seed = 0; seed < 300; seed++) {
      for (const frame of toFrames(bytes(200, seed), 60).slice(1)) assembler.add(frame)
    }
    // Each unfinished message here holds at least 172 bytes of content.
    expect(assembler.unfinished().length).toBeLessThanOrEqual(2000 / 172)
  })

  test("a message that goes quiet is given up", () => {
    let now = 0
    const assembler = new FrameAssembler({ idleMs: 1000 }, () => now)
    const [a, b] = [1, 2].map((seed) => toFrames(bytes(100, seed), 40))
    assembler.add(a?.[0] as Uint8Array)
    now = 900
    assembler.add(b?.[0] as Uint8Array)
    now = 1500
    assembler.add(b?.[1] as Uint8Array)
    expect(assembler.unfinished()).toEqual([idOf(b?.[0])])
  })

  test("the memory of finished messages is bounded too", () => {
    const assembler = new FrameAssembler()
    const first = toFrames(bytes(3, 0), 60)[0] as Uint8Array
    assembler.add(first)
    for (let seed = 1; seed <= 1024; seed++)
      assembler.add(toFrames(Uint8Array.of(seed >> 8, seed), 60)[0] as Uint8Array)
    expect(assembler.add(first).kind).toBe("complete")
  })
})

test("any order, duplicates and several messages at once give back every message once", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(message, { minLength: 1, maxLength: 4, selector: (m) => m.join() }),
      frameSize,
      fc.nat(),
      (messages, size, seed) => {
        const frames = messages.flatMap((m) => toFrames(m, size))
        const sent = [...frames, ...frames.filter((_, i) => (i + seed) % 3 === 0)]
        const order = sent.map((frame, i) => ({ frame, key: Math.imul(i + 1, seed * 2 + 2654435761) >>> 0 }))
        order.sort((x, y) => x.key - y.key)
        const assembler = new FrameAssembler()
        const results = order.map(({ frame }) => assembler.add(frame))
        const complete = results.flatMap((r) => (r.kind === "complete" ? [Buffer.from(r.message).toString("hex")] : []))
        expect(complete.sort()).toEqual(messages.map((m) => Buffer.from(m).toString("hex")).sort())
        expect(results.filter((r) => r.kind === "duplicate")).toHaveLength(sent.length - frames.length)
        expect(assembler.unfinished()).toEqual([])
      },
    ),
  )
})
