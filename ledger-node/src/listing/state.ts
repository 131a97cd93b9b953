import type { ChainReader, StateEntry, StateReader } from "../ledger/types.js"
import { isAddressPrefix, isStateRoot } from "./ids.js"
import { EMPTY_PAGING, type PageRequest, type PageResult, pageSize, type Refused, refuse, takePage } from "./page.js"

/** A state some block led to. */
export interface StateRoot {
  readonly stateRootHash: string
  /** A block whose state it is. */
  readonly blockNum: number
}

/** The state of that root hash, or that of the chain's head for an empty one. */
export function resolveStateRoot(
  chain: ChainReader,
  state: StateReader,
  stateRootHash: string,
): { readonly ok: true; readonly root: StateRoot } | Refused {
  if (stateRootHash === "") return { ok: true, root: chain.head }
  if (!isStateRoot(stateRootHash)) return refuse("INVALID_ROOT")
  const blockNum = state.blockNumOfRoot(stateRootHash)
  return blockNum === undefined ? refuse("NO_ROOT") : { ok: true, root: { stateRootHash, blockNum } }
}

/**
 * Leaves whose address begins with `prefix`, in the order of addresses, as of block `blockNum`. `start` must be the address
 * of one of them. Reads the leaves of the page and one more.
 */
export function listState(
  state: StateReader,
  blockNum: number,
  request: PageRequest & { readonly prefix: string },
): PageResult<StateEntry> {
  if (!isAddressPrefix(request.prefix)) return refuse("INVALID_ADDRESS")
  const size = pageSize(request.limit)
  if (size === undefined) return refuse("INVALID_PAGING")
  const { reverse, start } = request
  const startIsUnder = start.length === 70 && isAddressPrefix(start) && start.startsWith(request.prefix)
  if (start === "" || startIsUnder) {
    const entries = state.list(request.prefix, blockNum, start === "" ? { reverse } : { reverse, start })
    const page = takePage(
      entries,
      size,
      (entry) => entry.address,
      (entry) => entry.data.length,
    )
    if (start === "" || page.paging.start === start) return page
  }
  // A list without leaves has no page to begin wrongly.
  return hasLeaves(state, request.prefix, blockNum)
    ? refuse("INVALID_PAGING")
    : { ok: true, items: [], paging: EMPTY_PAGING }
}

/**
 * The data at a whole address. `INVALID_ADDRESS` when the address is only the beginning of addresses where something is
 * stored, or no address at all; undefined when nothing is stored there.
 */
export function getState(
  state: StateReader,
  blockNum: number,
  address: string,
):
  | { readonly ok: true; readonly data: Uint8Array | undefined }
  | { readonly ok: false; readonly refusal: "INVALID_ADDRESS" } {
  if (!isAddressPrefix(address)) return { ok: false, refusal: "INVALID_ADDRESS" }
  if (address.length === 70) return { ok: true, data: state.get(address, blockNum) }
  return hasLeaves(state, address, blockNum) || address === ""
    ? { ok: false, refusal: "INVALID_ADDRESS" }
    : { ok: true, data: undefined }
}

function hasLeaves(state: StateReader, prefix: string, blockNum: number): boolean {
  for (const _ of state.list(prefix, blockNum)) return true
  return false
}
