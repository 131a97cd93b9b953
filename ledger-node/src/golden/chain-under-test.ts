import { mkdtempSync, rmSync } from "node:fs"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { GenesisData } from "@bandcoin/protos"
import type { FastifyInstance } from "fastify"
import { ChainStore } from "../chain/chain-store.js"
import { Executor } from "../execution/executor.js"
import { registerInProcess, type TransactionHandler } from "../execution/in-process.js"
import { createGenesis } from "../genesis/create-genesis.js"
import { BatchPool } from "../ledger/batch-pool.js"
import { JournalLedger } from "../ledger/journal-ledger.js"
import { ledgerLimitsSchema } from "../ledger/limits.js"
import { Publisher } from "../ledger/publisher.js"
import { LEDGER_STEPS, StepClock } from "../ledger/step-clock.js"
import { createRestApi } from "../rest/index.js"
import { SettingsHandler } from "../settings/settings-handler.js"
import { StateStore } from "../state/state-store.js"
import { type Environment, openEnvironment } from "../storage/environment.js"
import { IntkeyHandler } from "../testing/intkey.js"
import { decodeBatch, splitBatchList } from "../validation/batch-codec.js"
import { type BlockSigner, createBlockSigner } from "../validation/signatures.js"
import { recordedFamilies } from "./recorded-family.js"
import type { Vectors } from "./vectors.js"

/**
 * The real ledger and REST API on a temporary directory, started from recorded genesis bytes with the recorded validator's
 * key. Put together here and not by `openLedger`, because a replay must also be able to commit what the ledger refuses.
 */
export class ChainUnderTest {
  readonly #limits = ledgerLimitsSchema.parse({})
  readonly #directory = mkdtempSync(join(tmpdir(), "golden-"))
  readonly #environment: Environment
  readonly #signer: BlockSigner
  readonly #chain: ChainStore
  readonly #state: StateStore
  #ledger: JournalLedger | undefined
  #rest: FastifyInstance | undefined

  private constructor(vectors: Vectors) {
    const key = vectors.scenario.keys.validator
    if (key === undefined) throw new Error("scenario.json has no key of the validator")
    this.#signer = createBlockSigner(key.private)
    this.#environment = openEnvironment(this.#directory)
    this.#chain = new ChainStore(this.#environment.tables)
    this.#state = new StateStore(this.#environment.tables)
  }

  static async start(vectors: Vectors): Promise<ChainUnderTest> {
    const started = new ChainUnderTest(vectors)
    await started.#open(vectors)
    return started
  }

  get ledger(): JournalLedger {
    if (this.#ledger === undefined) throw new Error("not started")
    return this.#ledger
  }

  get port(): number {
    const address = this.#rest?.server.address() as AddressInfo | null | undefined
    if (address == null) throw new Error("not started")
    return address.port
  }

  async #open(vectors: Vectors): Promise<void> {
    const [environment, chain, state, signer, limits] = [
      this.#environment,
      this.#chain,
      this.#state,
      this.#signer,
      this.#limits,
    ]
    const known: TransactionHandler[] = [new SettingsHandler(), new IntkeyHandler()]
    const names = known.map(({ transactionFamilyName }) => transactionFamilyName)
    const handlers = [...known, ...recordedFamilies(vectors, names)]
    GenesisData.decode(vectors.genesis)
    const batches = splitBatchList(Buffer.from(vectors.genesis))
    await createGenesis({ environment, chain, state, signer, limits }, handlers, batches)
    this.#ledger = new JournalLedger({
      environment,
      chain,
      state,
      signer,
      limits,
      nowMs: () => performance.now(),
      onFailure: (error) => {
        throw error
      },
    })
    for (const handler of handlers) registerInProcess(this.#ledger.processors, handler)
    this.#rest = await createRestApi(this.#ledger)
    await this.#rest.listen({ host: "127.0.0.1", port: 0 })
  }

  /** Resolves when none of the batches can still change by itself: judged, unknown, or waiting with a reason given. */
  async settle(batchIds: readonly string[]): Promise<void> {
    const deadline = performance.now() + SETTLE_MS
    for (;;) {
      const pending = this.ledger
        .statuses(batchIds)
        .filter(({ status, invalidTransactions }) => status === "PENDING" && invalidTransactions.length === 0)
      if (pending.length === 0) return
      if (performance.now() > deadline) throw new Error(`batch ${pending[0]?.batchId} is still pending`)
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }

  /**
   * Makes a block of these batches although the ledger refuses them, so that what follows on the recorded chain can
   * still be compared. Execution, block and journal are the real ones; only the checks at the door are left out.
   */
  async commitUnchecked(batchList: Uint8Array): Promise<void> {
    const pool = new BatchPool(this.#limits, () => performance.now())
    await new Promise<void>((resolve, reject) => {
      const publisher = new Publisher({
        environment: this.#environment,
        chain: this.#chain,
        state: this.#state,
        executor: new Executor(this.ledger.processors),
        pool,
        signer: this.#signer,
        limits: this.#limits,
        steps: new StepClock(LEDGER_STEPS),
        refuse: (batch, [reason]) => reject(new Error(`batch ${batch.batchId} is invalid: ${reason?.message}`)),
        isKnownRefused: () => false,
        committed: () => void publisher.stop().then(resolve, reject),
        failed: reject,
      })
      for (const bytes of splitBatchList(Buffer.from(batchList))) pool.add(decodeBatch(bytes))
      publisher.start()
    })
  }

  async stop(): Promise<void> {
    await this.#rest?.close()
    await this.#ledger?.stop()
    await this.#environment.close()
    rmSync(this.#directory, { recursive: true, force: true })
  }
}

const SETTLE_MS = 10_000
