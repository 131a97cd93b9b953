import pino from "pino"
import { z } from "zod"
import { startLedgerNode } from "./node.js"

/**
 * The embedded ledger as a process of its own; every family but the settings is served by processors that register at
 * the component endpoint. Configured by environment variables alone, see docs/operations.md.
 */
const port = z.coerce.number().int().min(0).max(65_535)
const keys = z.string().regex(/^0[23][0-9a-f]{64}(,0[23][0-9a-f]{64})*$/, "compressed public keys in lower-case hex")
const environment = z
  .object({
    LEDGER_DATA_DIR: z.string().min(1).default(".bandcoin/ledger"),
    LEDGER_REST_HOST: z.string().min(1).default("127.0.0.1"),
    LEDGER_REST_PORT: port.default(8008),
    LEDGER_COMPONENT_HOST: z.string().min(1).default("127.0.0.1"),
    LEDGER_COMPONENT_PORT: port.default(4004),
    LEDGER_ADMIN_KEYS: keys.optional(),
    LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  })
  .safeParse(process.env)

if (!environment.success) {
  process.stderr.write(`the environment is not usable:\n${z.prettifyError(environment.error)}\n`)
  process.exit(2)
}
const config = environment.data
const logger = pino({ level: config.LOG_LEVEL, base: { service: "ledger-node" } })

try {
  const node = await startLedgerNode({
    dataDir: config.LEDGER_DATA_DIR,
    restHost: config.LEDGER_REST_HOST,
    restPort: config.LEDGER_REST_PORT,
    componentHost: config.LEDGER_COMPONENT_HOST,
    componentPort: config.LEDGER_COMPONENT_PORT,
    ...(config.LEDGER_ADMIN_KEYS === undefined
      ? {}
      : { genesis: { settings: { "bandcoin.admin_keys": config.LEDGER_ADMIN_KEYS } } }),
    logger,
    // Nothing is lost: what was answered is on disk. A supervisor starts it again.
    onFailure: () => process.exit(1),
  })
  const { restUrl, componentUrl, validatorPublicKey } = node
  logger.info({ restUrl, componentUrl, validatorPublicKey, head: node.ledger.chain.head.blockNum }, "the ledger is up")
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      logger.info({ signal }, "stopping")
      void node.stop().then(() => process.exit(0))
    })
  }
} catch (error) {
  logger.fatal({ error: (error as Error).message }, "the ledger cannot start")
  process.exit(1)
}
