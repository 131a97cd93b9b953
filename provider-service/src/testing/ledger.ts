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
import { startLedgerNode } from "@bandcoin/ledger-node"
import { BandcoinHandler } from "@bandcoin/processor"

export const newSigner = (): Signer => defaultSigner(PrivateKey.generate())

export interface TestLedger {
  readonly url: string
  /** A provider with an account, the role, and nothing on offer. */
  newProvider(): Promise<BandcoinClient>
  stop(): Promise<void>
}

/** The embedded ledger with the contract in this process, on a directory of its own. */
export async function startTestLedger(): Promise<TestLedger> {
  const dataDir = await mkdtemp(join(tmpdir(), "bandcoin-provider-ledger-"))
  const admin = newSigner()
  const node = await startLedgerNode({
    dataDir,
    restPort: 0,
    componentPort: 0,
    genesis: { settings: { "bandcoin.admin_keys": admin.publicKey } },
    inProcess: [new BandcoinHandler()],
  })
  const ledger = new LedgerClient({ url: node.restUrl })
  return {
    url: node.restUrl,
    async newProvider() {
      const signer = newSigner()
      const batcherPublicKey = admin.publicKey
      const create = createTransaction({ payload: { action: "create" }, signer, batcherPublicKey })
      const authorize = createTransaction({
        payload: { action: "authorize", provider: signer.publicKey, roles: ["provider"] },
        signer: admin,
      })
      await ledger.submitAndWait([createBatch({ transactions: [create, authorize], signer: admin })])
      return new BandcoinClient({ ledger, signer })
    },
    async stop() {
      await node.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
