import type { ChainReader } from "../../ledger/types.js"
import {
  type ContentsPage,
  type ContentsRequest,
  listBatches,
  listTransactions,
  resolveHead,
} from "../../listing/index.js"
import { type Handler, linkSource, queryOf, type RestContext, refusalError } from "../context.js"
import { envelope, pageEnvelope } from "../envelope.js"
import { ApiError, type ApiErrorName } from "../errors.js"
import { batchPieces, transactionPieces } from "../json/resources.js"
import { buildLink } from "../link.js"
import { filterIds, headId, isReverse, pageRequest, pagingControls, validateId } from "../query.js"

/** The routes of what blocks hold, batches or transactions: a list of them, and one by its id. */
interface Resource<Item> {
  readonly path: string
  readonly notFound: ApiErrorName
  readonly list: (chain: ChainReader, request: ContentsRequest) => ContentsPage<Item>
  readonly find: (chain: ChainReader, id: string) => Item | undefined
  readonly pieces: (item: Item, indent: string) => Generator<string>
}

const BATCHES: Resource<NonNullable<ReturnType<ChainReader["batch"]>>> = {
  path: "/batches",
  notFound: "batchNotFound",
  list: listBatches,
  find: (chain, id) => chain.batch(id),
  pieces: batchPieces,
}

const TRANSACTIONS: Resource<NonNullable<ReturnType<ChainReader["transaction"]>>> = {
  path: "/transactions",
  notFound: "transactionNotFound",
  list: listTransactions,
  find: (chain, id) => chain.transaction(id),
  pieces: transactionPieces,
}

function listHandler<Item extends { headerSignature: string }>(
  resource: Resource<Item>,
  { ledger: { chain }, limits, responder }: RestContext,
): Handler {
  return (request, reply) => {
    const query = queryOf(request)
    const controls = pagingControls(query)
    const head = resolveHead(chain, headId(query))
    const ids = filterIds(query, limits.idsPerRequest) ?? []
    if (head === undefined) throw new ApiError("headNotFound")
    const wanted = pageRequest(controls, isReverse(query, "default"))
    const page = resource.list(chain, { ...wanted, headId: head.blockId, ids })
    if (!page.ok) throw refusalError(page.refusal)
    const pieces = pageEnvelope(linkSource(request, resource.path), controls, head.blockId, page, {
      idOf: (item) => item.headerSignature,
      write: (item) => resource.pieces(item, "    "),
    })
    return responder.pieces(request, reply, pieces)
  }
}

function fetchHandler<Item>(resource: Resource<Item>, { ledger, responder }: RestContext): Handler {
  return (request, reply) => {
    const { id } = request.params as { id: string }
    validateId(id)
    const item = resource.find(ledger.chain, id)
    if (item === undefined) throw new ApiError(resource.notFound)
    const link = buildLink(linkSource(request, `${resource.path}/${id}`), {})
    return responder.pieces(request, reply, envelope(resource.pieces(item, "  "), { link }))
  }
}

/** `GET /batches`: the newest block's first. */
export const getBatches = (context: RestContext): Handler => listHandler(BATCHES, context)

/** `GET /batches/{batch_id}` */
export const getBatch = (context: RestContext): Handler => fetchHandler(BATCHES, context)

/** `GET /transactions`: the newest block's first. */
export const getTransactions = (context: RestContext): Handler => listHandler(TRANSACTIONS, context)

/** `GET /transactions/{transaction_id}` */
export const getTransaction = (context: RestContext): Handler => fetchHandler(TRANSACTIONS, context)
