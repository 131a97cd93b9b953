import { once } from "node:events"
import { createServer } from "node:net"
import { expect, test } from "@jest/globals"
import { claimPorts } from "./ports.js"

async function canListen(port: number): Promise<boolean> {
  const server = createServer().listen(port, "127.0.0.1")
  const outcome = await once(server, "listening").then(
    () => true,
    () => false,
  )
  server.close()
  return outcome
}

test("ports are held until they are released", async () => {
  const { ports, release } = await claimPorts(
    new Map([
      ["exchange", 0],
      ["provider", 0],
    ]),
  )
  const [one = 0, other = 0] = ports.values()
  expect(one).not.toBe(other)
  expect(await canListen(one)).toBe(false)
  await release()
  await release()
  expect(await canListen(one)).toBe(true)
})

test("the same port twice names the second, and lets go of the first", async () => {
  const { ports, release } = await claimPorts(new Map([["exchange", 0]]))
  const port = ports.get("exchange") ?? 0
  await release()
  const twice = claimPorts(
    new Map([
      ["exchange", port],
      ["market-index", port],
    ]),
  )
  await expect(twice).rejects.toMatchObject({
    code: "PORT_IN_USE",
    options: { details: { flag: "--market-index-port" } },
  })
  expect(await canListen(port)).toBe(true)
})
