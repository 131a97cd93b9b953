import type { AddressInfo } from "node:net"
import type { JournalLedger } from "../ledger/journal-ledger.js"
import type { OpenLedgerOptions } from "../open-ledger.js"
import { createRestApi, type RestOptions } from "../rest/index.js"
import { withLedger } from "./temporary-ledger.js"

export interface RestUnderTest {
  readonly ledger: JournalLedger
  readonly port: number
  /** Sends a request to a path of the server. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** The body of a GET. */
  json(path: string): Promise<{ [key: string]: unknown; data?: unknown; error?: { code: number; message: string } }>
  /** Closes the server alone, as a shutdown does first. */
  close(): Promise<void>
}

/** Runs `use` with a listening REST API on a ledger of its own; both are gone afterwards. */
export async function withRest<T>(
  options: { readonly ledger?: Omit<OpenLedgerOptions, "dataDir">; readonly rest?: RestOptions },
  use: (rest: RestUnderTest) => Promise<T>,
): Promise<T> {
  return withLedger(options.ledger ?? {}, async (ledger) => {
    const app = await createRestApi(ledger, options.rest)
    await app.listen({ host: "127.0.0.1", port: 0 })
    const { port } = app.server.address() as AddressInfo
    const fetchPath = (path: string, init?: RequestInit): Promise<Response> =>
      fetch(`http://127.0.0.1:${port}${path}`, init)
    try {
      return await use({
        ledger,
        port,
        fetch: fetchPath,
        json: async (path) => (await fetchPath(path)).json() as Promise<Record<string, unknown>>,
        close: () => app.close(),
      })
    } finally {
      await app.close()
    }
  })
}
