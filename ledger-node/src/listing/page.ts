/** Pages of lists, as Sawtooth's component endpoint and its REST API cut them. */
import type { BlockSummary } from "../ledger/types.js"

/** What a page holds when its limit is not given. */
export const DEFAULT_PAGE_SIZE = 100

/** A larger limit is taken for this one. */
export const MAX_PAGE_SIZE = 1000

/**
 * A page ends early, after at least one item, once its items hold this many bytes. Headers and payloads may be tens of
 * megabytes each, and a page of a thousand of them must not fill the memory of the node or of its client.
 */
export const MAX_PAGE_BYTES = 16 * 1024 * 1024

/** Which part of a list is wanted. */
export interface PageRequest {
  /**
   * Where the page begins: an id, an address or, for blocks, a number as `blockNumToHex` writes it. Empty is the
   * beginning of the list.
   */
  readonly start: string
  /** 0 is the default size. */
  readonly limit: number
  /** Oldest first; for state, highest address first. */
  readonly reverse: boolean
}

/** Where a page begins and where the next one does. All is empty and 0 when there was nothing to cut into pages. */
export interface Paging {
  readonly start: string
  /** Empty on the last page. */
  readonly next: string
  readonly limit: number
}

/** Why there is no page. The names are those of the status words of the component protocol's list responses. */
export type ListRefusal = "NO_ROOT" | "INVALID_PAGING" | "INVALID_ID" | "INVALID_ADDRESS" | "INVALID_ROOT"

/** One page; `items` is empty when nothing was found (NO_RESOURCE in the protocol, which is no error to a client). */
export interface Page<Item> {
  readonly ok: true
  readonly items: readonly Item[]
  readonly paging: Paging
}

export interface Refused {
  readonly ok: false
  readonly refusal: ListRefusal
}

export type PageResult<Item> = Page<Item> | Refused

/** A page of what the chain holds, with the block that was taken for its newest. */
export type ChainPage<Item> = (Page<Item> & { readonly head: BlockSummary }) | Refused

export const EMPTY_PAGING: Paging = { start: "", next: "", limit: 0 }

/** The number of items a page may hold, or undefined where the limit is not a number of items. */
export function pageSize(limit: number): number | undefined {
  if (!Number.isInteger(limit) || limit < 0) return undefined
  return Math.min(limit, MAX_PAGE_SIZE) || DEFAULT_PAGE_SIZE
}

export const refuse = (refusal: ListRefusal): Refused => ({ ok: false, refusal })

/**
 * Takes a page off the front of `items`, which begin where the page does, and looks one item further for `next`. Reads
 * nothing beyond that. `bytesOf` weighs an item against `MAX_PAGE_BYTES`.
 */
export function takePage<Item>(
  items: Iterable<Item>,
  size: number,
  idOf: (item: Item) => string,
  bytesOf: (item: Item) => number = () => 0,
): Page<Item> {
  const taken: Item[] = []
  let bytes = 0
  let next = ""
  for (const item of items) {
    if (taken.length === size || bytes >= MAX_PAGE_BYTES) {
      next = idOf(item)
      break
    }
    taken.push(item)
    bytes += bytesOf(item)
  }
  const first = taken[0]
  if (first === undefined) return { ok: true, items: [], paging: EMPTY_PAGING }
  return { ok: true, items: taken, paging: { start: idOf(first), next, limit: size } }
}
