import { ADMIN_KEYS_SETTING } from "../address/setting-address.js"
import { type Result, refuse } from "../errors/contract-error.js"
import { actionEvent } from "../event/event.js"
import { type AuthorizePayload, ROLES } from "../payload/types.js"
import { succeed } from "../result/result.js"
import type { LedgerState } from "../state/ledger-state.js"
import type { Outcome } from "./outcome.js"

/**
 * `authorize`, by "a key in the on-ledger setting `bandcoin.admin_keys`": "sets the target account's roles to exactly
 * this set".
 */
export function authorize({ provider, roles }: AuthorizePayload, signer: string, state: LedgerState): Result<Outcome> {
  const admin = checkAdmin(signer, state)
  if (!admin.ok) return admin
  const target = state.namedAccount(provider)
  if (!target.ok) return target
  const canonical = ROLES.filter((role) => roles.includes(role))
  return succeed({
    changed: [{ ...target.value, roles: canonical }],
    event: actionEvent("authorize", provider, signer, { roles: canonical.join(",") }),
  })
}

function checkAdmin(signer: string, state: LedgerState): Result<void> {
  const setting = state.setting(ADMIN_KEYS_SETTING)
  if (!setting.ok) return setting
  const admins = (setting.value ?? "").split(",").map((key) => key.trim())
  if (admins.includes(signer)) return succeed(undefined)
  return refuse("NOT_ADMIN", `the signer ${signer} is not in the on-ledger setting ${ADMIN_KEYS_SETTING}`)
}
