import type { Clock } from "./clock.js"
import { parseRetryAfter, type RetryPolicy, retryDelayMs } from "./retry.js"
import { type ApiError, apiErrorSchema } from "./schemas.js"

/** The `fetch` of the platform, or a stand-in. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export interface HttpRequest {
  readonly method: "GET" | "POST"
  /** Path and query, from the `/` on. */
  readonly path: string
  readonly body?: Uint8Array | string
  readonly contentType?: string
  /** For one attempt, from connect to the last byte. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

/**
 * Why there is no answer to use:
 * - `unreachable`: no connection was made, so the server has seen nothing
 * - `broken`: the connection failed under way; the server may have seen the request
 * - `timeout`: no whole answer in time; the server may have seen the request
 * - `aborted`: the caller's signal
 * - `status`: an answer other than 2xx
 * - `too_large`, `not_json`: an answer that cannot be taken
 */
export interface HttpFailure {
  readonly kind: "unreachable" | "broken" | "timeout" | "aborted" | "status" | "too_large" | "not_json"
  readonly message: string
  readonly status?: number
  readonly apiError?: ApiError | undefined
  readonly retryAfterMs?: number | undefined
  readonly cause?: unknown
  /** Whether this attempt or one before it may have reached the server and been acted on. */
  readonly mayHaveArrived?: boolean
}

export type HttpResult =
  | { readonly ok: true; readonly status: number; readonly json: unknown }
  | { readonly ok: false; readonly failure: HttpFailure }

export interface HttpOptions {
  readonly baseUrl: string
  readonly fetch: Fetch
  readonly headers: Readonly<Record<string, string>>
  readonly maxAnswerBytes: number
  readonly retry: RetryPolicy
  readonly clock: Clock
  readonly random: () => number
}

/** Answers that mean "later", where repeating a safe request is right. */
const RETRIED_STATUS: ReadonlySet<number> = new Set([408, 425, 429, 502, 503, 504])

/** Sends JSON requests. Every request must be safe to repeat: the retrying is done here. */
export class Http {
  constructor(private readonly options: HttpOptions) {}

  async send(request: HttpRequest): Promise<HttpResult> {
    const { retry, clock, random } = this.options
    let mayHaveArrived = false
    for (let attempt = 1; ; attempt++) {
      const result = await this.#once(request)
      if (result.ok) return result
      mayHaveArrived ||= leavesOpen(result.failure)
      const failure = { ...result.failure, mayHaveArrived }
      if (attempt >= retry.attempts || !isRetried(failure)) return failed(failure)
      await clock.sleep(retryDelayMs(retry, attempt, failure.retryAfterMs, random), request.signal)
      if (request.signal?.aborted) return failed({ ...failure, kind: "aborted", message: ABORTED })
    }
  }

  async #once(request: HttpRequest): Promise<HttpResult> {
    const { baseUrl, fetch, headers, maxAnswerBytes, clock } = this.options
    const attempt = new AbortController()
    const abort = (): void => attempt.abort()
    const timer = setTimeout(abort, request.timeoutMs)
    request.signal?.addEventListener("abort", abort)
    if (request.signal?.aborted) abort()
    try {
      const response = await fetch(baseUrl + request.path, {
        method: request.method,
        headers: { ...headers, ...(request.contentType ? { "content-type": request.contentType } : {}) },
        // The cast: a Uint8Array over any buffer is a body for every fetch; the type asks for one over an ArrayBuffer.
        ...(request.body === undefined ? {} : { body: request.body as string | Uint8Array<ArrayBuffer> }),
        signal: attempt.signal,
      })
      const bytes = await readLimited(response, maxAnswerBytes)
      if (!bytes) {
        return failed({
          kind: "too_large",
          message: `the answer is larger than ${maxAnswerBytes} bytes`,
          status: response.status,
        })
      }
      return toResult(response, bytes, clock)
    } catch (cause) {
      if (request.signal?.aborted) return failed({ kind: "aborted", message: ABORTED, cause })
      if (attempt.signal.aborted)
        return failed({ kind: "timeout", message: `no answer within ${request.timeoutMs} ms`, cause })
      return failed(networkFailure(cause))
    } finally {
      clearTimeout(timer)
      request.signal?.removeEventListener("abort", abort)
    }
  }
}

const ABORTED = "the caller aborted the request"

const failed = (failure: HttpFailure): HttpResult => ({ ok: false, failure })

function isRetried(failure: HttpFailure): boolean {
  if (failure.kind === "status") return RETRIED_STATUS.has(failure.status ?? 0)
  return failure.kind === "unreachable" || failure.kind === "broken" || failure.kind === "timeout"
}

/** True unless it is certain that the server did nothing: no connection, or an answer that turns the request away. */
function leavesOpen({ kind, status = 0 }: HttpFailure): boolean {
  return kind !== "unreachable" && !(kind === "status" && status >= 400 && status < 500 && status !== 408)
}

function toResult(response: Response, bytes: Uint8Array, clock: Clock): HttpResult {
  const json = parseJson(bytes)
  if (response.ok && json !== undefined) return { ok: true, status: response.status, json }
  if (response.ok) return failed({ kind: "not_json", message: "the answer is not JSON", status: response.status })
  const apiError = apiErrorSchema.safeParse(json).data?.error
  return failed({
    kind: "status",
    message: statusMessage(response, apiError),
    status: response.status,
    apiError,
    retryAfterMs: parseRetryAfter(response.headers.get("retry-after"), clock.now()),
  })
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** The whole body, or undefined as soon as it is known to be longer than `limit`. */
async function readLimited(response: Response, limit: number): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get("content-length") ?? 0) > limit) {
    await response.body?.cancel()
    return undefined
  }
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (;;) {
    const part = await reader?.read()
    if (!part || part.done) break
    length += part.value.length
    if (length > limit) {
      await reader?.cancel()
      return undefined
    }
    chunks.push(part.value)
  }
  if (chunks.length === 1) return chunks[0]
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** System error codes that say that no connection was made. Browsers do not tell; there it counts as `broken`. */
const NOT_CONNECTED: ReadonlySet<unknown> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
])

/**
 * What Node's fetch says of the ports that browsers must not connect to, such as 6000 (Fetch standard, "bad port"); it has no
 * code.
 */
const BAD_PORT = "bad port"

function networkFailure(cause: unknown): HttpFailure {
  // fetch hides the reason one level down. No instanceof: the error may come from another realm.
  const inner = (cause as ErrorLike | undefined)?.cause ?? (cause as ErrorLike | undefined)
  const code = errorCode(inner)
  const detail = code ?? inner?.message ?? String(cause)
  if (inner?.message === BAD_PORT) {
    return { kind: "unreachable", message: "no connection (fetch refuses this port; the ledger needs another)", cause }
  }
  return NOT_CONNECTED.has(code)
    ? { kind: "unreachable", message: `no connection (${detail})`, cause }
    : { kind: "broken", message: `the connection broke (${detail})`, cause }
}

interface ErrorLike {
  readonly code?: unknown
  readonly message?: string
  readonly cause?: ErrorLike
  /** Of an AggregateError: one for each address tried. */
  readonly errors?: readonly ErrorLike[]
}

function errorCode(error: ErrorLike | undefined): string | undefined {
  return typeof error?.code === "string" ? error.code : error?.errors && errorCode(error.errors[0])
}

/** What the server says is wrong; this project's ledger adds which transaction it was and what is wrong with it. */
function statusMessage(response: Response, apiError: ApiError | undefined): string {
  if (apiError === undefined) return `HTTP status ${response.status}`
  const reason = response.headers.get("bandcoin-reason")
  return `${apiError.title} (${apiError.code}): ${reason === null ? apiError.message : reason}`
}
