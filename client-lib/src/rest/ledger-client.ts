import type * as z from "zod"
import { encodeBatchList, type SignedBatch } from "../batches/batch.js"
import { BuildError, ReadError, SubmitError } from "../errors/errors.js"
import { checkId } from "../transactions/transaction.js"
import { type Clock, systemClock } from "./clock.js"
import { type Fetch, Http, type HttpFailure, type HttpRequest, type HttpResult } from "./http.js"
import {
  type BatchStatus,
  type LedgerBatch,
  type LedgerBlock,
  type LedgerTransaction,
  type Receipt,
  type StateEntry,
  toLedgerBatch,
  toLedgerBlock,
  toLedgerTransaction,
  toReceipt,
} from "./model.js"
import { type BatchOutcome, requireCommitted, toOutcome } from "./outcome.js"
import { type Page, type PageRequest, type Paging, pages } from "./paging.js"
import { DEFAULT_RETRY, type RetryPolicy } from "./retry.js"
import * as schemas from "./schemas.js"

export interface LedgerClientOptions {
  /** Where the REST API is. Default `http://127.0.0.1:8008`. */
  readonly url?: string
  /** Added to every request, e.g. an `authorization` a proxy asks for. */
  readonly headers?: Readonly<Record<string, string>>
  /** For one attempt of an ordinary request. Default 30 s; waiting for batches has its own limit. */
  readonly timeoutMs?: number
  /** Default 128 MiB: a page of a few blocks with 50,000 grants each. */
  readonly maxAnswerBytes?: number
  /** Default 64 MiB. Keep it at or below what the ledger takes. */
  readonly maxSubmitBytes?: number
  readonly retry?: Partial<RetryPolicy>
  readonly fetch?: Fetch
  readonly clock?: Clock
  /** A number from 0 up to 1, for the jitter of retries. */
  readonly random?: () => number
}

export interface WaitOptions {
  /** How long to wait for outcomes in all. Default 60 s. */
  readonly timeoutMs?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/** Where a chain may be read from: the state after this block. Default: the newest block at the time of the request. */
export interface AtBlock {
  readonly head?: string | undefined
}

export const DEFAULT_URL = "http://127.0.0.1:8008"
export const DEFAULT_WAIT_MS = 60_000

const MIB = 1024 * 1024
/** One long poll. Below the 30 s after which proxies commonly cut idle connections. */
const POLL_SECONDS = 20
/** On top of a long poll's own time before the request is given up. */
const POLL_GRACE_MS = 10_000
/** Pause after a poll that came back at once without an outcome: some REST APIs do not hold UNKNOWN batches. */
const POLL_PAUSE_MS = 200
/** More ids than this go into a POST: at 129 characters each a URL grows past what servers take. */
const IDS_IN_URL = 16

/**
 * The Sawtooth REST API, typed. Works against Sawtooth 1.0 to 1.2 and this project's own ledger; in browsers and in
 * Node. Questions are repeated after network trouble and 408, 425, 429, 502, 503, 504. Handing in batches is repeated
 * too: a batch has its id before it is sent, and the ledger takes each id once.
 */
export class LedgerClient {
  /** Base URL without a slash at the end. */
  readonly url: string
  readonly #http: Http
  readonly #clock: Clock
  readonly #timeoutMs: number
  readonly #maxSubmitBytes: number

  constructor(options: LedgerClientOptions = {}) {
    this.url = (options.url ?? DEFAULT_URL).replace(/\/+$/, "")
    this.#clock = options.clock ?? systemClock
    this.#timeoutMs = options.timeoutMs ?? 30_000
    this.#maxSubmitBytes = options.maxSubmitBytes ?? 64 * MIB
    this.#http = new Http({
      baseUrl: this.url,
      fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
      headers: options.headers ?? {},
      maxAnswerBytes: options.maxAnswerBytes ?? 128 * MIB,
      retry: { ...DEFAULT_RETRY, ...options.retry },
      clock: this.#clock,
      random: options.random ?? Math.random,
    })
  }

  /**
   * Hands in batches; the ledger takes all or none. Returning means they are queued, not committed. Handing in the same
   * batches again is harmless.
   * @throws BuildError `LIMIT_EXCEEDED`; SubmitError when the ledger took nothing; UnknownOutcomeError when it cannot be
   *   known whether it did.
   */
  async submit(
    batches: readonly SignedBatch[],
    options: { readonly signal?: AbortSignal | undefined } = {},
  ): Promise<void> {
    const ids = batches.map((batch) => batch.id)
    const failure = await this.#post(batches, options.signal)
    if (!failure) return
    if (isCertainRefusal(failure))
      throw new SubmitError(refusalCode(failure), failure.message, ids, { cause: failure.cause })
    // Perhaps it arrived and only the answer was lost: then the ledger knows the batches.
    const seen = await this.#knownToLedger(ids, options.signal)
    if (seen) return
    requireCommitted(
      ids.map((batchId) => ({ kind: "unknown", batchId, reason: failure.message })),
      failure.cause,
    )
  }

  /** `submit`, then `waitFor`. The batch ids are in every error that leaves the outcome open. */
  async submitAndWait(batches: readonly SignedBatch[], options: WaitOptions = {}): Promise<void> {
    await this.submit(batches, options)
    await this.waitFor(
      batches.map((batch) => batch.id),
      options,
    )
  }

  /**
   * Waits until every batch is committed.
   * @throws InvalidTransactionError as soon as one is refused; UnknownOutcomeError when time runs out.
   */
  async waitFor(batchIds: readonly string[], options: WaitOptions = {}): Promise<void> {
    requireCommitted(await this.outcomes(batchIds, options))
  }

  /**
   * Waits until every batch has an outcome, one is refused, or time runs out, and says what became of each, in the order
   * of `batchIds`. With `timeoutMs` 0 it asks once.
   * Never throws for trouble with the network: a batch nobody could be asked about is `unknown`, with the reason.
   */
  async outcomes(batchIds: readonly string[], options: WaitOptions = {}): Promise<BatchOutcome[]> {
    const deadline = this.#clock.now() + (options.timeoutMs ?? DEFAULT_WAIT_MS)
    const found = new Map<string, BatchOutcome>(
      batchIds.map((batchId) => [batchId, { kind: "unknown", batchId, reason: "not asked yet" }]),
    )
    for (;;) {
      const open = batchIds.filter((batchId) => found.get(batchId)?.kind === "unknown")
      const asked = this.#clock.now()
      const leftMs = deadline - asked
      const waitSeconds = leftMs > 0 ? Math.max(1, Math.min(POLL_SECONDS, Math.ceil(leftMs / 1000))) : 0
      try {
        for (const status of await this.statuses(open, { waitSeconds, signal: options.signal })) {
          found.set(status.batchId, toOutcome(status))
        }
      } catch (error) {
        if (!(error instanceof ReadError)) throw error
        for (const batchId of open) found.set(batchId, { kind: "unknown", batchId, reason: error.message })
        if (error.code === "REQUEST_REFUSED" || error.code === "ANSWER_INVALID") break
      }
      const kinds = new Set([...found.values()].map((outcome) => outcome.kind))
      if (!kinds.has("unknown") || kinds.has("invalid") || options.signal?.aborted) break
      if (this.#clock.now() - asked < POLL_PAUSE_MS) await this.#clock.sleep(POLL_PAUSE_MS, options.signal)
      if (this.#clock.now() >= deadline || options.signal?.aborted) break
    }
    return batchIds.map((batchId) => found.get(batchId) as BatchOutcome)
  }

  /** Where the batches are now, or after up to `waitSeconds` if some have no outcome yet. */
  async statuses(
    batchIds: readonly string[],
    options: { readonly waitSeconds?: number; readonly signal?: AbortSignal | undefined } = {},
  ): Promise<BatchStatus[]> {
    if (batchIds.length === 0) return []
    for (const batchId of batchIds) checkId(batchId, "batchId")
    const wait = options.waitSeconds ? `wait=${Math.floor(options.waitSeconds)}` : ""
    const timeoutMs = options.waitSeconds ? options.waitSeconds * 1000 + POLL_GRACE_MS : this.#timeoutMs
    const common = { timeoutMs, signal: options.signal }
    const request: HttpRequest =
      batchIds.length > IDS_IN_URL
        ? { method: "POST", path: `/batch_statuses${wait && `?${wait}`}`, ...jsonBody(batchIds), ...common }
        : { method: "GET", path: `/batch_statuses?id=${batchIds.join(",")}${wait && `&${wait}`}`, ...common }
    const body = await this.#ask(request, schemas.statusesSchema)
    return body.data.map(({ id, status, invalid_transactions }) => ({
      batchId: id,
      status,
      transactions: invalid_transactions.map((t) => ({ transactionId: t.id, message: t.message })),
    }))
  }

  /** The data at a state address (70 hex characters), or undefined where nothing is stored. */
  async state(address: string, at: AtBlock = {}): Promise<Uint8Array | undefined> {
    const path = `/state/${encodeURIComponent(address)}${query({ head: at.head })}`
    return (await this.#find(path, schemas.stateLeafSchema, STATE_NOT_FOUND))?.data
  }

  /** All state entries whose address begins with `prefix`, in address order, as of one block. */
  stateEntries(prefix: string, options: AtBlock & Paging = {}): AsyncIterable<StateEntry> {
    const ask = (request: PageRequest) =>
      this.#page("/state", { ...request, address: prefix }, schemas.stateEntrySchema, (body) => body)
    return pages(ask, { pageSize: 500, ...options })
  }

  /** @returns undefined for an unknown id. */
  async block(blockId: string): Promise<LedgerBlock | undefined> {
    checkId(blockId, "blockId")
    const body = await this.#find(`/blocks/${blockId}`, schemas.single(schemas.blockSchema), BLOCK_NOT_FOUND)
    return body && toLedgerBlock(body.data)
  }

  /** The newest block. */
  async headBlock(): Promise<LedgerBlock> {
    const page = await this.#page("/blocks", { limit: 1 }, schemas.blockSchema, toLedgerBlock)
    const head = page.data[0]
    if (!head) throw new ReadError("ANSWER_INVALID", "the ledger shows a chain without blocks")
    return head
  }

  /** The block with this number on the chain that ends in `head` (default: the newest block), or undefined. */
  async blockByNum(blockNum: number, at: AtBlock = {}): Promise<LedgerBlock | undefined> {
    try {
      const request = { start: blockPosition(blockNum), limit: 1, head: at.head }
      const page = await this.#page("/blocks", request, schemas.blockSchema, toLedgerBlock)
      return page.data.find((block) => block.blockNum === blockNum)
    } catch (error) {
      if (error instanceof ReadError && error.ledgerCode === PAGING_INVALID) return undefined
      throw error
    }
  }

  /** Blocks, newest first (oldest first with `reverse`), whole with their batches; from `fromBlockNum` on if given. */
  blocks(options: AtBlock & Paging & { readonly fromBlockNum?: number } = {}): AsyncIterable<LedgerBlock> {
    const { fromBlockNum, ...paging } = options
    const ask = (request: PageRequest) => this.#page("/blocks", request, schemas.blockSchema, toLedgerBlock)
    const start = fromBlockNum === undefined ? undefined : blockPosition(fromBlockNum)
    return pages(ask, { pageSize: 10, start, ...paging })
  }

  /** Id of the newest block, without the block: cheap enough to ask every second. */
  async headId(): Promise<string> {
    const page = await this.#page("/transactions", { id: NO_TRANSACTION }, schemas.transactionSchema, () => undefined)
    return page.head
  }

  /** @returns undefined for an unknown id. */
  async batch(batchId: string): Promise<LedgerBatch | undefined> {
    checkId(batchId, "batchId")
    const body = await this.#find(`/batches/${batchId}`, schemas.single(schemas.batchSchema), BATCH_NOT_FOUND)
    return body && toLedgerBatch(body.data)
  }

  /** Committed batches, newest first. */
  batches(options: AtBlock & Paging = {}): AsyncIterable<LedgerBatch> {
    const ask = (request: PageRequest) => this.#page("/batches", request, schemas.batchSchema, toLedgerBatch)
    return pages(ask, { pageSize: 20, ...options })
  }

  /** @returns undefined for an unknown id. */
  async transaction(transactionId: string): Promise<LedgerTransaction | undefined> {
    checkId(transactionId, "transactionId")
    const path = `/transactions/${transactionId}`
    const body = await this.#find(path, schemas.single(schemas.transactionSchema), TRANSACTION_NOT_FOUND)
    return body && toLedgerTransaction(body.data)
  }

  /** Committed transactions of all families, newest first. */
  transactions(options: AtBlock & Paging = {}): AsyncIterable<LedgerTransaction> {
    const ask = (request: PageRequest) =>
      this.#page("/transactions", request, schemas.transactionSchema, toLedgerTransaction)
    return pages(ask, { pageSize: 20, ...options })
  }

  /** True when the chain that ends in block `head` holds the transaction. */
  async chainHolds(transactionId: string, head: string): Promise<boolean> {
    checkId(transactionId, "transactionId")
    const request = { id: transactionId, head, limit: 1 }
    const page = await this.#page("/transactions", request, schemas.transactionSchema, (body) => body.header_signature)
    return page.data.includes(transactionId)
  }

  /** Receipts in the order of the ids; an unknown id among them makes the whole answer undefined, as on the ledger. */
  async receipts(transactionIds: readonly string[]): Promise<Receipt[] | undefined> {
    if (transactionIds.length === 0) return []
    for (const id of transactionIds) checkId(id, "transactionId")
    const common = { timeoutMs: this.#timeoutMs }
    const request: HttpRequest =
      transactionIds.length > IDS_IN_URL
        ? { method: "POST", path: "/receipts", ...jsonBody(transactionIds), ...common }
        : { method: "GET", path: `/receipts?id=${transactionIds.join(",")}`, ...common }
    const schema = schemas.single(schemas.receiptSchema.array())
    const body = await orUndefined(this.#ask(request, schema), RECEIPT_NOT_FOUND)
    return body?.data.map(toReceipt)
  }

  /** Endpoints of the peers of the node that answers. */
  async peers(): Promise<string[]> {
    return (await this.#get("/peers", schemas.peersSchema)).data
  }

  /** Endpoint and peers of the node that answers; undefined on Sawtooth 1.0, which does not have this question. */
  async nodeStatus(): Promise<{ endpoint: string; peers: { endpoint: string }[] } | undefined> {
    try {
      return (await this.#get("/status", schemas.nodeStatusSchema)).data
    } catch (error) {
      if (error instanceof ReadError && error.httpStatus === 404) return undefined
      throw error
    }
  }

  async #post(batches: readonly SignedBatch[], signal: AbortSignal | undefined): Promise<HttpFailure | undefined> {
    if (batches.length === 0) throw new BuildError("BATCH_INVALID", "there are no batches to submit")
    const body = encodeBatchList(batches)
    if (body.length > this.#maxSubmitBytes) {
      throw new BuildError(
        "LIMIT_EXCEEDED",
        `the batches make ${body.length} bytes, over the limit of ${this.#maxSubmitBytes}; send them in parts`,
      )
    }
    const result = await this.#http.send({
      method: "POST",
      path: "/batches",
      body,
      contentType: "application/octet-stream",
      timeoutMs: this.#timeoutMs,
      signal,
    })
    return result.ok ? undefined : result.failure
  }

  async #knownToLedger(batchIds: readonly string[], signal: AbortSignal | undefined): Promise<boolean> {
    try {
      return (await this.statuses(batchIds, { signal })).every((status) => status.status !== "UNKNOWN")
    } catch (error) {
      if (error instanceof ReadError) return false
      throw error
    }
  }

  async #page<Body extends z.ZodType, Item>(
    path: string,
    request: PageRequest & { address?: string; id?: string },
    schema: Body,
    convert: (body: z.infer<Body>) => Item,
  ): Promise<Page<Item>> {
    const { reverse, ...parameters } = request
    const flags = reverse ? { reverse: "" } : {}
    const answer = await this.#get(`${path}${query({ ...parameters, ...flags })}`, schemas.page(schema))
    return { data: answer.data.map(convert), head: answer.head, next: answer.paging.next_position }
  }

  #get<T extends z.ZodType>(path: string, schema: T): Promise<z.infer<T>> {
    return this.#ask({ method: "GET", path, timeoutMs: this.#timeoutMs }, schema)
  }

  #find<T extends z.ZodType>(path: string, schema: T, notFoundCode: number): Promise<z.infer<T> | undefined> {
    return orUndefined(this.#get(path, schema), notFoundCode)
  }

  async #ask<T extends z.ZodType>(request: HttpRequest, schema: T): Promise<z.infer<T>> {
    const result: HttpResult = await this.#http.send(request)
    if (!result.ok) throw readError(result.failure, this.url)
    const parsed = schema.safeParse(result.json)
    if (parsed.success) return parsed.data
    const issue = parsed.error.issues[0]
    const where = issue ? `${issue.path.join(".") || "body"}: ${issue.message}` : "unreadable"
    throw new ReadError("ANSWER_INVALID", `${this.url} does not answer like a Sawtooth REST API (${where})`)
  }
}

// Error numbers of the Sawtooth REST API.
const PAGING_INVALID = 54
const BLOCK_NOT_FOUND = 70
const BATCH_NOT_FOUND = 71
const TRANSACTION_NOT_FOUND = 72
const STATE_NOT_FOUND = 75
const RECEIPT_NOT_FOUND = 80

/** An id nobody can make: a signature of zeros. The answer to it is an empty page, which names the head. */
const NO_TRANSACTION = "0".repeat(128)

/** How the REST API writes a block number in `start`. */
const blockPosition = (blockNum: number): string => `0x${blockNum.toString(16).padStart(16, "0")}`

function query(parameters: Readonly<Record<string, string | number | undefined>>): string {
  const pairs = Object.entries(parameters).filter(([, value]) => value !== undefined)
  if (pairs.length === 0) return ""
  return `?${pairs.map(([key, value]) => (value === "" ? key : `${key}=${encodeURIComponent(String(value))}`)).join("&")}`
}

/** Sawtooth compares the content type with exactly this text. */
const jsonBody = (value: unknown) => ({ body: JSON.stringify(value), contentType: "application/json" })

async function orUndefined<T>(answer: Promise<T>, notFoundCode: number): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof ReadError && error.ledgerCode === notFoundCode) return undefined
    throw error
  }
}

/** No connection, or an answer that says the list was looked at and turned away. */
function isCertainRefusal(failure: HttpFailure): boolean {
  if (failure.kind === "unreachable") return true
  const status = failure.status ?? 0
  return failure.kind === "status" && status >= 400 && status < 500 && status !== 408
}

function refusalCode(failure: HttpFailure): "LEDGER_UNREACHABLE" | "QUEUE_FULL" | "BATCH_REFUSED" {
  if (failure.kind === "unreachable") return "LEDGER_UNREACHABLE"
  return failure.status === 429 ? "QUEUE_FULL" : "BATCH_REFUSED"
}

function readError(failure: HttpFailure, url: string): ReadError {
  const options = { cause: failure.cause, httpStatus: failure.status, ledgerCode: failure.apiError?.code }
  const message = `${url}: ${failure.message}`
  switch (failure.kind) {
    case "aborted":
      return new ReadError("ABORTED", message, options)
    case "too_large":
      return new ReadError("ANSWER_TOO_LARGE", message, options)
    case "not_json":
      return new ReadError("ANSWER_INVALID", message, options)
    case "status":
      return new ReadError(
        failure.status === 404 && failure.apiError ? "NOT_FOUND" : "REQUEST_REFUSED",
        message,
        options,
      )
    default:
      return new ReadError("REQUEST_FAILED", message, options)
  }
}
