import { engine } from "#engine"
import { concatBytes } from "../bytes/compare.js"
import { toHex } from "../bytes/hex.js"
import { BuildError } from "../errors/errors.js"
import { type Checked, refuse } from "../transactions/check.js"
import { crc32 } from "./crc32.js"

/**
 * One frame on the link, all numbers big-endian:
 *
 * | offset | bytes | holds |
 * | --- | --- | --- |
 * | 0 | 1 | 0xB5 |
 * | 1 | 1 | version, 1 |
 * | 2 | 8 | message id: the first bytes of the message's digest |
 * | 10 | 3 | index of the frame, from 0 |
 * | 13 | 3 | number of frames of the message |
 * | 16 | n | content, at least 1 byte |
 * | 16 + n | 4 | CRC-32 of everything before it |
 *
 * The contents in order of index make the message followed by its SHA-256 digest (32 bytes). The checksums guard
 * against noise and mix-ups; against forgery guards the signature of what is carried.
 */
export interface Frame {
  /** 16 hex characters. */
  readonly messageId: string
  readonly index: number
  readonly count: number
  readonly content: Uint8Array
}

export const FRAME_OVERHEAD = 20
export const FRAME_MAX_COUNT = 0xffffff
/** Room for one byte of content. */
export const FRAME_MIN_SIZE = FRAME_OVERHEAD + 1
export const DIGEST_LENGTH = 32

const MAGIC = 0xb5
const VERSION = 1
const HEADER = 16
const ID_LENGTH = 8

/**
 * Cuts a message into frames of at most `frameSize` bytes each (e.g. 140 for an SMS, 251 for a NAS container). The same
 * message gives the same frames; any of them can be sent again, in any order.
 * @throws BuildError `LIMIT_EXCEEDED` when the frame size is below 21 or the message needs more than 16,777,215 frames.
 */
export function toFrames(message: Uint8Array, frameSize: number): Uint8Array[] {
  if (!Number.isSafeInteger(frameSize) || frameSize < FRAME_MIN_SIZE) {
    throw new BuildError("LIMIT_EXCEEDED", `a frame needs at least ${FRAME_MIN_SIZE} bytes`, { field: "frameSize" })
  }
  const digest = engine.sha256(message)
  const content = concatBytes(message, digest)
  const room = frameSize - FRAME_OVERHEAD
  const count = Math.ceil(content.length / room)
  if (count > FRAME_MAX_COUNT) {
    throw new BuildError(
      "LIMIT_EXCEEDED",
      `the message needs ${count} frames of ${frameSize} bytes, over ${FRAME_MAX_COUNT}`,
    )
  }
  return Array.from({ length: count }, (_, index) =>
    encodeFrame(digest, index, count, content.subarray(index * room, (index + 1) * room)),
  )
}

function encodeFrame(digest: Uint8Array, index: number, count: number, content: Uint8Array): Uint8Array {
  const frame = new Uint8Array(FRAME_OVERHEAD + content.length)
  const view = new DataView(frame.buffer)
  frame[0] = MAGIC
  frame[1] = VERSION
  frame.set(digest.subarray(0, ID_LENGTH), 2)
  setUint24(view, 10, index)
  setUint24(view, 13, count)
  frame.set(content, HEADER)
  view.setUint32(frame.length - 4, crc32(frame.subarray(0, frame.length - 4)))
  return frame
}

/** Reads one frame; refuses anything that is not one, or was damaged. The content is a view into `bytes`. */
export function decodeFrame(bytes: Uint8Array): Checked<Frame> {
  if (bytes.length < FRAME_MIN_SIZE) return refuse("too short for a frame")
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (crc32(bytes.subarray(0, bytes.length - 4)) !== view.getUint32(bytes.length - 4))
    return refuse("damaged: checksum differs")
  if (bytes[0] !== MAGIC || bytes[1] !== VERSION) return refuse("not a frame of this version")
  const index = getUint24(view, 10)
  const count = getUint24(view, 13)
  if (index >= count) return refuse(`frame ${index} of a message of ${count}`)
  const messageId = toHex(bytes.subarray(2, 2 + ID_LENGTH))
  return { ok: true, value: { messageId, index, count, content: bytes.subarray(HEADER, bytes.length - 4) } }
}

function setUint24(view: DataView, offset: number, value: number): void {
  view.setUint8(offset, value >> 16)
  view.setUint16(offset + 1, value & 0xffff)
}

function getUint24(view: DataView, offset: number): number {
  return (view.getUint8(offset) << 16) | view.getUint16(offset + 1)
}
