import type { Result } from "../errors/contract-error.js"
import { actionEvent } from "../event/event.js"
import type { WithdrawPayload } from "../payload/types.js"
import { succeed } from "../result/result.js"
import type { LedgerState } from "../state/ledger-state.js"
import { debit, signerWithRole } from "./checks.js"
import type { Outcome } from "./outcome.js"

/** `withdraw`, by the role `exchange`: "target exists; its balance >= price; balance -= price (all of it may go)". */
export function withdraw({ provider, price }: WithdrawPayload, signer: string, state: LedgerState): Result<Outcome> {
  const exchange = signerWithRole(signer, "exchange", state)
  if (!exchange.ok) return exchange
  const target = state.namedAccount(provider)
  if (!target.ok) return target
  const debited = debit(target.value, price)
  if (!debited.ok) return debited
  return succeed({ changed: [debited.value], event: actionEvent("withdraw", provider, signer, { price }) })
}
