import { type KeyList, KeysInBytes } from "../consumers/key-list.js"
import { type ConsumersValue, checkConsumers, readConsumers } from "../consumers/read.js"
import { type Failure, type Result, refuse, refuseField } from "../errors/contract-error.js"
import { describe } from "../errors/describe.js"
import { ReadError } from "../json/read-error.js"
import { JsonReader } from "../json/reader.js"
import type { JsonValue } from "../json/value.js"
import { type ContractLimits, DEFAULT_LIMITS } from "../limits/limits.js"
import { succeed } from "../result/result.js"
import { refuseIssues } from "./issue.js"
import { checkOffer, checkQos } from "./offer-checks.js"
import { PAYLOAD_SCHEMAS } from "./schemas.js"
import type { Action, AllocatePayload, Payload } from "./types.js"

/** An `allocate` whose consumers are still in the bytes of the payload; undefined when none are named. */
export type AllocateRequest = Omit<AllocatePayload, "consumers"> & { readonly consumers?: KeyList | undefined }

/** An `allocate` whose fields are right but for its consumers, which are not looked at yet. */
type UncheckedAllocate = Omit<AllocatePayload, "consumers"> & { readonly consumers?: ConsumersValue }

/** A payload as the rules take it. */
export type Request = Exclude<Payload, AllocatePayload> | AllocateRequest

type Document = Record<string, JsonValue | ConsumersValue>

/** The payload that `bytes` carry, checked as far as can be without the ledger's state. Never throws. */
export function decodePayload(bytes: Uint8Array, limits: ContractLimits = DEFAULT_LIMITS): Result<Payload> {
  const request = decodeRequest(bytes, limits)
  if (!request.ok || request.value.action !== "allocate") return request as Result<Payload>
  const { consumers, ...rest } = request.value
  return succeed(consumers === undefined ? rest : { ...rest, consumers: consumers.toArray() })
}

/** The same, with the keys of an `allocate` left in place. */
export function decodeRequest(bytes: Uint8Array, limits: ContractLimits): Result<Request> {
  if (bytes.length > limits.payloadBytes) {
    return refuse("PAYLOAD_TOO_LARGE", `the payload has ${bytes.length} bytes, more than ${limits.payloadBytes}`)
  }
  const document = readDocument(bytes, limits)
  return document.ok ? checkDocument(document.value, limits) : document
}

function readDocument(bytes: Uint8Array, limits: ContractLimits): Result<Document> {
  const reader = new JsonReader(bytes, limits.depth, limits.fieldBytes)
  try {
    return succeed(
      reader.readDocument((key) =>
        key === "consumers" ? readConsumers(reader, limits.consumersPerAllocation) : reader.readValue(),
      ),
    )
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    const { code, message, field } = error
    return { ok: false, error: field === undefined ? { code, message } : { code, message, field } }
  }
}

function checkDocument(document: Document, limits: ContractLimits): Result<Request> {
  const { action } = document
  if (typeof action !== "string" || !Object.hasOwn(PAYLOAD_SCHEMAS, action)) return refuseAction(action)
  const schema = PAYLOAD_SCHEMAS[action as Action]
  const checked = schema.safeParse(document)
  if (!checked.success) return refuseIssues(document, checked.error.issues, Object.keys(schema.shape))
  const payload = checked.data as Exclude<Payload, AllocatePayload> | UncheckedAllocate
  switch (payload.action) {
    case "offer":
      return checkOffer(payload, limits)
    case "allocate":
      return checkAllocate(payload, limits)
    default:
      return succeed(payload)
  }
}

function refuseAction(action: unknown): Failure {
  const actions = Object.keys(PAYLOAD_SCHEMAS).join(", ")
  return refuseField("UNKNOWN_ACTION", "action", `must be one of ${actions}, got ${describe(action)}`)
}

function checkAllocate(payload: UncheckedAllocate, limits: ContractLimits): Result<AllocateRequest> {
  const { consumers } = payload
  const qos = checkQos(payload.qos, limits)
  if (!qos.ok) return qos
  if (consumers === undefined || consumers instanceof KeysInBytes) return succeed(payload as AllocateRequest)
  if (!Array.isArray(consumers)) {
    return refuseField("WRONG_TYPE", "consumers", `must be an array of public keys, got ${describe(consumers)}`)
  }
  const keys = checkConsumers(consumers)
  if (!keys.ok) return keys
  // "Absent or empty: the signer, 1 unit."
  return succeed({ ...payload, consumers: keys.value.count === 0 ? undefined : keys.value })
}
