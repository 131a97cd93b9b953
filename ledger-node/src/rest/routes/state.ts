import type { BlockSummary, ChainReader, StateEntry } from "../../ledger/types.js"
import { getState, isAddressPrefix, listState } from "../../listing/index.js"
import { type Handler, linkSource, queryOf, type RestContext, refusalError } from "../context.js"
import { envelope, type ItemWriter, pageEnvelope } from "../envelope.js"
import { ApiError } from "../errors.js"
import { BASE64_SLICE_BYTES, base64, base64Slices } from "../json/base64.js"
import { buildLink } from "../link.js"
import { isReverse, pageRequest, pagingControls, type Query, validateId } from "../query.js"

/** `GET /state`: leaves of the state tree, all or those under the prefix `address`, as of the block `head`. */
export function getStateList({ ledger, responder }: RestContext): Handler {
  return (request, reply) => {
    const query = queryOf(request)
    const controls = pagingControls(query)
    const head = stateHead(ledger.chain, query)
    const prefix = query.get("address") ?? ""
    if (!isAddressPrefix(prefix)) throw new ApiError("invalidStateAddress")
    const wanted = { ...pageRequest(controls, isReverse(query, "default")), prefix }
    const page = listState(ledger.state, head.blockNum, wanted)
    if (!page.ok) throw refusalError(page.refusal)
    const pieces = pageEnvelope(linkSource(request, "/state"), controls, head.blockId, page, STATE_ENTRIES)
    return responder.pieces(request, reply, pieces)
  }
}

/** `GET /state/{address}`: the data at one address, in base64. */
export function getStateEntry({ ledger, responder }: RestContext): Handler {
  return (request, reply) => {
    const { address } = request.params as { address: string }
    const head = stateHead(ledger.chain, queryOf(request))
    const found = getState(ledger.state, head.blockNum, address)
    if (!found.ok) throw new ApiError("invalidStateAddress")
    if (found.data === undefined) throw new ApiError("stateNotFound")
    const link = buildLink(linkSource(request, `/state/${address}`), { head: head.blockId })
    return responder.pieces(request, reply, envelope(quotedBase64(found.data), { head: head.blockId, link }))
  }
}

/** The block whose state is asked for. Unlike other lists, state takes an empty `head` for none. */
function stateHead(chain: ChainReader, query: Query): BlockSummary {
  const id = query.get("head") ?? ""
  if (id === "") return chain.head
  validateId(id)
  const head = chain.blockById(id)
  if (head === undefined) throw new ApiError("blockNotFound")
  return head
}

const STATE_ENTRIES: ItemWriter<StateEntry> = {
  idOf: (entry) => entry.address,
  *write({ address, data }) {
    yield `{\n      "address": "${address}",\n      "data": `
    yield* quotedBase64(data)
    yield "\n    }"
  },
}

function* quotedBase64(data: Uint8Array): Generator<string> {
  if (data.length <= BASE64_SLICE_BYTES) {
    yield `"${base64(data)}"`
    return
  }
  yield '"'
  yield* base64Slices(data)
  yield '"'
}
