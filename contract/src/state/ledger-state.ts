import { parseAccount } from "../account/decode.js"
import type { Account } from "../account/types.js"
import { accountAddress } from "../address/account-address.js"
import { settingAddress } from "../address/setting-address.js"
import { type Result, refuse, refuseField } from "../errors/contract-error.js"
import { succeed } from "../result/result.js"
import { readSetting } from "../settings/setting.js"
import { recallLarge } from "./large-records.js"

/** What a validator's state holds at the addresses an action reads. */
export type StateEntries = ReadonlyMap<string, Uint8Array>

/** The ledger's state as the rules ask for it: by account and by setting. */
export class LedgerState {
  readonly #entries: StateEntries

  constructor(entries: StateEntries) {
    this.#entries = entries
  }

  /** The account, or undefined if it does not exist. */
  findAccount(name: string): Result<Account | undefined> {
    const record = this.#record(accountAddress(name))
    if (record === undefined) return succeed(undefined)
    const known = recallLarge(name, record)
    if (known !== undefined) return succeed(known)
    const account = parseAccount(record)
    if (account.ok && account.value.name !== name) {
      return refuse("STATE_CORRUPT", `the account record of ${name} bears the name ${account.value.name}`)
    }
    return account
  }

  /** The account that the payload's field `provider` names; it must exist. */
  namedAccount(name: string): Result<Account> {
    return this.#existing(name, () => refuseField("ACCOUNT_NOT_FOUND", "provider", `there is no account ${name}`))
  }

  /** The signer's account; it must exist. */
  signerAccount(name: string): Result<Account> {
    return this.#existing(name, () =>
      refuse("ACCOUNT_NOT_FOUND", `the signer ${name} has no account: create it with the action create`),
    )
  }

  /** The value of an on-ledger setting, or undefined if it is not set. */
  setting(key: string): Result<string | undefined> {
    const record = this.#record(settingAddress(key))
    return record === undefined ? succeed(undefined) : readSetting(record, key)
  }

  #existing(name: string, missing: () => Result<never>): Result<Account> {
    const found = this.findAccount(name)
    if (!found.ok) return found
    return found.value === undefined ? missing() : succeed(found.value)
  }

  /** "absent key or empty bytes": nothing is stored there. */
  #record(address: string): Uint8Array | undefined {
    const record = this.#entries.get(address)
    return record === undefined || record.length === 0 ? undefined : record
  }
}
