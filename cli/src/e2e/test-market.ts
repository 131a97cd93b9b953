import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  createBatch,
  defaultSigner,
  LedgerClient,
  PrivateKey,
  type SignedTransaction,
  type Signer,
  signTransaction,
} from "@bandcoin/client"
import {
  addressesTouched,
  encodePayload,
  FAMILY_NAME,
  FAMILY_VERSION,
  type Payload,
  type Role,
} from "@bandcoin/contract"
import { type Market, startMarket } from "../market/start.js"

/** Where the transaction processor runs: the two configurations every suite here runs on. */
export const PROCESSORS = ["in-process", "external"] as const

export interface TestMarket extends AsyncDisposable {
  /** Stops it and removes its folder. */
  [Symbol.asyncDispose](): Promise<void>
  readonly market: Market
  readonly url: string
  readonly ledger: LedgerClient
  readonly dataDir: string
  readonly admin: Signer
  /** What an external processor wrote. */
  readonly processorLines: readonly string[]
  /** Signs, sends, waits; returns the transaction's id. */
  act(signer: Signer, payload: Payload): Promise<string>
  /** A new account with these roles. */
  open(...roles: Role[]): Promise<{ readonly signer: Signer; readonly key: PrivateKey }>
  /** Mints. */
  fund(account: string, amount: number): Promise<void>
}

/** A market on free ports in a temporary folder. */
export async function startTestMarket(processor: (typeof PROCESSORS)[number]): Promise<TestMarket> {
  const dataDir = mkdtempSync(join(tmpdir(), "bandcoin-market-"))
  const processorLines: string[] = []
  const market = await startMarket({
    dataDir,
    host: "127.0.0.1",
    restPort: 0,
    componentPort: 0,
    externalProcessor: processor === "external",
    onProcessorLine: (line) => processorLines.push(line),
  })
  const ledger = new LedgerClient({ url: market.restUrl })
  const admin = defaultSigner(market.admin)
  const act = async (signer: Signer, payload: Payload): Promise<string> => {
    const transaction = signUnchecked(payload, signer)
    await ledger.submitAndWait([createBatch({ transactions: [transaction], signer })], { timeoutMs: 20_000 })
    return transaction.id
  }
  const open = async (...roles: Role[]) => {
    const key = PrivateKey.generate()
    const signer = defaultSigner(key)
    await act(signer, { action: "create" })
    if (roles.length > 0) await act(admin, { action: "authorize", provider: signer.publicKey, roles })
    return { signer, key }
  }
  let exchange: Signer | undefined
  return {
    market,
    url: market.restUrl,
    ledger,
    dataDir,
    admin,
    processorLines,
    act,
    open,
    async fund(account, amount) {
      exchange ??= (await open("exchange")).signer
      await act(exchange, { action: "deposit", provider: account, price: amount })
    },
    async [Symbol.asyncDispose]() {
      await market.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** As `createTransaction`, without its look at the payload: what is wrong is to be refused by the ledger. */
function signUnchecked(payload: Payload, signer: Signer): SignedTransaction {
  const { inputs, outputs } = addressesTouched(payload, signer.publicKey)
  return signTransaction(
    { familyName: FAMILY_NAME, familyVersion: FAMILY_VERSION, inputs, outputs, payload: encodePayload(payload) },
    { signer },
  )
}
