import type { AddressInfo } from "node:net"
import type { FastifyInstance } from "fastify"
import pino, { type Logger } from "pino"
import { type ComponentEndpoint, type ComponentLimits, startComponentEndpoint } from "./component/index.js"
import type { Ledger } from "./ledger/types.js"
import { type OpenedLedger, type OpenLedgerOptions, openLedger } from "./open-ledger.js"
import { createRestApi, type RestLimits } from "./rest/index.js"

export interface LedgerNodeConfig extends OpenLedgerOptions {
  /** Interface and port of the REST API. Default 127.0.0.1:8008; port 0 takes any free one. */
  readonly restHost?: string
  readonly restPort?: number
  /** Interface and port of the component endpoint. Default 127.0.0.1:4004; port 0 takes any free one. */
  readonly componentHost?: string
  readonly componentPort?: number
  readonly restLimits?: Partial<RestLimits>
  readonly componentLimits?: Partial<ComponentLimits>
  /** Structured log lines. Default: none. */
  readonly logger?: Logger
}

/** An embedded ledger that is up: its journal is open and its doors are. */
export interface LedgerNode {
  readonly ledger: Ledger
  readonly restUrl: string
  readonly componentUrl: string
  readonly validatorPublicKey: string
  /** Takes no more requests, finishes what was judged, closes the journal. Safe to call twice. */
  stop(): Promise<void>
}

/**
 * Starts the embedded ledger: one process, no server to install. Throws what `openLedger` throws, and the system's error
 * (EADDRINUSE, EACCES) when a port cannot be had; nothing is left open then.
 */
export async function startLedgerNode(config: LedgerNodeConfig): Promise<LedgerNode> {
  const logger = config.logger ?? pino({ level: "silent" })
  const opened = await openLedger({
    ...config,
    onFailure: (error) => {
      logger.fatal({ error: error.message }, "the ledger has stopped taking batches")
      config.onFailure?.(error)
    },
  })
  let component: ComponentEndpoint | undefined
  try {
    component = await openComponent(opened, config, logger)
    const rest = await openRest(opened, config, logger, component.url)
    return running(opened, component, rest)
  } catch (error) {
    await component?.close()
    await opened.close()
    throw error
  }
}

function openComponent(opened: OpenedLedger, config: LedgerNodeConfig, logger: Logger): Promise<ComponentEndpoint> {
  return startComponentEndpoint(opened.ledger, {
    host: config.componentHost ?? "127.0.0.1",
    port: config.componentPort ?? 4004,
    limits: config.componentLimits ?? {},
    logger,
  })
}

async function openRest(
  opened: OpenedLedger,
  config: LedgerNodeConfig,
  logger: Logger,
  endpoint: string,
): Promise<FastifyInstance> {
  const rest = await createRestApi(opened.ledger, {
    limits: { bodyBytes: opened.limits.bodyBytes, ...config.restLimits },
    endpoint,
    logger,
  })
  try {
    await rest.listen({ host: config.restHost ?? "127.0.0.1", port: config.restPort ?? 8008 })
    return rest
  } catch (error) {
    await rest.close()
    throw error
  }
}

function running(opened: OpenedLedger, component: ComponentEndpoint, rest: FastifyInstance): LedgerNode {
  let stopped: Promise<void> | undefined
  const stop = async (): Promise<void> => {
    // The doors first: a processor at work then counts as gone, and its transaction is left for the next start.
    await Promise.all([rest.close(), component.close()])
    await opened.close()
  }
  return {
    ledger: opened.ledger,
    restUrl: urlOf("http", rest),
    componentUrl: component.url,
    validatorPublicKey: opened.validatorPublicKey,
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
}

function urlOf(scheme: string, { server }: FastifyInstance): string {
  const { address, port, family } = server.address() as AddressInfo
  return `${scheme}://${family === "IPv6" ? `[${address}]` : address}:${port}`
}
