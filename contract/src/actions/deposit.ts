import type { Result } from "../errors/contract-error.js"
import { actionEvent } from "../event/event.js"
import type { DepositPayload } from "../payload/types.js"
import { succeed } from "../result/result.js"
import type { LedgerState } from "../state/ledger-state.js"
import { credit, signerWithRole } from "./checks.js"
import type { Outcome } from "./outcome.js"

/** `deposit`, by the role `exchange`: "target exists; balance += price". */
export function deposit({ provider, price }: DepositPayload, signer: string, state: LedgerState): Result<Outcome> {
  const exchange = signerWithRole(signer, "exchange", state)
  if (!exchange.ok) return exchange
  const target = state.namedAccount(provider)
  if (!target.ok) return target
  const credited = credit(target.value, price)
  if (!credited.ok) return credited
  return succeed({ changed: [credited.value], event: actionEvent("deposit", provider, signer, { price }) })
}
