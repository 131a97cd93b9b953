import type { Account } from "../account/types.js"
import { type Result, refuse, refuseField } from "../errors/contract-error.js"
import type { Role } from "../payload/types.js"
import { MAX_AMOUNT } from "../pricing/amount.js"
import { succeed } from "../result/result.js"
import type { LedgerState } from "../state/ledger-state.js"

/** "`provider`, if given, must be the signer" */
export function checkOwnAccount(provider: string | undefined, signer: string): Result<void> {
  if (provider === undefined || provider === signer) return succeed(undefined)
  return refuseField("NOT_OWN_ACCOUNT", "provider", `must be the signer's own key, ${signer}, got ${provider}`)
}

const MISSING_ROLE = { exchange: "NOT_EXCHANGE", provider: "NOT_PROVIDER" } as const satisfies Record<Role, string>

/** The signer's account, if it has the role. */
export function signerWithRole(signer: string, role: Role, state: LedgerState): Result<Account> {
  const account = state.signerAccount(signer)
  if (!account.ok || account.value.roles.includes(role)) return account
  return refuse(
    MISSING_ROLE[role],
    `the signer ${signer} does not have the role ${role}: an admin key can authorize it`,
  )
}

/** The account with an amount added to its balance. */
export function credit(account: Account, amount: number): Result<Account> {
  if (amount > MAX_AMOUNT - account.balance) {
    return refuseField(
      "AMOUNT_OVERFLOW",
      "price",
      `the balance of ${account.name} would exceed ${MAX_AMOUNT} Bandcoins`,
    )
  }
  return succeed({ ...account, balance: account.balance + amount })
}

/** The account with an amount taken from its balance. "An account balance cannot go below 0" (paper 5.1.3). */
export function debit(account: Account, amount: number): Result<Account> {
  if (account.balance < amount) {
    const message = `${account.name} has ${account.balance} Bandcoins, less than ${amount}`
    return refuseField("INSUFFICIENT_FUNDS", "price", message)
  }
  return succeed({ ...account, balance: account.balance - amount })
}
