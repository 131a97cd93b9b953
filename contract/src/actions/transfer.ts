import { type Result, refuseField } from "../errors/contract-error.js"
import { actionEvent } from "../event/event.js"
import type { TransferPayload } from "../payload/types.js"
import { succeed } from "../result/result.js"
import type { LedgerState } from "../state/ledger-state.js"
import { credit, debit } from "./checks.js"
import type { Outcome } from "./outcome.js"

/** `transfer`, by any account: "both exist, target is not the signer, balance >= price". */
export function transfer({ provider, price }: TransferPayload, signer: string, state: LedgerState): Result<Outcome> {
  const from = state.signerAccount(signer)
  if (!from.ok) return from
  const to = state.namedAccount(provider)
  if (!to.ok) return to
  if (provider === signer) return refuseField("SAME_ACCOUNT", "provider", "must be another account than the signer's")
  const debited = debit(from.value, price)
  if (!debited.ok) return debited
  const credited = credit(to.value, price)
  if (!credited.ok) return credited
  return succeed({
    changed: [debited.value, credited.value],
    event: actionEvent("transfer", provider, signer, { price }),
  })
}
