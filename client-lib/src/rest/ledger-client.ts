import type { SignedBatch } from "../batches/batch.js"
import { ReadError } from "../errors/errors.js"
import { checkId } from "../transactions/transaction.js"
import { type Clock, systemClock } from "./clock.js"
import { Connection, unless } from "./connection.js"
import type { Fetch } from "./http.js"
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
import { type BatchOutcome, requireCommitted } from "./outcome.js"
import { type PageRequest, type Paging, pages } from "./paging.js"
import { DEFAULT_RETRY, type RetryPolicy } from "./retry.js"
import * as schemas from "./schemas.js"
import { type SettleOptions, type StatusOptions, Submissions, type WaitOptions } from "./submissions.js"
import { API_ERROR, blockPosition, idsRequest, NO_TRANSACTION, query } from "./wire.js"

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

/** Where a chain may be read from: the state after this block. Default: the newest block at the time of the request. */
export interface AtBlock {
  readonly head?: string | undefined
}

export const DEFAULT_URL = "http://127.0.0.1:8008"

const MIB = 1024 * 1024

/**
 * The Sawtooth REST API, typed. Works against Sawtooth 1.0 to 1.2 and this project's own ledger; in browsers and in
 * Node. Questions are repeated after network trouble and 408, 425, 429, 502, 503, 504. Handing in batches is repeated
 * too: a batch has its id before it is sent, and the ledger takes each id once.
 */
export class LedgerClient {
  /** Base URL without a slash at the end. */
  readonly url: string
  readonly #connection: Connection
  readonly #submissions: Submissions

  constructor(options: LedgerClientOptions = {}) {
    this.url = (options.url ?? DEFAULT_URL).replace(/\/+$/, "")
    const clock = options.clock ?? systemClock
    this.#connection = new Connection({
      baseUrl: this.url,
      timeoutMs: options.timeoutMs ?? 30_000,
      fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
      headers: options.headers ?? {},
      maxAnswerBytes: options.maxAnswerBytes ?? 128 * MIB,
      retry: { ...DEFAULT_RETRY, ...options.retry },
      clock,
      random: options.random ?? Math.random,
    })
    this.#submissions = new Submissions(this.#connection, clock, options.maxSubmitBytes ?? 64 * MIB)
  }

  /**
   * Hands in batches; the ledger takes all or none. Returning means they are queued, not committed. Handing in the same
   * batches again is harmless.
   * @throws BuildError `LIMIT_EXCEEDED`; SubmitError when the ledger took nothing; UnknownOutcomeError when it cannot be
   *   known whether it did.
   */
  submit(batches: readonly SignedBatch[], options: { readonly signal?: AbortSignal | undefined } = {}): Promise<void> {
    return this.#submissions.submit(batches, options.signal)
  }

  /**
   * Hands in batches and waits until they are committed. Batches the ledger took and lost (it was killed before it wrote
   * them) are handed in again. The batch ids are in every error that leaves the outcome open.
   * @throws as `submit`; InvalidTransactionError as soon as one is refused; UnknownOutcomeError when time runs out.
   */
  async submitAndWait(batches: readonly SignedBatch[], options: WaitOptions = {}): Promise<void> {
    requireCommitted(await this.settle(batches, options))
  }

  /** As `submitAndWait`, but says what became of each batch; throws only when the ledger never took them. */
  settle(batches: readonly SignedBatch[], options: SettleOptions = {}): Promise<BatchOutcome[]> {
    return this.#submissions.settle(batches, options)
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
  outcomes(batchIds: readonly string[], options: WaitOptions = {}): Promise<BatchOutcome[]> {
    return this.#submissions.outcomes(batchIds, options)
  }

  /** Where the batches are now, or after up to `waitSeconds` if some have no outcome yet. */
  statuses(batchIds: readonly string[], options: StatusOptions = {}): Promise<BatchStatus[]> {
    return this.#submissions.statuses(batchIds, options)
  }

  /** The data at a state address (70 hex characters), or undefined where nothing is stored. */
  async state(address: string, at: AtBlock = {}): Promise<Uint8Array | undefined> {
    const path = `/state/${encodeURIComponent(address)}${query({ head: at.head })}`
    return (await this.#connection.find(path, schemas.stateLeafSchema, API_ERROR.STATE_NOT_FOUND))?.data
  }

  /** All state entries whose address begins with `prefix`, in address order, as of one block. */
  stateEntries(prefix: string, options: AtBlock & Paging = {}): AsyncIterable<StateEntry> {
    const ask = (request: PageRequest) =>
      this.#connection.page("/state", { ...request, address: prefix }, schemas.stateEntrySchema, (body) => body)
    return pages(ask, { pageSize: 500, ...options })
  }

  /** @returns undefined for an unknown id. */
  async block(blockId: string): Promise<LedgerBlock | undefined> {
    checkId(blockId, "blockId")
    const body = await this.#connection.find(
      `/blocks/${blockId}`,
      schemas.single(schemas.blockSchema),
      API_ERROR.BLOCK_NOT_FOUND,
    )
    return body && toLedgerBlock(body.data)
  }

  /** The newest block. */
  async headBlock(): Promise<LedgerBlock> {
    const page = await this.#connection.page("/blocks", { limit: 1 }, schemas.blockSchema, toLedgerBlock)
    const head = page.data[0]
    if (!head) throw new ReadError("ANSWER_INVALID", "the ledger shows a chain without blocks")
    return head
  }

  /** The block with this number on the chain that ends in `head` (default: the newest block), or undefined. */
  async blockByNum(blockNum: number, at: AtBlock = {}): Promise<LedgerBlock | undefined> {
    try {
      const request = { start: blockPosition(blockNum), limit: 1, head: at.head }
      const page = await this.#connection.page("/blocks", request, schemas.blockSchema, toLedgerBlock)
      return page.data.find((block) => block.blockNum === blockNum)
    } catch (error) {
      if (error instanceof ReadError && error.ledgerCode === API_ERROR.PAGING_INVALID) return undefined
      throw error
    }
  }

  /** Blocks, newest first (oldest first with `reverse`), whole with their batches; from `fromBlockNum` on if given. */
  blocks(options: AtBlock & Paging & { readonly fromBlockNum?: number } = {}): AsyncIterable<LedgerBlock> {
    const { fromBlockNum, ...paging } = options
    const ask = (request: PageRequest) => this.#connection.page("/blocks", request, schemas.blockSchema, toLedgerBlock)
    const start = fromBlockNum === undefined ? undefined : blockPosition(fromBlockNum)
    return pages(ask, { pageSize: 10, start, ...paging })
  }

  /** Id of the newest block, without the block: cheap enough to ask every second. */
  async headId(): Promise<string> {
    const page = await this.#connection.page(
      "/transactions",
      { id: NO_TRANSACTION },
      schemas.transactionSchema,
      () => undefined,
    )
    return page.head
  }

  /** @returns undefined for an unknown id. */
  async batch(batchId: string): Promise<LedgerBatch | undefined> {
    checkId(batchId, "batchId")
    const body = await this.#connection.find(
      `/batches/${batchId}`,
      schemas.single(schemas.batchSchema),
      API_ERROR.BATCH_NOT_FOUND,
    )
    return body && toLedgerBatch(body.data)
  }

  /** Committed batches, newest first. */
  batches(options: AtBlock & Paging = {}): AsyncIterable<LedgerBatch> {
    const ask = (request: PageRequest) => this.#connection.page("/batches", request, schemas.batchSchema, toLedgerBatch)
    return pages(ask, { pageSize: 20, ...options })
  }

  /** @returns undefined for an unknown id. */
  async transaction(transactionId: string): Promise<LedgerTransaction | undefined> {
    checkId(transactionId, "transactionId")
    const path = `/transactions/${transactionId}`
    const body = await this.#connection.find(
      path,
      schemas.single(schemas.transactionSchema),
      API_ERROR.TRANSACTION_NOT_FOUND,
    )
    return body && toLedgerTransaction(body.data)
  }

  /** Committed transactions of all families, newest first. */
  transactions(options: AtBlock & Paging = {}): AsyncIterable<LedgerTransaction> {
    const ask = (request: PageRequest) =>
      this.#connection.page("/transactions", request, schemas.transactionSchema, toLedgerTransaction)
    return pages(ask, { pageSize: 20, ...options })
  }

  /** True when the chain that ends in block `head` holds the transaction. */
  async chainHolds(transactionId: string, head: string): Promise<boolean> {
    checkId(transactionId, "transactionId")
    const request = { id: transactionId, head, limit: 1 }
    const page = await this.#connection.page(
      "/transactions",
      request,
      schemas.transactionSchema,
      (body) => body.header_signature,
    )
    return page.data.includes(transactionId)
  }

  /** Receipts in the order of the ids; an unknown id among them makes the whole answer undefined, as on the ledger. */
  async receipts(transactionIds: readonly string[]): Promise<Receipt[] | undefined> {
    if (transactionIds.length === 0) return []
    for (const id of transactionIds) checkId(id, "transactionId")
    const request = { ...idsRequest("/receipts", transactionIds, undefined), timeoutMs: this.#connection.timeoutMs }
    const schema = schemas.single(schemas.receiptSchema.array())
    const body = await unless(API_ERROR.RECEIPT_NOT_FOUND, this.#connection.ask(request, schema))
    return body?.data.map(toReceipt)
  }

  /** Endpoints of the peers of the node that answers. */
  async peers(): Promise<string[]> {
    return (await this.#connection.get("/peers", schemas.peersSchema)).data
  }

  /** Endpoint and peers of the node that answers; undefined on Sawtooth 1.0, which does not have this question. */
  async nodeStatus(): Promise<{ endpoint: string; peers: { endpoint: string }[] } | undefined> {
    try {
      return (await this.#connection.get("/status", schemas.nodeStatusSchema)).data
    } catch (error) {
      if (error instanceof ReadError && error.httpStatus === 404) return undefined
      throw error
    }
  }
}
