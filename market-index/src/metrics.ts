import { Gauge, type Registry } from "prom-client"
import type { AdmissionDesk } from "./admission/desk.js"
import type { Follower } from "./follower/follower.js"
import type { GrantStore } from "./grants/grant-store.js"

/** Numbers for /metrics, read when they are asked for. */
export function indexMetrics(
  registry: Registry,
  { follower, grants, desk }: { follower: Follower; grants: GrantStore; desk: AdmissionDesk },
): void {
  const gauge = (name: string, help: string, read: () => number): void => {
    const made: Gauge = new Gauge({
      name,
      help,
      registers: [registry],
      collect: (): void => made.set(read()),
    })
  }
  gauge("bandcoin_index_tip_block", "Number of the newest block in the index.", () => follower.status().tipNum)
  gauge(
    "bandcoin_index_head_block",
    "Number of the ledger's newest block, as last heard.",
    () => follower.status().headNum,
  )
  gauge("bandcoin_index_lag_blocks", "Blocks on the ledger that are not in the index yet.", () => {
    const { headNum, tipNum } = follower.status()
    return headNum - tipNum
  })
  gauge("bandcoin_index_following", "1 while the ledger is being followed.", () =>
    follower.status().following ? 1 : 0,
  )
  gauge("bandcoin_index_grants", "Grants in the store.", () => grants.grantCount)
  gauge("bandcoin_index_runs", "Sorted runs a lookup searches.", () => grants.runCount)
  gauge("bandcoin_admissions_activated", "Devices let in now.", () => desk.activated)
}
