import { type Account, accountAddress, encodeAccount, execute, newAccount, type Payload } from "@bandcoin/contract"
import { createTransaction } from "../actions/transaction.js"
import { toBase64 } from "../bytes/base64.js"
import type { Signer } from "../signing/signer.js"
import type { FakeEntry } from "./fake-chain.js"

/** Runs transactions on the real contract and keeps what the ledger would: state, events and receipts. */
export class ContractRun {
  readonly state = new Map<string, Uint8Array>()
  #nonce = 0

  constructor(
    private readonly batcherPublicKey: string,
    accounts: readonly (Partial<Account> & { readonly name: string })[],
  ) {
    for (const account of accounts) {
      this.state.set(accountAddress(account.name), encodeAccount({ ...newAccount(account.name), ...account }))
    }
  }

  /** Signs and executes; throws what the contract refuses. */
  run(signer: Signer, payload: Payload): FakeEntry {
    const { batcherPublicKey } = this
    const transaction = createTransaction({ payload, signer, batcherPublicKey, nonce: `${this.#nonce++}` })
    const execution = execute(transaction.payload, signer.publicKey)
    const effects = execution.ok ? execution.value.run(this.state) : execution
    if (!effects.ok) throw new Error(effects.error.message)
    const { writes, events, receipt } = effects.value
    for (const [address, data] of writes) this.state.set(address, data)
    return {
      transaction,
      receipt: {
        data: receipt ? [toBase64(receipt)] : [],
        events: events.map(({ type, attributes }) => ({ event_type: type, attributes, data: "" })),
        state_changes: [...writes].map(([address, data]) => ({ address, type: "SET", value: toBase64(data) })),
      },
    }
  }
}
