import { join } from "node:path"
import { setTimeout as delay } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import type { PrivateKey } from "@bandcoin/client"
import { ADMIN_KEYS_SETTING, FAMILY_NAME, FAMILY_VERSION } from "@bandcoin/contract"
import { type LedgerNode, type LedgerNodeConfig, startLedgerNode } from "@bandcoin/ledger-node"
import { BandcoinHandler } from "@bandcoin/processor"
import { CliError } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"
import { explainStart } from "./explain-start.js"
import { ensureKey } from "./keys.js"
import { type Supervised, supervise } from "./supervisor.js"

export interface MarketOptions {
  /** Holds `ledger/`, the journal, and `keys/`. Made if need be. */
  readonly dataDir: string
  readonly host: string
  /** 0 takes a free one. */
  readonly restPort: number
  /** 0 takes a free one. */
  readonly componentPort: number
  /** The transaction processor in its own process, over ZMQ; otherwise in this one. */
  readonly externalProcessor: boolean
  readonly logger?: LedgerNodeConfig["logger"]
  /** The level an external processor logs at. Default: its own. */
  readonly logLevel?: string
  /** What an external processor writes. */
  readonly onProcessorLine?: (line: string) => void
  /** An external processor ended by itself and is started again after `delayMs`. */
  readonly onProcessorExit?: (how: string, delayMs: number) => void
  /** The ledger can go on no longer. */
  readonly onFailure?: (error: Error) => void
  /** Gives up waiting for an external processor. */
  readonly signal?: AbortSignal
}

/** A market that is up: ledger, transaction processor, and the key that says who may sell and who may mint. */
export interface Market {
  readonly restUrl: string
  readonly componentUrl: string
  readonly keyFolder: string
  readonly admin: PrivateKey
  readonly validatorPublicKey: string
  /** The processor's process, when it has one of its own. */
  readonly processor: Supervised | undefined
  stop(): Promise<void>
}

/** The key named in the ledger's first block as `bandcoin.admin_keys`. */
export const ADMIN_KEY_NAME = "admin"

/** How long an external processor may take to register: far longer than it ever does. */
const REGISTER_MS = 60_000

/**
 * Starts the embedded ledger with its transaction processor: the composition root of the local market. It is up when the
 * ledger knows a processor for our transactions.
 */
export async function startMarket(options: MarketOptions): Promise<Market> {
  const keyFolder = join(options.dataDir, "keys")
  const admin = await ensureKey(keyFolder, ADMIN_KEY_NAME)
  const node = await startNode(options, admin)
  const processor = options.externalProcessor ? startProcessor(node.componentUrl, options) : undefined
  const stop = async (): Promise<void> => {
    // The processor first: a ledger that goes away under it makes it try to reconnect.
    await processor?.stop()
    await node.stop()
  }
  try {
    await registered(node, options.signal)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    restUrl: node.restUrl,
    componentUrl: node.componentUrl,
    keyFolder,
    admin,
    validatorPublicKey: node.validatorPublicKey,
    processor,
    stop,
  }
}

async function registered({ ledger }: LedgerNode, signal?: AbortSignal): Promise<void> {
  const deadline = performance.now() + REGISTER_MS
  const isThere = () =>
    ledger.processors.registered().some(({ family, version }) => family === FAMILY_NAME && version === FAMILY_VERSION)
  while (!isThere()) {
    signal?.throwIfAborted()
    if (performance.now() > deadline) {
      const message = `no transaction processor registered within ${REGISTER_MS / 1_000} s`
      throw new CliError("PROCESSOR_MISSING", EXIT.local, message, { fix: "see its log with --log-level info" })
    }
    await delay(5)
  }
}

/** Where the journal of a market's ledger lies. */
export function ledgerFolder(dataDir: string): string {
  return join(dataDir, "ledger")
}

async function startNode(options: MarketOptions, admin: PrivateKey): Promise<LedgerNode> {
  const { host, restPort, componentPort, logger, onFailure } = options
  try {
    return await startLedgerNode({
      dataDir: ledgerFolder(options.dataDir),
      restHost: host,
      restPort,
      componentHost: host,
      componentPort,
      genesis: { settings: { [ADMIN_KEYS_SETTING]: admin.publicKey } },
      inProcess: options.externalProcessor ? [] : [new BandcoinHandler()],
      ...(logger === undefined ? {} : { logger }),
      ...(onFailure === undefined ? {} : { onFailure }),
    })
  } catch (error) {
    throw explainStart(error, options)
  }
}

function startProcessor(
  componentUrl: string,
  { onProcessorLine, onProcessorExit, logLevel }: MarketOptions,
): Supervised {
  return supervise({
    command: process.execPath,
    args: ["--import", new URL("./end-with-parent.js", import.meta.url).href, processorMain()],
    env: { ...process.env, VALIDATOR_URL: componentUrl, ...(logLevel === undefined ? {} : { LOG_LEVEL: logLevel }) },
    onLine: onProcessorLine ?? (() => {}),
    onExit: onProcessorExit ?? (() => {}),
  })
}

function processorMain(): string {
  return fileURLToPath(new URL("./main.js", import.meta.resolve("@bandcoin/processor")))
}
