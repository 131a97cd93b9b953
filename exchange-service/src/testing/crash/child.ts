import { type ExchangeConfig, exchangeConfig } from "../../config/config.js"
import type { GatewayOverrides } from "../../gateway/build.js"
import { startExchange } from "../../service.js"
import type { ReachCheckpoint } from "../../worker/checkpoint.js"

/**
 * The exchange as a process that can be killed. Configured as in production, by environment; besides:
 * - argument 1: JSON of where the gateways' simulations listen
 * - messages from the parent: the checkpoint to die at, e.g. `{"name":"movement submitted","about":"deposit"}`
 */
interface Death {
  readonly name: string
  readonly about?: string
}

const gateways = JSON.parse(process.argv[2] ?? "{}") as GatewayOverrides
let death: Death | undefined
process.on("message", (message) => {
  death = message as Death
  process.send?.("armed")
})
// A parent that is gone must not leave us behind.
process.on("disconnect", () => process.exit(1))

const reach: ReachCheckpoint = async (name, about) => {
  if (death?.name !== name || (death.about !== undefined && death.about !== about)) return
  process.kill(process.pid, "SIGKILL")
  // The signal is on its way: nothing after the checkpoint may happen.
  await new Promise(() => undefined)
}

const config: ExchangeConfig = exchangeConfig()
const { url } = await startExchange(config, { gateways, reach })
process.stdout.write(`ready ${url}\n`)
