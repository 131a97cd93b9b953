import { type Account, accountAddress, decodeAccount } from "@bandcoin/contract"

/** The part of `LedgerClient` that accounts are read through. */
export interface AccountLedger {
  state(address: string): Promise<Uint8Array | undefined>
}

export interface AccountReaderOptions {
  /** How long an account once read is taken as it was; 0 reads every time. */
  readonly maxAgeMs?: number
  readonly now: () => number
}

interface Entry {
  readonly readAtMs: number
  readonly account: Promise<Account | undefined>
}

/** Accounts beyond this many are forgotten, oldest first. */
const MAX_ENTRIES = 50_000

/**
 * Reads accounts from the ledger. Many askers for one account at the same time make one request; what was read is kept
 * for `maxAgeMs`. A failed read is not kept. Throws the ledger client's ReadError.
 */
export class AccountReader {
  readonly #ledger: AccountLedger
  readonly #maxAgeMs: number
  readonly #now: () => number
  readonly #entries = new Map<string, Entry>()

  constructor(ledger: AccountLedger, options: AccountReaderOptions) {
    this.#ledger = ledger
    this.#maxAgeMs = options.maxAgeMs ?? 0
    this.#now = options.now
  }

  /** The account, or undefined if it has not been created. */
  read(name: string): Promise<Account | undefined> {
    const nowMs = this.#now()
    const known = this.#entries.get(name)
    if (known !== undefined && nowMs - known.readAtMs < this.#maxAgeMs) return known.account
    const account = this.fresh(name)
    this.#entries.delete(name)
    this.#entries.set(name, { readAtMs: nowMs, account })
    account.catch(() => {
      if (this.#entries.get(name)?.account === account) this.#entries.delete(name)
    })
    const oldest = this.#entries.keys().next()
    if (this.#entries.size > MAX_ENTRIES && !oldest.done) this.#entries.delete(oldest.value)
    return account
  }

  /** As `read`, from the ledger in any case. */
  async fresh(name: string): Promise<Account | undefined> {
    const bytes = await this.#ledger.state(accountAddress(name))
    if (bytes === undefined || bytes.length === 0) return undefined
    return decodeAccount(bytes)
  }
}
