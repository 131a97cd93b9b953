import { GenesisData } from "@bandcoin/protos"
import { ChainStore } from "./chain/chain-store.js"
import { registerInProcess, type TransactionHandler } from "./execution/in-process.js"
import { createGenesis } from "./genesis/create-genesis.js"
import { createGenesisBatch } from "./genesis/genesis-batch.js"
import { JournalLedger } from "./ledger/journal-ledger.js"
import { type LedgerLimits, ledgerLimitsSchema } from "./ledger/limits.js"
import { SettingsHandler } from "./settings/settings-handler.js"
import { StateStore } from "./state/state-store.js"
import { lockDataDir } from "./storage/data-lock.js"
import { type Environment, LAYOUT_VERSION, openEnvironment } from "./storage/environment.js"
import { splitBatchList } from "./validation/batch-codec.js"
import type { BlockSigner } from "./validation/signatures.js"
import { loadValidatorKey } from "./validator-key.js"

export interface OpenLedgerOptions {
  /** Where the journal and the validator key are kept. Made if need be. */
  readonly dataDir: string
  /** Private key blocks are signed with, 64 hex characters. Default: the directory's own `validator.priv`. */
  readonly validatorKey?: string
  /** What a new chain starts from; not looked at when there is a chain. Default: settings that authorize the validator. */
  readonly genesis?: Genesis
  /** Handlers that serve their families in this process. The settings family is always served. */
  readonly inProcess?: readonly TransactionHandler[]
  readonly limits?: Partial<LedgerLimits>
  readonly nowMs?: () => number
  /** The ledger can go on no longer: the disk refused a write, or it met a bug. */
  readonly onFailure?: (error: Error) => void
}

/** On-ledger settings set by block 0, or a serialized GenesisData made elsewhere. */
export type Genesis = { readonly settings: Readonly<Record<string, string>> } | { readonly data: Uint8Array }

export interface OpenedLedger {
  readonly ledger: JournalLedger
  readonly limits: LedgerLimits
  readonly validatorPublicKey: string
  close(): Promise<void>
}

const AUTHORIZED_KEYS = "sawtooth.settings.vote.authorized_keys"

/**
 * Opens the ledger on its data directory, and starts its chain when there is none. Throws DataDirInUseError,
 * GenesisError, or an Error that says why the directory cannot be used.
 */
export async function openLedger(options: OpenLedgerOptions): Promise<OpenedLedger> {
  const limits = ledgerLimitsSchema.parse(options.limits ?? {})
  const lock = lockDataDir(options.dataDir)
  let environment: Environment | undefined
  try {
    const signer = loadValidatorKey(options.dataDir, options.validatorKey)
    environment = openEnvironment(options.dataDir)
    const { tables } = environment
    await requireLayout(environment)
    const chain = new ChainStore(tables)
    const state = new StateStore(tables)
    const handlers = [new SettingsHandler(), ...(options.inProcess ?? [])]
    if (chain.isEmpty) {
      const batches = genesisBatches(options.genesis, signer)
      await createGenesis({ environment, chain, state, signer, limits }, handlers, batches)
    }
    const ledger = new JournalLedger({
      environment,
      chain,
      state,
      signer,
      limits,
      nowMs: options.nowMs ?? (() => performance.now()),
      onFailure: options.onFailure ?? (() => {}),
    })
    for (const handler of handlers) registerInProcess(ledger.processors, handler)
    const opened = environment
    return {
      ledger,
      limits,
      validatorPublicKey: signer.publicKey,
      async close() {
        await ledger.stop()
        await opened.close()
        lock.release()
      },
    }
  } catch (error) {
    await environment?.close()
    lock.release()
    throw error
  }
}

function genesisBatches(genesis: Genesis | undefined, signer: BlockSigner): Buffer[] {
  // GenesisData and BatchList have the same shape: batches in field 1.
  if (genesis !== undefined && "data" in genesis) {
    GenesisData.decode(genesis.data)
    return splitBatchList(Buffer.from(genesis.data))
  }
  const { [AUTHORIZED_KEYS]: authorized = signer.publicKey, ...others } = genesis?.settings ?? {}
  return [createGenesisBatch([[AUTHORIZED_KEYS, authorized], ...Object.entries(others)], signer)]
}

async function requireLayout(environment: Environment): Promise<void> {
  const key = Buffer.from("layout")
  const found = environment.tables.meta.get(key)?.toString()
  if (found === LAYOUT_VERSION) return
  if (found !== undefined) {
    throw new Error(
      `the journal has layout ${found}, this version reads layout ${LAYOUT_VERSION}: see operations, upgrade`,
    )
  }
  await environment.write(() => {
    environment.tables.meta.put(key, Buffer.from(LAYOUT_VERSION))
  })
}
