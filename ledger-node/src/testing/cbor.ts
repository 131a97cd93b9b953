/** As much of CBOR (RFC 8949) as the intkey family needs: whole numbers, text and maps, of definite length. */
export type Cbor = number | string | Map<Cbor, Cbor>

const MAJOR_UNSIGNED = 0
const MAJOR_NEGATIVE = 1
const MAJOR_TEXT = 3
const MAJOR_MAP = 5

export function encodeCbor(value: Cbor): Buffer {
  if (typeof value === "number") {
    return value < 0 ? head(MAJOR_NEGATIVE, -1 - value) : head(MAJOR_UNSIGNED, value)
  }
  if (typeof value === "string") {
    const text = Buffer.from(value)
    return Buffer.concat([head(MAJOR_TEXT, text.length), text])
  }
  return Buffer.concat([
    head(MAJOR_MAP, value.size),
    ...[...value].flatMap(([key, item]) => [encodeCbor(key), encodeCbor(item)]),
  ])
}

/** Throws a RangeError on anything else, and on bytes left over. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const reader = new Reader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  const value = reader.value()
  reader.end()
  return value
}

function head(major: number, count: number): Buffer {
  if (count < 24) return Buffer.from([(major << 5) | count])
  if (count < 0x100) return Buffer.from([(major << 5) | 24, count])
  const bytes = Buffer.alloc(count < 0x10000 ? 3 : 5)
  bytes[0] = (major << 5) | (count < 0x10000 ? 25 : 26)
  if (count < 0x10000) bytes.writeUInt16BE(count, 1)
  else bytes.writeUInt32BE(count, 1)
  return bytes
}

class Reader {
  #at = 0

  constructor(private readonly bytes: Buffer) {}

  value(): Cbor {
    const initial = this.bytes.readUInt8(this.#at++)
    const count = this.#count(initial & 31)
    switch (initial >> 5) {
      case MAJOR_UNSIGNED:
        return count
      case MAJOR_NEGATIVE:
        return -1 - count
      case MAJOR_TEXT: {
        const start = this.#at
        this.#at += count
        if (this.#at > this.bytes.length) throw new RangeError("the text is longer than the message")
        return this.bytes.toString("utf8", start, this.#at)
      }
      case MAJOR_MAP: {
        const map = new Map<Cbor, Cbor>()
        for (let i = 0; i < count; i++) map.set(this.value(), this.value())
        return map
      }
      default:
        throw new RangeError(`major type ${initial >> 5} is not read here`)
    }
  }

  end(): void {
    if (this.#at !== this.bytes.length) throw new RangeError("bytes are left over")
  }

  #count(info: number): number {
    if (info < 24) return info
    const size = { 24: 1, 25: 2, 26: 4 }[info]
    if (size === undefined) throw new RangeError(`length ${info} is not read here`)
    const count = this.bytes.readUIntBE(this.#at, size)
    this.#at += size
    return count
  }
}
