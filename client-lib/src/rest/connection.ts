import type * as z from "zod"
import { ReadError } from "../errors/errors.js"
import { Http, type HttpFailure, type HttpOptions, type HttpRequest, type HttpResult } from "./http.js"
import type { Page, PageRequest } from "./paging.js"
import { page } from "./schemas.js"
import { query } from "./wire.js"

/** Asks a REST API, and takes only answers that have the form they must have. */
export class Connection {
  readonly url: string
  /** For one attempt of an ordinary request. */
  readonly timeoutMs: number
  readonly #http: Http

  constructor(options: HttpOptions & { readonly timeoutMs: number }) {
    this.url = options.baseUrl
    this.timeoutMs = options.timeoutMs
    this.#http = new Http(options)
  }

  /** Sends a request that is safe to repeat. */
  send(request: HttpRequest): Promise<HttpResult> {
    return this.#http.send(request)
  }

  /** @throws ReadError for no answer, an error, or an answer of another form. */
  async ask<T extends z.ZodType>(request: HttpRequest, schema: T): Promise<z.infer<T>> {
    const result = await this.#http.send(request)
    if (!result.ok) throw readError(result.failure, this.url)
    const parsed = schema.safeParse(result.json)
    if (parsed.success) return parsed.data
    const issue = parsed.error.issues[0]
    const where = issue ? `${issue.path.join(".") || "body"}: ${issue.message}` : "unreadable"
    throw new ReadError("ANSWER_INVALID", `${this.url} does not answer like a Sawtooth REST API (${where})`)
  }

  get<T extends z.ZodType>(path: string, schema: T): Promise<z.infer<T>> {
    return this.ask({ method: "GET", path, timeoutMs: this.timeoutMs }, schema)
  }

  /** As `get`; undefined when the ledger answers with the error number `notFound`. */
  async find<T extends z.ZodType>(path: string, schema: T, notFound: number): Promise<z.infer<T> | undefined> {
    return unless(notFound, this.get(path, schema))
  }

  /** One page of a listing. */
  async page<Body extends z.ZodType, Item>(
    path: string,
    request: PageRequest & { readonly address?: string; readonly id?: string },
    schema: Body,
    convert: (body: z.infer<Body>) => Item,
  ): Promise<Page<Item>> {
    const { reverse, ...parameters } = request
    const flags = reverse ? { reverse: "" } : {}
    const answer = await this.get(`${path}${query({ ...parameters, ...flags })}`, page(schema))
    return { data: answer.data.map(convert), head: answer.head, next: answer.paging.next_position }
  }
}

/** The answer, or undefined when the ledger answers with this error number. */
export async function unless<T>(ledgerCode: number, answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof ReadError && error.ledgerCode === ledgerCode) return undefined
    throw error
  }
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
