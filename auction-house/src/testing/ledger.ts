import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  BandcoinClient,
  createBatch,
  createTransaction,
  defaultSigner,
  LedgerClient,
  PrivateKey,
  type SignedTransaction,
  type Signer,
} from "@bandcoin/client"
import { startLedgerNode } from "@bandcoin/ledger-node"
import { BandcoinHandler } from "@bandcoin/processor"

const ACCOUNTS_PER_BATCH = 2_000

/** Parties of a test market, on whatever ledger. */
export class TestAccounts {
  readonly ledger: LedgerClient
  readonly admin: Signer
  readonly #exchange: Signer

  constructor(url: string, admin: Signer) {
    this.ledger = new LedgerClient({ url })
    this.admin = admin
    this.#exchange = newSigner()
  }

  /** Opens the exchange's account; once for each ledger. */
  async open(): Promise<void> {
    await this.#send([
      this.#sign(this.#exchange, { action: "create" }),
      this.#sign(this.admin, { action: "authorize", provider: this.#exchange.publicKey, roles: ["exchange"] }),
    ])
  }

  client(signer: Signer): BandcoinClient {
    return new BandcoinClient({ ledger: this.ledger, signer })
  }

  /** A provider with an account, the role, and nothing on offer. */
  async newProvider(): Promise<Signer> {
    const signer = newSigner()
    await this.addProvider(signer)
    return signer
  }

  async addProvider(signer: Signer): Promise<void> {
    await this.#send([
      this.#sign(signer, { action: "create" }),
      this.#sign(this.admin, { action: "authorize", provider: signer.publicKey, roles: ["provider"] }),
    ])
  }

  /** Bidders with accounts and money. */
  async newBidders(...balances: number[]): Promise<Signer[]> {
    const signers = balances.map(() => newSigner())
    await this.#openAccounts(signers, balances)
    return signers
  }

  /** More money for one that has an account. */
  async deposit(account: Signer, price: number): Promise<void> {
    await this.#send([this.#sign(this.#exchange, { action: "deposit", provider: account.publicKey, price })])
  }

  /** Accounts for these keys, each with so many Bandcoins. */
  async fund(keys: readonly PrivateKey[], balance: number): Promise<void> {
    const signers = keys.map((key) => defaultSigner(key))
    await this.#openAccounts(
      signers,
      signers.map(() => balance),
    )
  }

  async #openAccounts(signers: readonly Signer[], balances: readonly number[]): Promise<void> {
    for (let at = 0; at < signers.length; at += ACCOUNTS_PER_BATCH) {
      const transactions = signers.slice(at, at + ACCOUNTS_PER_BATCH).flatMap((signer, i) => {
        const price = balances[at + i] as number
        const deposit = { action: "deposit", provider: signer.publicKey, price } as const
        return [this.#sign(signer, { action: "create" }), ...(price === 0 ? [] : [this.#sign(this.#exchange, deposit)])]
      })
      await this.#send(transactions)
    }
  }

  /** Sum of all balances on the ledger. */
  async money(): Promise<number> {
    let sum = 0
    for await (const account of this.client(this.admin).accounts()) sum += account.balance
    return sum
  }

  async balance(account: Signer | string): Promise<number> {
    return this.client(this.admin).balance(typeof account === "string" ? account : account.publicKey)
  }

  #sign(signer: Signer, payload: Parameters<typeof createTransaction>[0]["payload"]): SignedTransaction {
    return createTransaction({ payload, signer, batcherPublicKey: this.admin.publicKey })
  }

  async #send(transactions: SignedTransaction[]): Promise<void> {
    await this.ledger.submitAndWait([createBatch({ transactions, signer: this.admin })])
  }
}

export const newSigner = (): Signer => defaultSigner(PrivateKey.generate())

export interface TestLedger {
  readonly url: string
  readonly accounts: TestAccounts
  stop(): Promise<void>
}

/** The embedded ledger with the contract in this process, on a directory of its own. */
export async function startTestLedger(): Promise<TestLedger> {
  const dataDir = await mkdtemp(join(tmpdir(), "bandcoin-auction-ledger-"))
  const admin = newSigner()
  const node = await startLedgerNode({
    dataDir,
    restPort: 0,
    componentPort: 0,
    genesis: { settings: { "bandcoin.admin_keys": admin.publicKey } },
    inProcess: [new BandcoinHandler()],
  })
  const accounts = new TestAccounts(node.restUrl, admin)
  await accounts.open()
  return {
    url: node.restUrl,
    accounts,
    async stop() {
      await node.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
