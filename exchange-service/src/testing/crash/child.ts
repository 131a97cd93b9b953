import { type ExchangeConfig, exchangeConfig } from "../../config/config.js"
import type { GatewayOverrides } from "../../gateway/build.js"
import { startExchange } from "../../service.js"
import type { ReachCheckpoint } from "../../worker/checkpoint.js"

/**
 * The exchange as a process that can be killed. Configured as in production, by environment; besides:
 * - argument 1: JSON of where the gateways' simulations listen
 * - argument 2: JSON of the checkpoint to die at, e.g. `{"name":"movement submitted","about":"deposit"}`, or `null`
 */
interface Death {
  readonly name: string
  readonly about?: string
}

const gateways = JSON.parse(process.argv[2] ?? "{}") as GatewayOverrides
const death = JSON.parse(process.argv[3] ?? "null") as Death | null

const reach: ReachCheckpoint = async (name, about) => {
  if (death?.name !== name || (death.about !== undefined && death.about !== about)) return
  process.kill(process.pid, "SIGKILL")
  // The signal is on its way: nothing after the checkpoint may happen.
  await new Promise(() => undefined)
}

const config: ExchangeConfig = exchangeConfig()
const { url } = await startExchange(config, { gateways, reach })
process.stdout.write(`ready ${url}\n`)
