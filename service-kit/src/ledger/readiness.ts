import type { LedgerClient } from "@bandcoin/client"
import type { ReadinessCheck } from "../health/health.js"

/** Ready when the ledger's REST API answers. */
export function ledgerReadiness(ledger: Pick<LedgerClient, "peers">): ReadinessCheck {
  return {
    name: "ledger",
    async check() {
      await ledger.peers()
    },
  }
}
