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
  type Signer,
} from "@bandcoin/client"
import type { Payload } from "@bandcoin/contract"
import { type LedgerNode, startLedgerNode } from "@bandcoin/ledger-node"
import { BandcoinHandler } from "@bandcoin/processor"

export const newSigner = (): Signer => defaultSigner(PrivateKey.generate())

export const BAND = { fromFrequencyKhz: 3_500_000, toFrequencyKhz: 3_520_000, bandwidthKhz: 20_000 }

/** The embedded ledger on a directory of its own, with an exchange; it can be stopped and started again. */
export class TestLedger {
  readonly admin = newSigner()
  readonly #exchange = newSigner()
  readonly #dataDir: string
  #node: LedgerNode | undefined
  #ports = { rest: 0, component: 0 }

  private constructor(dataDir: string) {
    this.#dataDir = dataDir
  }

  static async start(): Promise<TestLedger> {
    const ledger = new TestLedger(await mkdtemp(join(tmpdir(), "bandcoin-index-ledger-")))
    await ledger.up()
    await ledger.send(
      [ledger.#exchange, { action: "create" }],
      [ledger.admin, { action: "authorize", provider: ledger.#exchange.publicKey, roles: ["exchange"] }],
    )
    return ledger
  }

  async up(): Promise<void> {
    this.#node = await startLedgerNode({
      dataDir: this.#dataDir,
      restPort: this.#ports.rest,
      componentPort: this.#ports.component,
      genesis: { settings: { "bandcoin.admin_keys": this.admin.publicKey } },
      inProcess: [new BandcoinHandler()],
    })
    const portOf = (url: string): number => Number(new URL(url).port)
    this.#ports = { rest: portOf(this.restUrl), component: portOf(this.componentUrl.replace("tcp:", "http:")) }
  }

  async down(): Promise<void> {
    await this.#node?.stop()
    this.#node = undefined
  }

  get restUrl(): string {
    return (this.#node as LedgerNode).restUrl
  }

  get componentUrl(): string {
    return (this.#node as LedgerNode).componentUrl
  }

  get client(): LedgerClient {
    return new LedgerClient({ url: this.restUrl })
  }

  as(signer: Signer): BandcoinClient {
    return new BandcoinClient({ ledger: this.client, signer })
  }

  async newProvider(): Promise<Signer> {
    const signer = newSigner()
    await this.send(
      [signer, { action: "create" }],
      [this.admin, { action: "authorize", provider: signer.publicKey, roles: ["provider"] }],
    )
    return signer
  }

  async newBuyer(balance = 1_000_000): Promise<Signer> {
    const signer = newSigner()
    await this.send(
      [signer, { action: "create" }],
      [this.#exchange, { action: "deposit", provider: signer.publicKey, price: balance }],
    )
    return signer
  }

  /** One batch of the transactions, committed. */
  async send(...transactions: [Signer, Payload][]): Promise<void> {
    const batcherPublicKey = this.admin.publicKey
    const signed = transactions.map(([signer, payload]) => createTransaction({ payload, signer, batcherPublicKey }))
    await this.client.submitAndWait([createBatch({ transactions: signed, signer: this.admin })])
  }

  async stop(): Promise<void> {
    await this.down()
    await rm(this.#dataDir, { recursive: true, force: true })
  }
}
