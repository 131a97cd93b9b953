import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { type Database, open } from "lmdb"

export type Table = Database<Buffer, Buffer>

/**
 * The tables of the grants' store, one LMDB environment. Keys and values are bytes, integers in keys big-endian.
 *
 * | table | key | value |
 * | --- | --- | --- |
 * | meta | name | JSON |
 * | blocks | block number | JSON: id, first purchase, when it was seen |
 * | times | block id | milliseconds since 1970 when it was first seen; outlives undoing and rebuilding |
 * | purchases | purchase number | JSON: the purchase |
 * | holders | purchase number, slice | 1,024 public keys of 33 bytes |
 * | epochs | provider key, epoch | JSON: block number and time in which the epoch began |
 * | runs | run number | JSON: size of the run, its place in the order, first entries of its slices |
 * | slices | run number, slice | sorted entries; see `run.ts`. Of runs not in `runs`: left by a merge that did not end |
 */
export interface Environment {
  readonly meta: Table
  readonly blocks: Table
  readonly times: Table
  readonly purchases: Table
  readonly holders: Table
  readonly epochs: Table
  readonly runs: Table
  readonly slices: Table
  /** All writes made in `action`, or none; they are on disk when it returns. */
  write(action: () => void): void
  /** Reads from now on see what another thread has written. */
  refresh(): void
  close(): Promise<void>
}

const TABLES = ["meta", "blocks", "times", "purchases", "holders", "epochs", "runs", "slices"] as const

/** 64 GiB of address space, not of disk: about two thousand million grants. */
const MAP_BYTES = 64 * 1024 ** 3

export function openEnvironment(dataDir: string): Environment {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const root = open<Buffer, Buffer>({
    path: join(dataDir, "grants.lmdb"),
    noSubdir: true,
    maxDbs: TABLES.length,
    mapSize: MAP_BYTES,
    encoding: "binary",
    keyEncoding: "binary",
    overlappingSync: false,
  })
  const table = (name: string): Table =>
    root.openDB<Buffer, Buffer>({ name, encoding: "binary", keyEncoding: "binary", cache: false })
  const tables = Object.fromEntries(TABLES.map((name) => [name, table(name)])) as Record<(typeof TABLES)[number], Table>
  return {
    ...tables,
    write: (action) => {
      root.transactionSync(() => {
        // What an action returns is not passed on: LMDB would keep the transaction open until a promise is settled.
        action()
      })
    },
    refresh: () => root.resetReadTxn(),
    close: () => root.close(),
  }
}

/** Unsigned integers of 32 bits one after the other, big-endian, so that keys sort as numbers do. */
export function numberKey(...numbers: readonly number[]): Buffer {
  const key = Buffer.allocUnsafe(numbers.length * 4)
  numbers.forEach((number, i) => {
    key.writeUInt32BE(number, i * 4)
  })
  return key
}

export const toJson = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

/** What our own code wrote there. */
export const fromJson = <T>(bytes: Buffer | undefined): T | undefined =>
  bytes === undefined ? undefined : (JSON.parse(bytes.toString()) as T)
