import { parseNumber } from "./number.js"
import { ReadError } from "./read-error.js"
import type { JsonObject, JsonValue } from "./value.js"

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const COLON = 0x3a
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d

/** Longest ASCII string taken over character by character; a decoder is faster for longer ones (2026-11). */
const SHORT_STRING = 24

/** Longest number token, in characters. */
const LONGEST_NUMBER = 64

/** A row of this many digits is an integer that a double holds. */
const PLAIN_DIGITS = 15

const INEXACT_NUMBER =
  "numbers are integers of at most 2^53-1 in size, or decimals of at most 15 significant digits, in at most " +
  `${LONGEST_NUMBER} characters, and not -0`

/** Longest key shown in the path of an error. */
const LONGEST_STEP = 80

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/** A decoder that pairs surrogates leaves only lone ones to this class. */
const LONE_SURROGATE = /\p{Surrogate}/u

/**
 * A strict reader of JSON (RFC 8259) over bytes. Beyond the grammar it refuses what JSON readers of different languages
 * understand differently, because two ledgers that disagree on a payload fork: duplicate keys, the key `__proto__`,
 * invalid UTF-8, a byte order mark, lone surrogates, numbers that a double does not hold, and deep nesting.
 */
export class JsonReader {
  readonly bytes: Uint8Array
  readonly #depth: number
  /** Names and indices that lead to the value being read. */
  readonly #path: (string | number)[] = []
  /** The next byte to be read. */
  position = 0
  /** Bytes that may be read, so that no value may start at this position or later. */
  #budget: number

  /**
   * @param depth deepest nesting of arrays and objects
   * @param budget bytes that may be read, save those that {@link exempt} adds
   */
  constructor(bytes: Uint8Array, depth: number, budget: number) {
    this.bytes = bytes
    this.#depth = depth
    this.#budget = budget
  }

  /** Lets `bytes` more be read. */
  exempt(bytes: number): void {
    this.#budget += bytes
  }

  /** Goes to a later position; what is skipped does not count against the budget. */
  skipTo(position: number): void {
    this.exempt(position - this.position)
    this.position = position
  }

  /** The object that the bytes are, and nothing after it. `readField` reads the value of each of its keys. */
  readDocument<T>(readField: (key: string) => T): Record<string, T> {
    this.skipSpace()
    if (this.peek() === undefined) throw this.#malformed("an object")
    if (this.peek() !== OPEN_BRACE) throw this.fail("PAYLOAD_NOT_OBJECT", "the payload must be one JSON object")
    const document = this.#readObject(readField)
    this.#end()
    return document
  }

  /** The next byte, or undefined at the end. */
  peek(): number | undefined {
    return this.bytes[this.position]
  }

  skipSpace(): void {
    let byte = this.bytes[this.position]
    while (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) byte = this.bytes[++this.position]
  }

  /** The value that starts at the position. */
  readValue(): JsonValue {
    if (this.position >= this.#budget) throw this.#overrun()
    switch (this.peek()) {
      case QUOTE:
        return this.#readString()
      case OPEN_BRACE:
        return this.#readObject(() => this.readValue()) as JsonObject
      case OPEN_BRACKET:
        return this.readArray(() => this.readValue())
      case 0x74:
        return this.#readWord("true", true)
      case 0x66:
        return this.#readWord("false", false)
      case 0x6e:
        return this.#readWord("null", null)
      default:
        return this.#readNumber()
    }
  }

  /** The array that starts at the position, each element read by `readElement`, which gets its index. */
  readArray<T>(readElement: (index: number) => T): T[] {
    const elements: T[] = []
    this.#readList(CLOSE_BRACKET, (index) => {
      this.#path.push(index)
      elements.push(readElement(index))
      this.#path.pop()
    })
    return elements
  }

  /** An error at the value being read. */
  fail(code: ConstructorParameters<typeof ReadError>[0], message: string): ReadError {
    return new ReadError(code, this.#field(), message)
  }

  #readObject<T>(readField: (key: string) => T): Record<string, T> {
    const object: Record<string, T> = {}
    this.#readList(CLOSE_BRACE, () => {
      if (this.peek() !== QUOTE) throw this.#malformed("a key in double quotes")
      const key = this.#readString()
      this.#path.push(key)
      if (key === "__proto__") throw this.fail("FORBIDDEN_KEY", "this key is not allowed")
      if (Object.hasOwn(object, key)) throw this.fail("DUPLICATE_FIELD", "this key stands twice in one object")
      this.skipSpace()
      this.#expect(COLON, "a colon")
      this.skipSpace()
      object[key] = readField(key)
      this.#path.pop()
    })
    return object
  }

  /** What stands between an opening and a closing bracket, with commas between. */
  #readList(close: number, readItem: (index: number) => void): void {
    if (this.#path.length >= this.#depth) {
      throw this.fail("TOO_DEEP", `arrays and objects may nest ${this.#depth} levels deep`)
    }
    this.position++
    this.skipSpace()
    if (this.peek() === close) {
      this.position++
      return
    }
    for (let index = 0; ; index++) {
      readItem(index)
      this.skipSpace()
      if (this.peek() === close) break
      this.#expect(COMMA, close === CLOSE_BRACE ? "a comma or }" : "a comma or ]")
      this.skipSpace()
    }
    this.position++
  }

  #readString(): string {
    const start = this.position
    let end = start + 1
    let plain = true
    for (let byte = this.bytes[end]; byte !== QUOTE; byte = this.bytes[++end]) {
      if (byte === undefined) throw this.#malformed("the end of a string", end)
      if (byte < 0x20) throw this.#malformed("an escape instead of a control character", end)
      if (byte === BACKSLASH) end++
      if (byte === BACKSLASH || byte >= 0x80) plain = false
    }
    this.position = end + 1
    if (!plain) return this.#decodeString(start, end + 1)
    return end - start <= SHORT_STRING
      ? this.#ascii(start + 1, end)
      : decoder.decode(this.bytes.subarray(start + 1, end))
  }

  /** A short run of ASCII characters: a third of the time of a decoder, which is worth it for the names of fields. */
  #ascii(start: number, end: number): string {
    const { bytes } = this
    const { fromCharCode } = String
    let text = ""
    let i = start
    for (; i + 4 <= end; i += 4) {
      text += fromCharCode(bytes[i] as number, bytes[i + 1] as number, bytes[i + 2] as number, bytes[i + 3] as number)
    }
    for (; i < end; i++) text += fromCharCode(bytes[i] as number)
    return text
  }

  /** The text of a string token with escapes or characters beyond ASCII. */
  #decodeString(start: number, end: number): string {
    let text: string
    try {
      text = JSON.parse(decoder.decode(this.bytes.subarray(start, end)))
    } catch {
      throw this.fail("INVALID_JSON", "a string has an unknown escape or is not UTF-8")
    }
    if (LONE_SURROGATE.test(text)) throw this.fail("INVALID_JSON", "a string has half a surrogate pair")
    return text
  }

  #readNumber(): number {
    const start = this.position
    let value = 0
    let byte = this.peek()
    while (byte !== undefined && byte >= 0x30 && byte <= 0x39) {
      value = value * 10 + byte - 0x30
      byte = this.bytes[++this.position]
    }
    const digits = this.position - start
    const isPlain = digits > 0 && digits <= PLAIN_DIGITS && (digits === 1 || this.bytes[start] !== 0x30)
    return isPlain && !isNumberByte(byte) ? value : this.#parseNumber(start)
  }

  /** A number that is not a short row of digits. */
  #parseNumber(start: number): number {
    while (isNumberByte(this.peek())) this.position++
    const { position } = this
    if (position === start) throw this.#malformed("a value")
    const value = position - start > LONGEST_NUMBER ? "inexact" : parseNumber(this.#ascii(start, position))
    if (value === "malformed") throw this.#malformed("a number", start)
    if (value === "inexact") throw this.fail("INEXACT_NUMBER", INEXACT_NUMBER)
    return value
  }

  #readWord<T>(word: string, value: T): T {
    for (let i = 0; i < word.length; i++) {
      if (this.bytes[this.position + i] !== word.charCodeAt(i)) throw this.#malformed("a value")
    }
    this.position += word.length
    return value
  }

  #end(): void {
    this.skipSpace()
    if (this.position < this.bytes.length) throw this.#malformed("the end of the payload")
    if (this.position > this.#budget) throw this.#overrun()
  }

  #overrun(): ReadError {
    return new ReadError("PAYLOAD_TOO_LARGE", undefined, "the payload is too long outside its consumers array")
  }

  #expect(byte: number, what: string): void {
    if (this.peek() !== byte) throw this.#malformed(what)
    this.position++
  }

  #malformed(expected: string, position = this.position): ReadError {
    const found = position < this.bytes.length ? `byte ${position}` : "its end"
    return this.fail("INVALID_JSON", `the payload is not JSON: expected ${expected} at ${found}`)
  }

  #field(): string | undefined {
    if (this.#path.length === 0) return undefined
    return this.#path
      .map((step) => (typeof step === "number" ? `[${step}]` : `.${step.slice(0, LONGEST_STEP)}`))
      .join("")
      .slice(1)
  }
}

function isNumberByte(byte: number | undefined): boolean {
  if (byte === undefined) return false
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2b || byte === 0x2e || (byte | 0x20) === 0x65
}
