import * as z from "zod"
import { toBase64 } from "../bytes/base64.js"
import { type RandomBytes, secureRandomBytes } from "../bytes/random.js"
import { type RequestSigner, signRequest } from "../request-signature/index.js"
import type { Fetch } from "../rest/http.js"
import { AuctionHouseError } from "./errors.js"

export interface HouseConnection {
  /** Where the clearing house is, e.g. `http://127.0.0.1:8020`. */
  readonly url: string
  readonly fetch?: Fetch
  /** Milliseconds since 1970, for signatures. */
  readonly now?: () => number
  readonly random?: RandomBytes
  /** For one request. Default 15 s. */
  readonly timeoutMs?: number
}

export interface HouseRequest {
  readonly method: "GET" | "POST"
  readonly path: string
  readonly body?: unknown
  /** Signs the request (RFC 9421). */
  readonly signer?: RequestSigner | undefined
  /** Makes a POST safe to repeat. */
  readonly idempotencyKey?: string | undefined
}

const DEFAULT_TIMEOUT_MS = 15_000
/** A page of listings with their bids. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024

const Problem = z.object({ code: z.string(), detail: z.string(), correlator: z.string().optional() })

/** One request to the house; the answer is checked against `schema`. @throws AuctionHouseError */
export async function askHouse<T extends z.ZodType>(
  house: HouseConnection,
  request: HouseRequest,
  schema: T,
): Promise<z.output<T>> {
  const { text, response } = await send(house, request)
  const correlator = response.headers.get("x-correlator") ?? undefined
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (cause) {
    throw new AuctionHouseError("ANSWER_INVALID", `${house.url} does not answer in JSON`, response.status, correlator, {
      cause,
    })
  }
  if (!response.ok) {
    const problem = Problem.safeParse(body)
    const [code, detail] = problem.success
      ? [problem.data.code, problem.data.detail]
      : ["REQUEST_REFUSED", text.slice(0, 200)]
    throw new AuctionHouseError(code, detail, response.status, correlator)
  }
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const where = issue === undefined ? "" : `: ${issue.path.join(".")} ${issue.message}`
  throw new AuctionHouseError(
    "ANSWER_INVALID",
    `${house.url} answers in another form${where}`,
    response.status,
    correlator,
  )
}

async function send(house: HouseConnection, request: HouseRequest): Promise<{ response: Response; text: string }> {
  const url = new URL(request.path, `${house.url.replace(/\/+$/, "")}/`)
  const body = request.body === undefined ? undefined : JSON.stringify(request.body)
  const headers: Record<string, string> = { accept: "application/json" }
  if (body !== undefined) headers["content-type"] = "application/json"
  if (request.idempotencyKey !== undefined) headers["idempotency-key"] = request.idempotencyKey
  if (request.signer !== undefined) {
    const nonce = nonceOf(house.random ?? secureRandomBytes)
    const nowMs = (house.now ?? Date.now)()
    Object.assign(headers, signRequest({ method: request.method, url, body }, request.signer, { nowMs, nonce }))
  }
  const fetch: Fetch = house.fetch ?? ((input, init) => globalThis.fetch(input, init))
  try {
    const signal = AbortSignal.timeout(house.timeoutMs ?? DEFAULT_TIMEOUT_MS)
    const response = await fetch(url.href, {
      method: request.method,
      headers,
      signal,
      redirect: "error",
      ...(body === undefined ? {} : { body }),
    })
    const text = await response.text()
    if (text.length > MAX_ANSWER_BYTES) throw new Error("the answer is too large")
    return { response, text }
  } catch (cause) {
    const why =
      (cause as Error).cause instanceof Error ? ((cause as Error).cause as Error).message : (cause as Error).message
    throw new AuctionHouseError("REQUEST_FAILED", `${url.origin} did not answer: ${why}`, undefined, undefined, {
      cause,
    })
  }
}

const nonceOf = (random: RandomBytes): string =>
  toBase64(random(18)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
