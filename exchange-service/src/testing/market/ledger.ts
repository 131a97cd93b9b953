import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  createBatch,
  defaultSigner,
  generateKey,
  LedgerClient,
  PrivateKey,
  type Signer,
  signTransaction,
} from "@bandcoin/client"
import {
  ADMIN_KEYS_SETTING,
  accountAddress,
  addressesTouched,
  decodeAccount,
  encodePayload,
  FAMILY_NAME,
  FAMILY_VERSION,
  type Payload,
} from "@bandcoin/contract"
import { type LedgerNode, startLedgerNode } from "@bandcoin/ledger-node"
import { BandcoinHandler } from "@bandcoin/processor"

/** A real ledger of its own on a scratch directory, with an exchange that may mint. */
export interface TestLedger {
  readonly url: string
  readonly exchangeKey: string
  readonly client: LedgerClient
  /** Makes an account and returns its key. */
  account(): Promise<Signer>
  create(signer: Signer): Promise<void>
  balance(account: string): Promise<number>
  /** Gives the exchange its role, or takes it. */
  setRole(role: "exchange" | "none"): Promise<void>
  /** Sends Bandcoins on, as an account's owner would. */
  transfer(from: Signer, to: string, bandcoins: number): Promise<void>
  close(): Promise<void>
}

export async function testLedger(): Promise<TestLedger> {
  const dataDir = await mkdtemp(join(tmpdir(), "bandcoin-exchange-ledger-"))
  const admin = defaultSigner(generateKey())
  const exchange = generateKey()
  const node: LedgerNode = await startLedgerNode({
    dataDir,
    restPort: 0,
    componentPort: 0,
    genesis: { settings: { [ADMIN_KEYS_SETTING]: admin.publicKey } },
    inProcess: [new BandcoinHandler() as never],
  })
  const client = new LedgerClient({ url: node.restUrl })
  const send = async (payload: Payload, signer: Signer) => {
    const { inputs, outputs } = addressesTouched(payload, signer.publicKey)
    const content = { familyName: FAMILY_NAME, familyVersion: FAMILY_VERSION, inputs, outputs }
    const transaction = signTransaction({ ...content, payload: encodePayload(payload) }, { signer })
    await client.submitAndWait([createBatch({ transactions: [transaction], signer })])
  }
  const exchangeSigner = defaultSigner(exchange)
  await send({ action: "create" }, exchangeSigner)
  await send({ action: "authorize", provider: exchange.publicKey, roles: ["exchange"] }, admin)
  return {
    url: node.restUrl,
    exchangeKey: exchange.toHex(),
    client,
    async account() {
      const signer = defaultSigner(PrivateKey.generate())
      await send({ action: "create" }, signer)
      return signer
    },
    create: (signer) => send({ action: "create" }, signer),
    async balance(account) {
      const data = await client.state(accountAddress(account))
      return data === undefined ? -1 : decodeAccount(data).balance
    },
    setRole: (role) =>
      send({ action: "authorize", provider: exchange.publicKey, roles: role === "none" ? [] : [role] }, admin),
    transfer: (from, to, bandcoins) => send({ action: "transfer", provider: to, price: bandcoins }, from),
    async close() {
      await node.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
