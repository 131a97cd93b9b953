import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { JournalLedger } from "../ledger/journal-ledger.js"
import type { BatchStatus } from "../ledger/types.js"
import { type OpenLedgerOptions, openLedger } from "../open-ledger.js"

/** A directory that goes with the test. */
export function temporaryDirectory(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "ledger-"))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Runs `use` with a ledger on a directory of its own; both are gone afterwards. */
export async function withLedger<T>(
  options: Omit<OpenLedgerOptions, "dataDir">,
  use: (ledger: JournalLedger) => Promise<T>,
): Promise<T> {
  const directory = temporaryDirectory()
  try {
    const opened = await openLedger({
      onFailure: (error) => {
        throw error
      },
      ...options,
      dataDir: directory.path,
    })
    try {
      return await use(opened.ledger)
    } finally {
      await opened.close()
    }
  } finally {
    directory.remove()
  }
}

/** Submits and waits until judged; the statuses in the order of the list. Throws when the list is refused. */
export async function judge(ledger: JournalLedger, list: Uint8Array): Promise<BatchStatus[]> {
  const submitted = await ledger.submit(list)
  if (!submitted.ok) throw new Error(`refused: ${submitted.reason}: ${submitted.message}`)
  return ledger.waitForStatuses(submitted.batchIds, 10_000)
}
