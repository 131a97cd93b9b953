import * as z from "zod"

/** A public key: 66 lower-case hex characters, 02 or 03 first. */
export const publicKeyField = z
  .string()
  .regex(/^0[23][0-9a-f]{64}$/, "must be a public key: 66 lower-case hex characters")

/** Bandcoins, at least 1. */
export const priceField = z.int().min(1)

/** kHz. */
export const frequencyField = z.int().min(0)

/** Header signature of a transaction or batch. */
export const idField = z.string().regex(/^[0-9a-f]{128}$/)

/** Serialized protobuf in base64, with padding, no line breaks. */
export const base64Field = (longest: number) =>
  z
    .string()
    .min(4)
    .max(longest)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/, "must be base64")

/** A signed transaction of one action is far below this; keeps anyone from filling the house's database. */
export const MAX_TRANSACTION_CHARACTERS = 8_192
