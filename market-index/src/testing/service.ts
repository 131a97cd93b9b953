import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { listen } from "@bandcoin/service-kit"
import { readIndexConfig } from "../config.js"
import { createIndex, type IndexService } from "../service.js"
import type { TestLedger } from "./ledger.js"

export interface TestService extends IndexService {
  readonly url: string
  /** Until the index has the ledger's newest block. */
  caughtUp(): Promise<void>
  stop(): Promise<void>
}

/** The whole service on a test ledger. */
export async function startTestService(ledger: TestLedger, more: Record<string, string> = {}): Promise<TestService> {
  const dataDir = await mkdtemp(join(tmpdir(), "bandcoin-index-service-"))
  const config = readIndexConfig({
    DATA_DIR: dataDir,
    LEDGER_URL: ledger.restUrl,
    COMPONENT_URL: ledger.componentUrl,
    LOG_LEVEL: "silent",
    PORT: "0",
    RATE_LIMIT_PER_MINUTE: "100000",
    VERIFIER: "mno.example",
    ...more,
  })
  const service = await createIndex({ config })
  const running = await listen(service.app as never, "127.0.0.1", 0)
  return {
    ...service,
    url: running.url,
    async caughtUp() {
      const { blockNum } = await ledger.client.headBlock()
      await until("the newest block", () => service.follower.status().tipNum >= blockNum)
    },
    async stop() {
      await running.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Waits until something holds. @throws when it does not in time */
export async function until(what: string, holds: () => Promise<boolean> | boolean, timeoutMs = 20_000): Promise<void> {
  for (const end = Date.now() + timeoutMs; !(await holds()); ) {
    if (Date.now() > end) throw new Error(`${what} did not come about`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
