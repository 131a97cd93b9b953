import type { SignedTransaction } from "@bandcoin/client"
import { FAMILY_NAME } from "@bandcoin/contract"
import { TransactionHeader } from "@bandcoin/protos"
import type { JsonObject, JsonValue } from "../output/json.js"
import { count, groupDigits } from "../output/numbers.js"
import type { Column } from "../output/table.js"
import { shortId, shortKey } from "./ids.js"

/** A transaction opened up: whose it is and what it asks for. */
export interface TransactionView {
  readonly id: string
  readonly header: TransactionHeader
  /** The fields of a payload of our family; undefined for others, and for one that is no JSON object. */
  readonly payload: JsonObject | undefined
  readonly raw: Uint8Array
}

export function viewTransaction(transaction: SignedTransaction): TransactionView {
  const header = TransactionHeader.decode(transaction.header)
  const ours = header.familyName === FAMILY_NAME
  return {
    id: transaction.id,
    header,
    payload: ours ? parseObject(transaction.payload) : undefined,
    raw: transaction.payload,
  }
}

/** All there is. A payload that cannot be read as JSON is given in base64. */
export function transactionJson(view: TransactionView): JsonObject {
  const { id, header, payload, raw } = view
  return {
    transaction_id: id,
    family: header.familyName,
    family_version: header.familyVersion,
    signer: header.signerPublicKey,
    batcher: header.batcherPublicKey,
    dependencies: header.dependencies,
    nonce: header.nonce,
    ...(payload === undefined ? { payload_base64: Buffer.from(raw).toString("base64") } : { payload }),
  }
}

/** For lists: the consumers of a bulk purchase are counted, not listed. */
export function transactionSummaryJson(view: TransactionView): JsonObject {
  const { id, header, payload } = view
  return {
    transaction_id: id,
    family: header.familyName,
    signer: header.signerPublicKey,
    batcher: header.batcherPublicKey,
    ...(payload === undefined ? {} : { payload: withoutKeys(payload) }),
  }
}

export function transactionColumns(nameOf: (publicKey: string) => string | undefined): Column<TransactionView>[] {
  const named = (publicKey: string, short: boolean) => nameOf(publicKey) ?? (short ? shortKey(publicKey) : publicKey)
  const provider = ({ payload }: TransactionView) => (typeof payload?.provider === "string" ? payload.provider : "")
  return [
    { header: "action", value: actionOf },
    {
      header: "signer",
      value: ({ header }) => named(header.signerPublicKey, false),
      short: ({ header }) => named(header.signerPublicKey, true),
    },
    {
      header: "provider",
      value: (view) => named(provider(view), false),
      short: (view) => named(provider(view), true),
    },
    { header: "epoch", value: ({ payload }) => numberText(payload?.epoch), align: "right" },
    { header: "units", value: ({ payload }) => unitsText(payload), align: "right" },
    { header: "price", value: ({ payload }) => numberText(payload?.price), align: "right" },
    { header: "id", value: ({ id }) => id, short: ({ id }) => shortId(id) },
  ]
}

/** What the transaction does, in a word: the action, or the name of a family that is not ours. */
export function actionOf({ header, payload }: TransactionView): string {
  return typeof payload?.action === "string" ? payload.action : `(${header.familyName})`
}

/** One line for people. */
export function describeTransaction(view: TransactionView): string {
  const units = unitsOf(view.payload)
  return units === undefined ? actionOf(view) : `${actionOf(view)} ${count(units, "unit")}`
}

function unitsOf(payload: JsonObject | undefined): number | undefined {
  if (payload?.action === "offer")
    return typeof payload.max_allocations === "number" ? payload.max_allocations : undefined
  if (payload?.action !== "allocate") return undefined
  return Array.isArray(payload.consumers) && payload.consumers.length > 0 ? payload.consumers.length : 1
}

function unitsText(payload: JsonObject | undefined): string {
  const units = unitsOf(payload)
  return units === undefined ? "" : groupDigits(units)
}

function numberText(value: JsonValue | undefined): string {
  return typeof value === "number" ? groupDigits(value) : ""
}

function withoutKeys(payload: JsonObject): JsonObject {
  if (!Array.isArray(payload.consumers)) return payload
  const { consumers, ...rest } = payload
  return { ...rest, units: consumers.length }
}

function parseObject(bytes: Uint8Array): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined
  } catch {
    return undefined
  }
}
