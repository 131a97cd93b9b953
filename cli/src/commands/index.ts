import type { CommandSpec } from "../command/spec.js"
import { blockList } from "./block/list.js"

/** Every command of `bandcoin`, in the order the help shows them. */
export const COMMANDS: readonly CommandSpec[] = [blockList]

export const GROUPS: Readonly<Record<string, string>> = {
  account: "accounts: create, show, list",
  offer: "offers of bandwidth: post, show, list, turn off",
  grant: "grants: show one, prove one",
  tx: "transactions: show, list",
  block: "blocks of the ledger",
  tunnel: "signed transactions over narrow links",
}

export const EPILOGUE = `
Start a whole local market with real spectrum on sale:
  bandcoin up --demo

Exit codes: 0 done, 1 refused, 2 wrong command line, 3 ledger not reachable, 4 outcome unknown, 5 this machine, 70 defect.
`
