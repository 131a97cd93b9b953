import { type Event, StateChange, type TransactionReceipt } from "@bandcoin/protos"
import { base64 } from "./base64.js"
import { pythonList, pythonString } from "./python.js"

/*
 * Receipts as Sawtooth's REST API shows them: properties with an empty value are left out, `transaction_id` is `id`.
 */

export function receiptText(receipt: TransactionReceipt, indent: string): string {
  const i1 = `${indent}  `
  const i2 = `${i1}  `
  return object(indent, [
    [
      "data",
      pythonList(
        receipt.data.map((data) => `"${base64(data)}"`),
        i1,
      ),
    ],
    [
      "events",
      pythonList(
        receipt.events.map((event) => eventText(event, i2)),
        i1,
      ),
    ],
    ["id", string(receipt.transactionId)],
    [
      "state_changes",
      pythonList(
        receipt.stateChanges.map((change) => changeText(change, i2)),
        i1,
      ),
    ],
  ])
}

function eventText(event: Event, indent: string): string {
  const i2 = `${indent}    `
  const attributes = event.attributes.map(({ key, value }) =>
    object(i2, [
      ["key", string(key)],
      ["value", string(value)],
    ]),
  )
  return object(indent, [
    ["attributes", pythonList(attributes, `${indent}  `)],
    ["data", bytes(event.data)],
    ["event_type", string(event.eventType)],
  ])
}

function changeText(change: StateChange, indent: string): string {
  return object(indent, [
    ["address", string(change.address)],
    ["type", `"${stateChangeType(change)}"`],
    ["value", bytes(change.value)],
  ])
}

/** The name of a state change's type: `SET`, `DELETE`, or `TYPE_UNSET`. */
export function stateChangeType(change: StateChange): string {
  return StateChange.Type[change.type] ?? String(change.type)
}

type Entry = readonly [key: string, text: string | undefined]

/** An object of the entries that have a text; keys must come sorted. */
export function object(indent: string, entries: readonly Entry[]): string {
  const lines = entries.filter(([, text]) => text !== undefined).map(([key, text]) => `${indent}  "${key}": ${text}`)
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${indent}}`
}

/** Undefined for what Sawtooth leaves out. */
export function string(text: string): string | undefined {
  return text === "" ? undefined : pythonString(text)
}

export function bytes(value: Uint8Array): string | undefined {
  return value.length === 0 ? undefined : `"${base64(value)}"`
}
