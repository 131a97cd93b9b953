import { once } from "node:events"
import { type AddressInfo, createServer, type Server } from "node:net"
import { explainListen } from "../market/explain-start.js"
import { SERVICE_HOST, type ServiceName } from "./names.js"

/** Ports that nobody else can take until they are given to the services. */
export interface ClaimedPorts {
  readonly ports: ReadonlyMap<ServiceName, number>
  release(): Promise<void>
}

/**
 * Takes the services' ports before anything is started: a service is told the addresses of the others, also where the
 * system chose them (0), and a port in use is found before there is a market to take down again.
 * @throws CliError `PORT_IN_USE`, `CANNOT_LISTEN`
 */
export async function claimPorts(wanted: ReadonlyMap<ServiceName, number>): Promise<ClaimedPorts> {
  const held: Server[] = []
  const release = async () => {
    await Promise.all(held.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
  }
  const ports = new Map<ServiceName, number>()
  try {
    for (const [name, port] of wanted) {
      const server = await hold(port)
      held.push(server)
      ports.set(name, (server.address() as AddressInfo).port)
    }
  } catch (error) {
    await release()
    const [name = "provider", port = 0] = [...wanted][ports.size] ?? []
    throw explainPort(error, name, port)
  }
  return { ports, release }
}

/** What is in the way of a service's port, in terms of its flag. */
export function explainPort(error: unknown, name: ServiceName, port: number): unknown {
  return explainListen(error, { host: SERVICE_HOST, port, flag: `--${name}-port` })
}

async function hold(port: number): Promise<Server> {
  const server = createServer((socket) => socket.destroy()).listen(port, SERVICE_HOST)
  await once(server, "listening")
  return server
}
