import { decodeAccount } from "../account/decode.js"
import { encodeAccount } from "../account/encode.js"
import { type Account, newAccount } from "../account/types.js"
import { accountAddress } from "../address/account-address.js"
import { ADMIN_KEYS_SETTING, settingAddress } from "../address/setting-address.js"
import type { ContractError, Result } from "../errors/contract-error.js"
import { type Effects, execute } from "../execute/execute.js"
import type { ContractLimits } from "../limits/limits.js"
import { encodePayload } from "../payload/encode.js"
import type { Payload } from "../payload/types.js"
import { ADMIN, EXCHANGE, PROVIDER } from "./keys.js"
import { encodeSetting } from "./settings.js"

/** A ledger's state in memory, driven as a validator drives it: one get of the reads, one set of the writes. */
export class TestLedger {
  readonly state = new Map<string, Uint8Array>()
  readonly #limits: ContractLimits | undefined

  constructor(limits?: ContractLimits) {
    this.#limits = limits
    this.state.set(settingAddress(ADMIN_KEYS_SETTING), encodeSetting({ [ADMIN_KEYS_SETTING]: ADMIN }))
  }

  /** Applies a transaction; a refused one leaves the state as it is. */
  submit(payload: Payload, signer: string): Result<Effects> {
    return this.submitBytes(encodePayload(payload), signer)
  }

  submitBytes(payload: Uint8Array, signer: string): Result<Effects> {
    const execution = execute(payload, signer, this.#limits)
    if (!execution.ok) return execution
    const read = execution.value.reads.filter((address) => this.state.has(address))
    const effects = execution.value.run(
      new Map(read.map((address) => [address, this.state.get(address) as Uint8Array])),
    )
    if (effects.ok) for (const [address, record] of effects.value.writes) this.state.set(address, record)
    return effects
  }

  /** Applies a transaction that must succeed. */
  accept(payload: Payload, signer: string): Effects {
    const effects = this.submit(payload, signer)
    if (!effects.ok) throw new Error(`refused: ${effects.error.code}: ${effects.error.message}`)
    return effects.value
  }

  /** Applies a transaction that must be refused and must change nothing. */
  refuse(payload: Payload, signer: string): ContractError {
    const before = new Map(this.state)
    const effects = this.submit(payload, signer)
    if (effects.ok) throw new Error("accepted")
    for (const [address, record] of this.state) {
      if (before.get(address) !== record) throw new Error(`${address} has changed`)
    }
    return effects.error
  }

  account(name: string): Account {
    return decodeAccount(this.state.get(accountAddress(name)) as Uint8Array)
  }

  /** Puts a record in place without a transaction. */
  put(fields: Partial<Account> & { readonly name: string }): void {
    this.state.set(accountAddress(fields.name), encodeAccount({ ...newAccount(fields.name), ...fields }))
  }
}

/** A ledger with an exchange, a provider and accounts with money. */
export function openLedger(balances: Readonly<Record<string, number>> = {}, limits?: ContractLimits): TestLedger {
  const ledger = new TestLedger(limits)
  ledger.put({ name: EXCHANGE, roles: ["exchange"] })
  ledger.put({ name: PROVIDER, roles: ["provider"] })
  for (const [name, balance] of Object.entries(balances)) ledger.put({ name, balance })
  return ledger
}
