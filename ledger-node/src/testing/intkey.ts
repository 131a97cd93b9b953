import { createHash } from "node:crypto"
import type { HandlerContext, TransactionHandler } from "../execution/in-process.js"
import { type Cbor, decodeCbor, encodeCbor } from "./cbor.js"

/*
 * Sawtooth's example family "intkey": named counters, set once and then raised or lowered. State bytes, addresses and
 * messages are those of its Python processor at 1.0.5, so that recorded chains can be replayed.
 */

const FAMILY = "intkey"
const MAX_VALUE = 4_294_967_295
const MAX_NAME_LENGTH = 20
const NAMESPACE = sha512(FAMILY).slice(0, 6)

/** The address of a counter: the namespace and the last 64 hex characters of its name's SHA-512. */
export const intkeyAddress = (name: string): string => NAMESPACE + sha512(name).slice(-64)

/** The payload of an intkey transaction. */
export function intkeyPayload(verb: "set" | "inc" | "dec", name: string, value: number): Buffer {
  return encodeCbor(new Map<Cbor, Cbor>([["Verb", verb], ["Name", name], ["Value", value]])) // biome-ignore format: one line
}

class InvalidTransaction extends Error {
  override readonly name = "InvalidTransaction"
}

export class IntkeyHandler implements TransactionHandler {
  readonly transactionFamilyName = FAMILY
  readonly versions = ["1.0"]
  readonly namespaces = [NAMESPACE]

  async apply({ payload }: { readonly payload: Uint8Array }, context: HandlerContext): Promise<void> {
    const { verb, name, value } = decodePayload(payload)
    const address = intkeyAddress(name)
    const stored = (await authorized("get", address, () => context.getState([address])))[address]
    const state = stored === undefined || stored.length === 0 ? new Map<Cbor, Cbor>() : decodeCbor(stored)
    if (!(state instanceof Map)) throw new Error("Failed to load state data")
    const updated = new Map(state).set(name, newValue(verb, name, value, state))
    await authorized("set", address, () => context.setState({ [address]: encodeCbor(updated) }))
  }
}

function decodePayload(payload: Uint8Array): { verb: string; name: string; value: number } {
  let content: Cbor
  try {
    content = decodeCbor(payload)
  } catch {
    throw new InvalidTransaction("Invalid payload serialization")
  }
  if (!(content instanceof Map)) throw new InvalidTransaction("Invalid payload serialization")
  const verb = content.get("Verb")
  const name = content.get("Name")
  const value = content.get("Value")
  if (verb !== "set" && verb !== "inc" && verb !== "dec") {
    throw new InvalidTransaction('Verb must be "set", "inc", or "dec"')
  }
  if (typeof name !== "string" || [...name].length > MAX_NAME_LENGTH) {
    throw new InvalidTransaction(`Name must be a string of no more than ${MAX_NAME_LENGTH} characters`)
  }
  if (typeof value !== "number" || value < 0 || value > MAX_VALUE) {
    throw new InvalidTransaction(`Value must be an integer no less than 0 and no greater than ${MAX_VALUE}`)
  }
  return { verb, name, value }
}

function newValue(verb: string, name: string, value: number, state: ReadonlyMap<Cbor, Cbor>): number {
  const current = state.get(name)
  if (verb === "set") {
    if (current === undefined) return value
    throw new InvalidTransaction(`Verb is "set", but already exists: Name: ${name}, Value ${current}`)
  }
  if (typeof current !== "number") throw new InvalidTransaction(`Verb is "${verb}" but name "${name}" not in state`)
  const next = verb === "inc" ? current + value : current - value
  if (next > MAX_VALUE) {
    throw new InvalidTransaction(`Verb is "inc", but result would be greater than ${MAX_VALUE}`)
  }
  if (next < 0) throw new InvalidTransaction('Verb is "dec", but result would be less than 0')
  return next
}

/** In the words of the Python SDK, which shows the addresses as a Python list. */
async function authorized<T>(verb: "get" | "set", address: string, access: () => Promise<T>): Promise<T> {
  try {
    return await access()
  } catch (error) {
    if ((error as Error).name !== "AuthorizationException") throw error
    throw new InvalidTransaction(`Tried to ${verb} unauthorized address: ['${address}']`)
  }
}

function sha512(text: string): string {
  return createHash("sha512").update(text).digest("hex")
}
