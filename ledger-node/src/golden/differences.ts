import { isDeepStrictEqual } from "node:util"
import { pythonIndented } from "../rest/json/python.js"
import { headerOf } from "./compare.js"
import type { Exchange, GoldenResponse } from "./exchange.js"

/** Something this ledger does other than Sawtooth 1.0.5, on purpose. */
export interface DeclaredDifference {
  readonly id: string
  readonly where: string
  readonly sawtooth: string
  readonly here: string
  readonly why: string
  /** True for a recorded exchange whose answer differs by this rule and by nothing else. Absent where none can be recorded. */
  readonly explains?: (exchange: Exchange, got: GoldenResponse) => boolean
}

/** The body's JSON; an empty object where it is none. */
function jsonOf(body: string | undefined) {
  try {
    return JSON.parse(body ?? "") ?? {}
  } catch {
    return {}
  }
}

const errorCode = ({ body }: GoldenResponse): number | undefined => jsonOf(body).error?.code

/** The recorded server met a bug of its own: 500 in plain text. */
const crashed = ({ response }: Exchange): boolean =>
  response?.status === 500 && (headerOf(response, "content-type") ?? "").startsWith("text/plain")

const answers = (got: GoldenResponse, status: number, ...codes: number[]): boolean =>
  got.status === status && codes.includes(errorCode(got) ?? 0)

const pathOf = ({ request }: Exchange): string => request.path.split("?", 1)[0] ?? ""

const hasContentType = ({ request }: Exchange): boolean =>
  Object.keys(request.headers).some((name) => name.toLowerCase() === "content-type")

const argument = ({ request }: Exchange, name: string): string | null =>
  new URLSearchParams(request.path.split("?")[1] ?? "").get(name)

/**
 * All of them. The table in docs/sawtooth-differences.md is made of this list, and the golden tests allow no other.
 * None changes what a correct client of Sawtooth sees.
 */
export const DECLARED_DIFFERENCES: readonly DeclaredDifference[] = [
  {
    id: "error-envelope",
    where: "an unknown path, a method a path does not take, `/subscriptions` without a web socket handshake",
    sawtooth: "404, 405 and 400 in plain text",
    here: "same status and `Allow`; JSON error envelope with code 101, 102 or 105",
    why: "every error can be read by the same code",
    explains: ({ response }, got) =>
      response !== null &&
      (headerOf(response, "content-type") ?? "").startsWith("text/plain") &&
      response.status === got.status &&
      headerOf(response, "allow") === headerOf(got, "allow") &&
      [101, 102, 105].includes(errorCode(got) ?? 0),
  },
  {
    id: "content-type-missing",
    where: "a POST without `Content-Type`",
    sawtooth: "500 in plain text",
    here: "400 with the code of a wrong one: 42, 43 or 81",
    why: "the client's mistake, named",
    explains: (exchange, got) => crashed(exchange) && !hasContentType(exchange) && answers(got, 400, 42, 43, 81),
  },
  {
    id: "body-not-json",
    where: "`POST /batch_statuses`, `POST /receipts` with a body that is not JSON",
    sawtooth: "500 in plain text",
    here: "400 with code 46 or 82",
    why: "the client's mistake, named",
    explains: (exchange, got) => crashed(exchange) && exchange.request.method === "POST" && answers(got, 400, 46, 82),
  },
  {
    id: "state-head-malformed",
    where: "`GET /state`, `GET /state/{address}` with a `head` that is no block id",
    sawtooth: "500 in plain text",
    here: "400 with code 60, as for the other lists",
    why: "the client's mistake, named",
    explains: (exchange, got) => crashed(exchange) && argument(exchange, "head") !== null && answers(got, 400, 60),
  },
  {
    id: "state-prefix-malformed",
    where: "`GET /state` with an `address` that is not the beginning of an address",
    sawtooth: "500 in plain text",
    here: "400 with code 62",
    why: "the client's mistake, named",
    explains: (exchange, got) => crashed(exchange) && argument(exchange, "address") !== null && answers(got, 400, 62),
  },
  {
    id: "limit-too-large",
    where: "a `limit` above 2147483647",
    sawtooth: "500 in plain text",
    here: "400 with code 53",
    why: "the client's mistake, named",
    explains: (exchange, got) => crashed(exchange) && argument(exchange, "limit") !== null && answers(got, 400, 53),
  },
  {
    id: "header-not-decodable",
    where: "`POST /batches` with a batch or transaction header that is no protobuf message",
    sawtooth: "500 with code 10",
    here: "400 with code 35",
    why: "the client's mistake, named",
    explains: ({ request, response }, got) =>
      request.method === "POST" && response?.status === 500 && errorCode(response) === 10 && answers(got, 400, 30, 35),
  },
  {
    id: "public-key-malformed",
    where: "`POST /batches` with a signer key that is no compressed public key in lower-case hex",
    sawtooth: "never answers",
    here: "400 with code 30",
    why: "nobody waits in vain",
    explains: ({ response }, got) => response === null && answers(got, 400, 30, 35),
  },
  {
    id: "upper-case-id",
    where: "`POST /batches` with a signature in upper-case hex",
    sawtooth: "accepted, as another id than the same signature in lower case",
    here: "400 with code 30",
    why: "a signed transaction could be replayed under the other id",
    explains: ({ response }, got) =>
      response?.status === 202 && /[A-F]/.test(idsOfLink(response)) && answers(got, 400, 30),
  },
  {
    id: "dependency-in-batch",
    where: "a transaction that depends on an earlier one of its own batch",
    sawtooth: "the batch stays UNKNOWN for ever",
    here: "the dependency is satisfied",
    why: "the transactions are executed in order, so it is",
    explains: (exchange, got) =>
      pathOf(exchange) === "/batch_statuses" && withStatus(exchange.response, "UNKNOWN", "COMMITTED") === got.body,
  },
  {
    id: "pending-reason",
    where: "the status of a batch that waits for a transaction processor nobody has registered",
    sawtooth: "PENDING and nothing else",
    here: "PENDING; `invalid_transactions` names the waiting transaction and what it waits for",
    why: "nobody waits in silence",
    explains: (exchange, got) =>
      pathOf(exchange) === "/batch_statuses" && exchange.response?.body === withoutReasons(got.body),
  },
  {
    id: "status-route",
    where: "`GET /status`",
    sawtooth: "404: the route came with 1.1",
    here: "as in 1.1: `peers` and `endpoint`",
    why: "clients of later versions ask for it",
    explains: (exchange, got) =>
      pathOf(exchange) === "/status" && exchange.response?.status === 404 && got.status === 200,
  },
  {
    id: "operations-routes",
    where: "`GET /livez`, `/readyz`, `/metrics`",
    sawtooth: "404",
    here: "whether the process lives, whether it takes batches, its counters in the format of Prometheus",
    why: "for those who operate the node",
  },
  {
    id: "wait-bounded",
    where: "a `wait` of more seconds than the longest wait (300, configurable)",
    sawtooth: "503 with code 17 after its own time-out",
    here: "200 after the longest wait, with the statuses as they are",
    why: "the statuses are known, so they are told",
  },
  {
    id: "queue-full",
    where: "`POST /batches` when the queue is full, or too many bytes of bodies are arriving",
    sawtooth: "429 with code 31",
    here: "the same, and a `Retry-After` header in seconds",
    why: "the client knows when to come back",
  },
  {
    id: "refusal-reason",
    where: "`POST /batches` that is refused",
    sawtooth: "one message for every cause",
    here: "the same body, and a `Bandcoin-Reason` header that names the cause, such as the transaction and what is wrong with it",
    why: "the sender can mend it",
  },
  {
    id: "body-limit",
    where: "a body over the limit (64 MiB for batches, 2 MiB for ids, configurable)",
    sawtooth: "413 in plain text; the limit for batches is 10 MB",
    here: "413 with code 103, before the body is read when its length is announced",
    why: "bulk purchases are larger; every error can be read by the same code",
  },
  {
    id: "request-limits",
    where:
      "more than 10,000 ids, a path and query over 16 KiB, headers over 32 KiB, a request that does not arrive in time",
    sawtooth: "no limit, or 400 in plain text",
    here: "400 with code 108, 414 with code 104, 431 with code 106, 408 with code 107",
    why: "a limit on everything, and every error can be read by the same code",
  },
  {
    id: "page-bytes",
    where: "a page of blocks, batches, transactions or state of more than 16 MiB",
    sawtooth: "sent whole, whatever its size",
    here: "ends early, after at least one item; `paging.next` leads on as from any page",
    why: "a page of bulk purchases fits neither the node's memory nor its clients'",
  },
  {
    id: "large-response",
    where: "a response of more than 1 MiB",
    sawtooth: "`Content-Length`",
    here: "streamed with `Transfer-Encoding: chunked`; at most 16 at a time, then 503 with code 109",
    why: "it need not exist in memory as a whole",
  },
  {
    id: "reverse-beyond-head",
    where: "`GET /blocks?reverse&head=...` with a page that ends at the head",
    sawtooth: "`paging.next` leads to a block after the head, and from there to a 500",
    here: "the last page has no `paging.next`",
    why: "the list ends at the head that was asked for",
    explains: (exchange, got) =>
      pathOf(exchange) === "/blocks" &&
      argument(exchange, "reverse") !== null &&
      argument(exchange, "head") !== null &&
      withoutNext(got) !== undefined &&
      isDeepStrictEqual(withoutNext(exchange.response), withoutNext(got)) &&
      !got.body.includes('"next"'),
  },
  {
    id: "deltas-of-unknown-block",
    where: "`/subscriptions`: `get_block_deltas` with an id no block has; a message that is JSON but no object",
    sawtooth: "closes the web socket without a word (1006)",
    here: 'answers `{"error": ...}`; the web socket stays open',
    why: "the client's mistake, named",
  },
  {
    id: "subscriber-catch-up",
    where: "`/subscriptions`: `subscribe` with `last_known_block_ids`",
    sawtooth: "the member is not looked at",
    here: "sends the blocks after the newest of them first; an error when none is known or more than 1,000 blocks were missed",
    why: "a subscriber that was away misses nothing",
  },
  {
    id: "slow-subscriber",
    where: "`/subscriptions`: a client that does not read, or does not answer pings",
    sawtooth: "its messages pile up in memory",
    here: "disconnected, at 8 MiB unread or after a ping interval (30 s); at most 500 web sockets of 16 subscriptions",
    why: "one client cannot take the node's memory",
  },
]

/** The body without the way to the next page; undefined for what is no page. */
function withoutNext(response: GoldenResponse | null): unknown {
  const body = jsonOf(response?.body)
  return body.paging === undefined
    ? undefined
    : { ...body, paging: { ...body.paging, next: null, next_position: null } }
}

function idsOfLink({ body }: GoldenResponse): string {
  return /id=([0-9A-Fa-f,]*)/.exec(body)?.[1] ?? ""
}

function withStatus(response: GoldenResponse | null, from: string, to: string): string | undefined {
  return response?.body.replaceAll(`"status": "${from}"`, `"status": "${to}"`)
}

/** The body of a status response as it would be if waiting batches gave no reasons. */
function withoutReasons(body: string): string {
  const { data = [], ...others } = jsonOf(body)
  const silent = data.map((status: { status: string }) =>
    status.status === "PENDING" ? { ...status, invalid_transactions: [] } : status,
  )
  return pythonIndented({ ...others, data: silent })
}
