import type { Handler, RestContext } from "../context.js"
import type { ApiErrorName } from "../errors.js"
import { getBatch, getBatches, getTransaction, getTransactions } from "./block-contents.js"
import { getBlock, getBlocks } from "./blocks.js"
import { getPeers, getStatus } from "./peers.js"
import { getReceipts, postReceipts } from "./receipts.js"
import { getStateEntry, getStateList } from "./state.js"
import { getStatuses, postStatuses } from "./statuses.js"
import { submitBatches } from "./submit.js"

export interface Route {
  readonly method: "GET" | "POST"
  /** A segment `:name` takes any text that is not empty. */
  readonly path: string
  readonly handler: (context: RestContext) => Handler
  /** The error for a Content-Type that is not even well-formed. */
  readonly wrongContentType?: ApiErrorName
}

/** Sawtooth's routes. Each GET answers HEAD too. */
export const SAWTOOTH_ROUTES: readonly Route[] = [
  { method: "POST", path: "/batches", handler: submitBatches, wrongContentType: "submissionWrongContentType" },
  { method: "GET", path: "/batch_statuses", handler: getStatuses },
  { method: "POST", path: "/batch_statuses", handler: postStatuses, wrongContentType: "statusWrongContentType" },
  { method: "GET", path: "/state", handler: getStateList },
  { method: "GET", path: "/state/:address", handler: getStateEntry },
  { method: "GET", path: "/blocks", handler: getBlocks },
  { method: "GET", path: "/blocks/:id", handler: getBlock },
  { method: "GET", path: "/batches", handler: getBatches },
  { method: "GET", path: "/batches/:id", handler: getBatch },
  { method: "GET", path: "/transactions", handler: getTransactions },
  { method: "GET", path: "/transactions/:id", handler: getTransaction },
  { method: "GET", path: "/receipts", handler: getReceipts },
  { method: "POST", path: "/receipts", handler: postReceipts, wrongContentType: "receiptWrongContentType" },
  { method: "GET", path: "/peers", handler: getPeers },
  { method: "GET", path: "/status", handler: getStatus },
]

/** Routes for those who operate the node; Sawtooth has none of them. */
export const OPERATIONS_PATHS = ["/livez", "/readyz", "/metrics"]

const SUBSCRIPTIONS_PATH = "/subscriptions"

const METHODS_BY_PATH: ReadonlyMap<string, readonly string[]> = methodsByPath()

function methodsByPath(): Map<string, string[]> {
  const methods = new Map<string, string[]>()
  const gets = [...OPERATIONS_PATHS, SUBSCRIPTIONS_PATH].map((path) => ({ method: "GET", path }))
  for (const { method, path } of [...SAWTOOTH_ROUTES, ...gets]) {
    const known = methods.get(path) ?? []
    methods.set(path, [...known, ...(method === "GET" ? ["GET", "HEAD"] : [method])])
  }
  return methods
}

/** The methods a path takes, as the `Allow` header names them; undefined when it takes none. */
export function allowedMethods(path: string): string | undefined {
  const segments = path.split("/")
  for (const [pattern, methods] of METHODS_BY_PATH) {
    const parts = pattern.split("/")
    const matches = parts.length === segments.length && parts.every((part, i) => matchesPart(part, segments[i] ?? ""))
    if (matches) return [...methods].sort().join(",")
  }
  return undefined
}

const matchesPart = (part: string, segment: string): boolean =>
  part.startsWith(":") ? segment !== "" : part === segment
