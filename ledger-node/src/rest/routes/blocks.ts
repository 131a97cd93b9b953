import { blockNumToHex, listBlocks, resolveHead } from "../../listing/index.js"
import { type Handler, linkSource, queryOf, type RestContext, refusalError } from "../context.js"
import { envelope, pageEnvelope } from "../envelope.js"
import { ApiError } from "../errors.js"
import { blockPieces } from "../json/resources.js"
import { buildLink } from "../link.js"
import { filterIds, headId, isReverse, pageRequest, pagingControls, validateId } from "../query.js"

/** `GET /blocks`: blocks with their batches, the newest first. */
export function getBlocks({ ledger: { chain }, limits, responder }: RestContext): Handler {
  return (request, reply) => {
    const query = queryOf(request)
    const controls = pagingControls(query)
    const head = resolveHead(chain, headId(query))
    const ids = filterIds(query, limits.idsPerRequest) ?? []
    if (head === undefined) throw new ApiError("headNotFound")
    // A list picked by ids is not sorted, so Sawtooth does not look at the sort either.
    const reverse = ids.length === 0 && isReverse(query, "block_num")
    const page = listBlocks(chain, { ...pageRequest(controls, reverse), headId: head.blockId, ids })
    if (!page.ok) throw refusalError(page.refusal)
    const pieces = pageEnvelope(linkSource(request, "/blocks"), controls, head.blockId, page, {
      idOf: (block) => blockNumToHex(block.blockNum),
      write: (block) => blockPieces(block, chain.batchesOf(block), "    "),
    })
    return responder.pieces(request, reply, pieces)
  }
}

/** `GET /blocks/{block_id}` */
export function getBlock({ ledger: { chain }, responder }: RestContext): Handler {
  return (request, reply) => {
    const { id } = request.params as { id: string }
    validateId(id)
    const block = chain.blockById(id)
    if (block === undefined) throw new ApiError("blockNotFound")
    const link = buildLink(linkSource(request, `/blocks/${id}`), {})
    return responder.pieces(request, reply, envelope(blockPieces(block, chain.batchesOf(block), "  "), { link }))
  }
}
