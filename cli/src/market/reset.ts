import { existsSync, rmSync } from "node:fs"
import { join } from "node:path"
import { lockDataDir } from "@bandcoin/ledger-node"
import { serviceFolder } from "../services/environment.js"
import { SERVICE_NAMES } from "../services/names.js"
import { ledgerFolder } from "./start.js"

/** Where the demo keeps what it has done. */
export function demoJournalPath(dataDir: string): string {
  return join(dataDir, "demo.json")
}

/**
 * Removes the ledger, the services' books about it and the demo's journal, and leaves the keys: those may own something elsewhere. Returns what was
 * removed.
 * @throws DataDirInUseError while a ledger runs there
 */
export function resetMarket(dataDir: string): string[] {
  const ledger = ledgerFolder(dataDir)
  if (existsSync(ledger)) lockDataDir(ledger).release()
  const books = SERVICE_NAMES.map((name) => serviceFolder(dataDir, name))
  const removed = [ledger, ...books, demoJournalPath(dataDir)].filter((path) => existsSync(path))
  for (const path of removed) rmSync(path, { recursive: true })
  return removed
}
