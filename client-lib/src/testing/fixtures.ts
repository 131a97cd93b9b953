import { readFileSync } from "node:fs"
import { PrivateKey } from "../keys/private-key.js"

/** One step of the captured scenario: a BatchList as it was handed in, and the ids in it. */
export interface GoldenStep {
  readonly name: string
  readonly batch_list_hex: string
  readonly batch_ids: readonly string[]
  readonly transaction_ids: readonly (readonly string[])[]
}

export interface GoldenExchange {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly body: unknown
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8"))

const batches = read("golden-batches.json") as {
  keys: Record<string, { private: string; public: string }>
  steps: GoldenStep[]
}

export const goldenSteps: readonly GoldenStep[] = batches.steps
export const goldenExchanges = (read("golden-rest.json") as { exchanges: GoldenExchange[] }).exchanges

export const goldenPublicKey = (name: string): string => batches.keys[name]?.public as string
export const goldenKey = (name: string): PrivateKey => PrivateKey.fromHex(batches.keys[name]?.private as string)

/** The golden key with this public key. */
export function goldenKeyOf(publicKey: string): PrivateKey {
  const entry = Object.values(batches.keys).find((key) => key.public === publicKey)
  if (!entry) throw new Error(`no golden key for ${publicKey}`)
  return PrivateKey.fromHex(entry.private)
}

export function goldenExchange(name: string): GoldenExchange {
  const exchange = goldenExchanges.find((candidate) => candidate.name === name)
  if (!exchange) throw new Error(`no golden exchange ${name}`)
  return exchange
}

/** A key that is the same in every run. */
export const testKey = (n: number): PrivateKey => PrivateKey.fromHex((n + 1).toString(16).padStart(64, "0"))
