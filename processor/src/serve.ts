import { pino } from "pino"
import { BandcoinHandler } from "./bandcoin-handler.js"
import { readConfig } from "./config.js"
import { CONNECTION_ENDED } from "./connection-ended.js"
import { runProcessor } from "./running-processor.js"
import { routeConsole } from "./sdk-log.js"

/**
 * One connection of the processor to a validator: the child of `main.ts`. It ends when the connection does, and `main.ts`
 * starts the next.
 */
const config = readConfig(process.env)
if ("problem" in config) {
  process.stderr.write(`the environment is not usable:\n${config.problem}\n`)
  process.exit(2)
}

const logger = pino({ level: config.logLevel, base: { service: "processor" } })
routeConsole(logger)
// Node prints warnings as plain text; among log lines they belong into one.
process.removeAllListeners("warning")
process.on("warning", ({ name, message }) => logger.debug({ warning: name }, message))

const handler = new BandcoinHandler(config.limits)
const processor = runProcessor(config.validatorUrl, handler, logger, () => process.exit(CONNECTION_ENDED))
// The parent is gone, however it went: nobody would end this process.
process.on("disconnect", () => process.exit(0))

let stopping = false
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    // A second signal is from somebody in a hurry.
    if (stopping) process.exit(1)
    stopping = true
    logger.info({ signal }, "stopping")
    processor.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, "could not stop in order")
        process.exit(1)
      },
    )
  })
}

const { transactionFamilyName: family, versions, namespaces } = handler
logger.info({ validatorUrl: config.validatorUrl, family, versions, namespaces }, "transaction processor started")
