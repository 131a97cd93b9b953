import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync } from "node:fs"
import { createServer as createHttpServer } from "node:http"
import { type AddressInfo, connect, createServer, type Server } from "node:net"
import { fileURLToPath } from "node:url"
import { afterEach, describe, expect, test } from "@jest/globals"

const SCRIPT = fileURLToPath(new URL("../../../docker/healthcheck.js", import.meta.url))

async function healthcheck(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [SCRIPT, ...args], { env: { PATH: process.env.PATH, ...env } })
  let said = ""
  child.stderr.on("data", (chunk) => {
    said += chunk
  })
  const [code] = await once(child, "close")
  return { code, said }
}

const open: Server[] = []
async function listening(server: Server): Promise<number> {
  open.push(server)
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return (server.address() as AddressInfo).port
}
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

describe("health of a container", () => {
  test.each([[[]], [["ready"]], [["connected"]], [["nonsense", "x"]]])("%j is no question", async (args) => {
    expect(await healthcheck(args)).toMatchObject({ code: 2, said: expect.stringContaining("usage") })
  })

  test.each([
    [503, 1],
    [404, 1],
    [200, 0],
    [204, 0],
  ])("a service that answers %i: %i", async (status, code) => {
    const port = await listening(createHttpServer((_, response) => response.writeHead(status).end()))
    expect((await healthcheck(["ready", `http://127.0.0.1:${port}/readyz`])).code).toBe(code)
  })

  test("a service that is not there", async () => {
    const server = createServer()
    const port = await listening(server)
    server.close()
    expect((await healthcheck(["ready", `http://127.0.0.1:${port}/readyz`])).code).toBe(1)
  })

  const linux = existsSync("/proc/net/tcp")
  test("a processor is well while its connection to the validator stands", async () => {
    const validator = createServer((socket) => socket.on("error", () => {}))
    const port = await listening(validator)
    const env = { VALIDATOR_URL: `tcp://127.0.0.1:${port}` }
    // Listening alone is no connection, and where the kernel has no such table the answer is no.
    expect((await healthcheck(["connected"], env)).code).toBe(1)
    const processor = connect(port, "127.0.0.1")
    await once(processor, "connect")
    expect((await healthcheck(["connected"], env)).code).toBe(linux ? 0 : 1)
    processor.destroy()
    await once(processor, "close")
    expect(await healthcheck(["connected"], env)).toMatchObject({ code: 1 })
  })
})
