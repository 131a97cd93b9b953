import { z } from "zod"
import type { JsonObject } from "../output/json.js"

/*
 * What people type, checked. Each schema turns text into the value the contract wants and refuses the rest with a
 * message that reads well after the name of the flag: "--price: expected a whole number ...".
 */

const MAX_AMOUNT = Number.MAX_SAFE_INTEGER

/** Digits, alone or grouped by commas or underscores: `10000`, `10,000`, `10_000`. */
const GROUPED = /^\d{1,3}(?:[,_]\d{3})+$|^\d{1,16}$/

function wholeNumber(min: number, max: number, what: string) {
  const range = max === MAX_AMOUNT ? `${min} or more` : `${min} to ${max}`
  const error = `expected ${what}: a whole number, ${range}`
  return z
    .string({ error })
    .regex(GROUPED, error)
    .transform((text) => Number(text.replaceAll(/[,_]/g, "")))
    .refine((value) => Number.isSafeInteger(value) && value >= min && value <= max, error)
}

/** Bandcoins that change hands: 1 to 2^53-1. */
export const amount = wholeNumber(1, MAX_AMOUNT, "an amount of Bandcoins")

/** Units on sale; 0 turns an offer off. */
export const capacity = wholeNumber(0, MAX_AMOUNT, "a number of units")

export const epoch = wholeNumber(1, MAX_AMOUNT, "an epoch")

export const durationSeconds = wholeNumber(1, MAX_AMOUNT, "seconds")

/** How many entries a list shows. */
export const limit = wholeNumber(1, 1_000, "a number of entries")

/** How many keys or units are bought at once. */
export const unitCount = wholeNumber(1, 1_000_000, "a number of units")

const FREQUENCY = /^(\d{1,7})(?:\.(\d{1,3}))?\s?(kHz|MHz|GHz)?$/i

/** A frequency or a width, kHz: `957500`, `957500kHz`, `957.5MHz`. A plain number is kHz. */
export const kilohertz = z
  .string({ error: "expected a frequency such as 957500 (kHz) or 957.5MHz" })
  .transform((text, context) => {
    const khz = toKilohertz(text)
    if (khz !== undefined) return khz
    context.addIssue({ code: "custom", message: "expected a frequency in whole kHz, such as 957500 or 957.5MHz" })
    return z.NEVER
  })

function toKilohertz(text: string): number | undefined {
  const match = FREQUENCY.exec(text)
  if (match === null) return undefined
  const [, whole = "", fraction = "", unit = "kHz"] = match
  const power = { khz: 0, mhz: 3, ghz: 6 }[unit.toLowerCase()] ?? 0
  if (fraction.length > power) return undefined
  const value = Number(whole + fraction.padEnd(power, "0"))
  return Number.isSafeInteger(value) && value >= 1 ? value : undefined
}

/** A discount factor: 0 to 1, at most 9 digits after the point. `0.9` means each step costs nine tenths of the last. */
export const discount = z
  .string({ error: "expected a factor from 0 to 1" })
  .regex(
    /^(?:0(?:\.\d{1,9})?|1(?:\.0{1,9})?|\.\d{1,9})$/,
    "expected a factor from 0 to 1 with at most 9 decimal digits",
  )
  .transform(Number)

/** Something that names an account: a public key, or the name of a key of this machine. */
export const accountRef = z.string({ error: "expected a public key or the name of a key" }).min(1).max(200)

const ID = /^[0-9a-f]{128}$/

/** A transaction, batch or block id. */
export const headerSignature = z
  .string({ error: "expected an id of 128 lower-case hex characters" })
  .regex(ID, "expected an id of 128 lower-case hex characters")

export const filePath = z.string({ error: "expected a path" }).min(1, "expected a path").max(4_096)

export const flag = z.boolean().default(false)

/** A name for a key of this machine; also the stem of its file names. */
export const keyName = z
  .string()
  .regex(/^[A-Za-z0-9](?!.*\.\.)[A-Za-z0-9._-]{0,63}$/, "expected 1 to 64 letters, digits, dots, dashes or underscores")

const MAX_HARDENED_INDEX = 2 ** 31 - 1

/** The number of a key pool; BIP-32 leaves 31 bits. */
export const poolNumber = wholeNumber(0, MAX_HARDENED_INDEX, "the number of a pool")

export const poolIndex = wholeNumber(0, MAX_HARDENED_INDEX, "the number of a key in its pool")

/** Bytes a narrow link carries at once. */
export const frameSize = wholeNumber(21, 65_536, "the size of a frame in bytes")

const RESERVATION = /^([^=@]+)=([^=@]+)@([^=@]+)$/

/** One epoch on sale in advance: `3=100@5` is epoch 3, 100 units, 5 Bandcoins each before discounts. */
export const reservation = z.string().transform((text, context) => {
  const [, epochText, unitsText, priceText] = RESERVATION.exec(text) ?? []
  const parsed = z
    .object({ epoch, capacity, price: wholeNumber(0, MAX_AMOUNT, "a price") })
    .safeParse({ epoch: epochText, capacity: unitsText, price: priceText })
  if (parsed.success) return parsed.data
  context.addIssue({ code: "custom", message: `expected EPOCH=UNITS@PRICE such as 3=100@5, got "${text}"` })
  return z.NEVER
})

/** One JSON object. What it may hold is for the contract to say. */
export const jsonObject = z.string().transform((text, context): JsonObject => {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonObject
  } catch {
    // Said below.
  }
  context.addIssue({ code: "custom", message: `expected one JSON object such as '{"latency_ms":20}'` })
  return z.NEVER
})

/** The number of a block; the first is 0. */
export const blockNumber = wholeNumber(0, MAX_AMOUNT, "the number of a block")

/** Who asks for a proof, such as a host name. */
export const verifierName = z.string().min(1, "expected a name").max(255, "expected a name of at most 255 characters")

/** How long an answer to a challenge is taken. */
export const lifetimeSeconds = wholeNumber(1, 600, "seconds")
