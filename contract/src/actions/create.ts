import { newAccount } from "../account/types.js"
import { type Result, refuse } from "../errors/contract-error.js"
import { actionEvent } from "../event/event.js"
import type { CreatePayload } from "../payload/types.js"
import { succeed } from "../result/result.js"
import type { LedgerState } from "../state/ledger-state.js"
import { checkOwnAccount } from "./checks.js"
import type { Outcome } from "./outcome.js"

/** `create`, by anyone: "the account must not exist; balance 0, epoch 0". */
export function create({ provider }: CreatePayload, signer: string, state: LedgerState): Result<Outcome> {
  const own = checkOwnAccount(provider, signer)
  if (!own.ok) return own
  const existing = state.findAccount(signer)
  if (!existing.ok) return existing
  if (existing.value !== undefined) return refuse("ACCOUNT_EXISTS", `the account ${signer} exists already`)
  return succeed({ changed: [newAccount(signer)], event: actionEvent("create", signer, signer) })
}
