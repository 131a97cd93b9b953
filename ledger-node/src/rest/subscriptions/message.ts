import { z } from "zod"
import { pythonLine } from "../json/python.js"

/** What a client may ask over the web socket. */
export type ClientMessage =
  | { readonly action: "subscribe"; readonly prefixes: string[]; readonly lastKnownBlockIds: string[] | undefined }
  | { readonly action: "unsubscribe" }
  | { readonly action: "get_block_deltas"; readonly blockId: string; readonly prefixes: string[] }
  | { readonly action: "invalid"; readonly error: string }

export const errorText = (error: string): string => `{"error": ${pythonLine(error)}}`

const envelopeSchema = z.looseObject({ action: z.unknown().optional() })

/** Longest prefix of an address: a whole one. */
const ADDRESS_CHARACTERS = 70

const blockIdsSchema = z.array(z.string()).max(1_000).nullish()

/** Reads a client's message. What cannot be read becomes the error that is sent back, in Sawtooth's words where it has some. */
export function readMessage(text: string, maxPrefixes: number): ClientMessage {
  const parsed = envelopeSchema.safeParse(parseJson(text))
  if (!parsed.success) return invalid(`Invalid input: "${text}"`)
  const { action = "", address_prefixes, last_known_block_ids, block_id } = parsed.data
  switch (action) {
    case "subscribe": {
      const prefixes = readPrefixes(address_prefixes, maxPrefixes)
      if (prefixes === undefined) return invalid(prefixesError(maxPrefixes))
      const ids = blockIdsSchema.safeParse(last_known_block_ids)
      if (!ids.success) return invalid("'last_known_block_ids' must be a list of at most 1000 block ids")
      return { action, prefixes, lastKnownBlockIds: ids.data ?? undefined }
    }
    case "unsubscribe":
      return { action }
    case "get_block_deltas": {
      if (typeof block_id !== "string") return invalid("Must specify a block id")
      const prefixes = readPrefixes(address_prefixes, maxPrefixes)
      return prefixes === undefined ? invalid(prefixesError(maxPrefixes)) : { action, blockId: block_id, prefixes }
    }
    default:
      return invalid(`Unknown action "${typeof action === "string" ? action : JSON.stringify(action)}"`)
  }
}

const invalid = (error: string): ClientMessage => ({ action: "invalid", error })

const prefixesError = (most: number): string =>
  `'address_prefixes' must be a list of at most ${most} strings of at most ${ADDRESS_CHARACTERS} characters`

function readPrefixes(value: unknown, most: number): string[] | undefined {
  const parsed = z.array(z.string().max(ADDRESS_CHARACTERS)).max(most).nullish().safeParse(value)
  return parsed.success ? (parsed.data ?? []) : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
