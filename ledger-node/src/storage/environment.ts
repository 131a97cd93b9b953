import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { type Database, open } from "lmdb"

export type Table = Database<Buffer, Buffer>

/**
 * The tables of a ledger's data directory, one LMDB environment. Keys are bytes, built in `keys.ts`; values are bytes.
 *
 * | table | key | value |
 * | --- | --- | --- |
 * | meta | name | text |
 * | blocks | block number | Block without batches |
 * | blockNumbers | block id | block number |
 * | batches | block number, batch index | Batch as it arrived |
 * | batchPositions | batch id | block number, batch index |
 * | transactionPositions | transaction id | block number, batch index, transaction index |
 * | receipts | block number, batch index, transaction index | TransactionReceipt |
 * | leaves | address, newest version first, presence | state value |
 * | branches | path | branch of the state tree at the head |
 * | roots | state root hash | number of the first block with it |
 */
export interface Tables {
  readonly meta: Table
  readonly blocks: Table
  readonly blockNumbers: Table
  readonly batches: Table
  readonly batchPositions: Table
  readonly transactionPositions: Table
  readonly receipts: Table
  readonly leaves: Table
  readonly branches: Table
  readonly roots: Table
}

export interface Environment {
  readonly tables: Tables
  /** All writes made in `action`, or none; resolves when they are on disk. */
  write(action: () => void): Promise<void>
  close(): Promise<void>
}

/** Raised with every change of the tables' layout; an older directory is refused rather than misread. */
export const LAYOUT_VERSION = "1"

const TABLE_NAMES = [
  "meta",
  "blocks",
  "blockNumbers",
  "batches",
  "batchPositions",
  "transactionPositions",
  "receipts",
  "leaves",
  "branches",
  "roots",
] as const

export interface EnvironmentOptions {
  /** Open for reading only, as a replay beside a stopped ledger does. */
  readonly readOnly?: boolean
}

export function openEnvironment(dataDir: string, options: EnvironmentOptions = {}): Environment {
  if (!options.readOnly) mkdirSync(dataDir, { recursive: true })
  const root = open<Buffer, Buffer>({
    path: join(dataDir, "journal.lmdb"),
    noSubdir: true,
    maxDbs: TABLE_NAMES.length,
    encoding: "binary",
    keyEncoding: "binary",
    readOnly: options.readOnly ?? false,
    // A commit is answered when it is on disk, not when it is in the page cache.
    overlappingSync: false,
  })
  const table = (name: string): Table =>
    root.openDB<Buffer, Buffer>({ name, encoding: "binary", keyEncoding: "binary", cache: false })
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, table(name)])) as unknown as Tables
  return {
    tables,
    async write(action) {
      await root.batch(action)
    },
    close: () => root.close(),
  }
}
