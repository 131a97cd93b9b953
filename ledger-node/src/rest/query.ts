import { isHeaderSignature, type PageRequest } from "../listing/index.js"
import { ApiError } from "./errors.js"

/** The query of a request, decoded. Of an argument given twice the first is taken, as Sawtooth does. */
export type Query = ReadonlyMap<string, string>

/** As Python's `parse_qsl(query, keep_blank_values=True)`: an argument without `=` is empty, `+` is a space. */
export function parseQuery(text: string): Map<string, string> {
  const query = new Map<string, string>()
  if (text === "") return query
  for (const argument of text.split("&")) {
    if (argument === "") continue
    const at = argument.indexOf("=")
    const name = decode(at < 0 ? argument : argument.slice(0, at))
    if (!query.has(name)) query.set(name, at < 0 ? "" : decode(argument.slice(at + 1)))
  }
  return query
}

function decode(text: string): string {
  if (!/[%+]/.test(text)) return text
  const spaced = text.replaceAll("+", " ")
  try {
    return decodeURIComponent(spaced)
  } catch {
    // Not UTF-8, or a lone percent sign: what cannot be decoded stands as it is.
    return spaced
  }
}

/** An integer as Python's `int(text)` takes it; undefined for what raises ValueError there. */
export function pythonInt(text: string): number | undefined {
  const digits = text.trim()
  return /^[+-]?[0-9]+(?:_[0-9]+)*$/.test(digits) ? Number(digits.replaceAll("_", "")) : undefined
}

/** The largest number the protocol's `limit` field can hold. */
const MAX_LIMIT = 2 ** 31 - 1

/** `start` and `limit` as the client wrote them, for the `paging` part of the response. */
export interface PagingControls {
  readonly start: string | undefined
  readonly limit: number | undefined
}

export function pagingControls(query: Query): PagingControls {
  const text = query.get("limit")
  const limit = text === undefined ? undefined : pythonInt(text)
  if (text !== undefined && (limit === undefined || limit <= 0 || limit > MAX_LIMIT)) throw new ApiError("countInvalid")
  return { start: query.get("start"), limit }
}

/** What a list takes in the place of the argument `reverse` without a value. */
export type SortKey = "default" | "block_num"

/** Whether the list is wanted backwards. Any other sort than the natural one is an error. */
export function isReverse(query: Query, sortKey: SortKey): boolean {
  const reverse = query.get("reverse")
  if (reverse === undefined || reverse.toLowerCase() === "false") return false
  if (reverse !== "" && reverse !== sortKey) throw new ApiError("sortInvalid")
  return true
}

export function pageRequest(controls: PagingControls, reverse: boolean): PageRequest {
  return { start: controls.start ?? "", limit: controls.limit ?? 0, reverse }
}

export function validateId(id: string): void {
  if (!isHeaderSignature(id)) throw new ApiError("invalidResourceId", { info: id })
}

/** The argument `head`, or empty for the chain's head. */
export function headId(query: Query): string {
  const id = query.get("head")
  if (id === undefined) return ""
  validateId(id)
  return id
}

/** The ids of the argument `id`, or undefined when it is not given. */
export function filterIds(query: Query, most: number): string[] | undefined {
  const text = query.get("id")
  if (text === undefined) return undefined
  const ids = text.split(",")
  if (ids.length > most) throw new ApiError("tooManyIds")
  for (const id of ids) validateId(id)
  return ids
}

/** Share of the longest wait that `wait` without a number stands for, as in Sawtooth. */
const DEFAULT_WAIT_SHARE = 0.95

/**
 * Milliseconds to wait, or undefined not to. `wait` is `false`, a number of seconds, or anything else (also empty, 0 or
 * negative) for the default. More than the longest wait is taken for the longest.
 */
export function waitMs(query: Query, longestSeconds: number): number | undefined {
  const text = query.get("wait")
  if (text === undefined || text.toLowerCase() === "false") return undefined
  const seconds = pythonInt(text)
  const wanted = seconds !== undefined && seconds > 0 ? seconds : Math.floor(longestSeconds * DEFAULT_WAIT_SHARE)
  return Math.min(wanted, longestSeconds) * 1000
}
