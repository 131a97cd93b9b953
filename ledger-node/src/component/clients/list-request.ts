import type { ClientPagingControls, ClientSortControls } from "@bandcoin/protos"
import type { ListRefusal, PageRequest, Refused } from "../../listing/index.js"

/** What the list requests have in common. */
interface ListRequest {
  readonly paging?: ClientPagingControls | null
  readonly sorting: readonly ClientSortControls[]
}

/**
 * Whether a list is wanted backwards, or undefined for an order there is none of. Only the first of the controls counts,
 * and the only keys are those of the list's own order.
 */
function isReverse(sorting: readonly ClientSortControls[], key: string): boolean | undefined {
  const [controls] = sorting
  if (controls === undefined) return false
  return controls.keys.length === 1 && controls.keys[0] === key ? controls.reverse : undefined
}

/** What a list response says in its status. */
export type ListStatus = ListRefusal | "INVALID_SORT"

/**
 * Lists with the paging and the order a request asks for. `key` is what the list's order is called. What is wrong with
 * the order counts after what is wrong with ids, and before what is wrong with paging, as in Sawtooth.
 */
export function page<Listed extends { readonly ok: true }>(
  request: ListRequest,
  key: string,
  list: (wanted: PageRequest) => Listed | Refused,
): Listed | { readonly ok: false; readonly refusal: ListStatus } {
  const reverse = isReverse(request.sorting, key)
  const { start = "", limit = 0 } = request.paging ?? {}
  const listed = list({ start, limit, reverse: reverse ?? false })
  if (reverse !== undefined || (!listed.ok && listed.refusal !== "INVALID_PAGING")) return listed
  return { ok: false, refusal: "INVALID_SORT" }
}
