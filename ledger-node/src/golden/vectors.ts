import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import type { Exchange, GoldenResponse } from "./exchange.js"
import type { GoldenFrames } from "./frames.js"

/*
 * What a real validator and its REST API answered, as recorded in a directory: `genesis.batch`, `scenario.json`, `rest.json`,
 * `merkle.json` and `zmq.json`, each plain or gzipped (`.gz`). Every file but the genesis may be missing.
 */

export interface GoldenBlock {
  readonly block_id: string
  readonly header: {
    readonly batch_ids: readonly string[]
    readonly block_num: string
    readonly consensus: string
    readonly previous_block_id: string
    readonly signer_public_key: string
    readonly state_root_hash: string
  }
}

/** One POST of a BatchList and what came of it. The first step is the genesis block, which nobody posted. */
export interface Step {
  readonly name: string
  readonly batch_list_hex?: string
  readonly batch_ids?: readonly string[]
  readonly transaction_ids?: readonly (readonly string[])[]
  readonly post?: GoldenResponse
  readonly batch_statuses_wait?: GoldenResponse
  readonly head: GoldenBlock
  readonly state_root_after: string
  /** Address to base64 of every leaf. */
  readonly state_after: Readonly<Record<string, string>>
}

export interface Scenario {
  readonly keys: Readonly<Record<string, { readonly private: string; readonly public: string }>>
  readonly steps: readonly Step[]
}

export interface MerkleOperation {
  readonly set: Readonly<Record<string, string>>
  readonly delete: readonly string[]
  readonly root?: string
  readonly root_of_fresh_tree_with_the_wanted_leaves?: string
  readonly quirk: string | null
  readonly error?: string
}

export interface MerkleCase {
  readonly name: string
  readonly empty_root: string
  readonly ops: readonly MerkleOperation[]
}

export interface Vectors {
  readonly genesis: Uint8Array
  readonly scenario: Scenario
  readonly rest: readonly Exchange[]
  readonly merkle: readonly MerkleCase[]
  readonly frames: GoldenFrames
}

/** Throws when the genesis or the scenario, which has the chain's keys, is missing. */
export function loadVectors(directory: string): Vectors {
  const genesis = read(directory, "genesis.batch")
  const scenario = read(directory, "scenario.json")
  if (genesis === undefined) throw new Error(`${directory} has no genesis.batch`)
  if (scenario === undefined) throw new Error(`${directory} has no scenario.json: the keys of the chain are in it`)
  return {
    genesis,
    scenario: JSON.parse(scenario.toString()),
    rest: JSON.parse(read(directory, "rest.json")?.toString() ?? "[]"),
    merkle: JSON.parse(read(directory, "merkle.json")?.toString() ?? '{"cases":[]}').cases,
    frames: JSON.parse(read(directory, "zmq.json")?.toString() ?? "[]"),
  }
}

function read(directory: string, name: string): Buffer | undefined {
  const path = join(directory, name)
  if (existsSync(path)) return readFileSync(path)
  return existsSync(`${path}.gz`) ? gunzipSync(readFileSync(`${path}.gz`)) : undefined
}
