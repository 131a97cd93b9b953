import { once } from "node:events"
import { type AddressInfo, connect, type Socket } from "node:net"
import { afterEach, expect, test } from "@jest/globals"
import Fastify, { type FastifyInstance } from "fastify"
import { takeTurns } from "./turns.js"

let app: FastifyInstance | undefined
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await app?.close()
})

/** An app that remembers in which order it was asked. */
async function start(): Promise<string[]> {
  const asked: string[] = []
  app = Fastify()
  takeTurns(app)
  app.post("/:name", async (request) => {
    asked.push((request.params as { name: string }).name)
    return {}
  })
  await app.listen({ host: "127.0.0.1", port: 0 })
  return asked
}

async function connection(): Promise<{ send(names: readonly string[]): void; answers(count: number): Promise<void> }> {
  const { port } = (app as FastifyInstance).server.address() as AddressInfo
  const socket = connect(port, "127.0.0.1")
  sockets.push(socket)
  let text = ""
  socket.setEncoding("latin1").on("data", (part: unknown) => {
    text += String(part)
  })
  await once(socket, "connect")
  return {
    send: (names) => {
      const body = JSON.stringify({ padding: "x".repeat(500) })
      const head = `host: h\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`
      socket.write(names.map((name) => `POST /${name} HTTP/1.1\r\n${head}\r\n\r\n${body}`).join(""))
    },
    answers: async (count) => {
      while ((text.match(/HTTP\/1\.1 200/g) ?? []).length < count) await once(socket, "data")
    },
  }
}

test("who asks once does not wait for those who ask without end; all are answered, each connection in its order", async () => {
  const asked = await start()
  const floods = await Promise.all(Array.from({ length: 20 }, connection))
  const patient = await connection()
  const names = Array.from({ length: 300 }, (_, i) => String(i))
  for (const flood of floods) flood.send(names)
  while (asked.length === 0) await new Promise((resolve) => setImmediate(resolve))
  patient.send(["patient"])
  await patient.answers(1)
  // 6,000 requests were on their way before it.
  expect(asked.indexOf("patient")).toBeLessThan(3_000)
  await Promise.all(floods.map((flood) => flood.answers(300)))
  expect(asked).toHaveLength(20 * 300 + 1)
  const last = new Map<string, number>()
  asked.forEach((name, at) => {
    last.set(name, at)
  })
  expect([...last.keys()].filter((name) => name !== "patient")).toEqual(names)
}, 30_000)

test("a connection that ends while its requests wait does no harm", async () => {
  const asked = await start()
  const gone = await connection()
  gone.send(Array.from({ length: 200 }, (_, i) => `gone${i}`))
  while (asked.length === 0) await new Promise((resolve) => setImmediate(resolve))
  sockets[0]?.destroy()
  const other = await connection()
  other.send(["other"])
  await other.answers(1)
  expect(asked).toContain("other")
})
