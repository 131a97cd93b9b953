import { randomUUID } from "node:crypto"
import { once } from "node:events"
import { readdirSync, statSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals"
import type { JsonObject } from "../output/json.js"
import { isAlive } from "../testing/is-alive.js"
import { codeBlocks, readPage, textUnder } from "../testing/pages.js"
import { runJson } from "../testing/run-cli.js"
import { type TempFolder, tempFolder } from "../testing/temp-folder.js"
import { bandcoin, bandcoinUp, type RunningUp } from "./child.js"

// Processes start slowly on a machine that does other things too; a hang is still found.
jest.setTimeout(180_000)

/* `bandcoin up --services` as a person runs it, and what can be done with what is then up. */

const FREE_LEDGER = ["--rest-port", "0", "--component-port", "0"]
const FREE = ["exchange", "auction-house", "provider", "market-index"].flatMap((name) => [`--${name}-port`, "0"])

describe("what is in the way is said, and nothing is left running", () => {
  test("a service's port in use names its flag", async () => {
    using folder = tempFolder()
    const server = createServer().listen(0, "127.0.0.1")
    await once(server, "listening")
    const { port } = server.address() as { port: number }
    const argv = ["up", "--services", "--data-dir", folder.path, ...FREE_LEDGER, ...FREE]
    const { code, out, err } = await bandcoin([...argv, "--exchange-port", String(port)])
    server.close()
    expect({ code, out, err }).toEqual({
      code: 5,
      out: "",
      err: `error: port ${port} on 127.0.0.1 is in use; stop what listens there, or choose another with --exchange-port [PORT_IN_USE]\n`,
    })
  })

  test("a service that will not start is named with its reason", async () => {
    using folder = tempFolder()
    const argv = ["up", "--services", "exchange", "--data-dir", folder.path, ...FREE_LEDGER, ...FREE]
    const { code, err } = await bandcoin(argv, { env: { NODE_ENV: "production" } })
    expect(code).toBe(5)
    expect(err).toMatch(/^error: the exchange did not start: .*EXCHANGE_TEST_GATEWAY: .* \[SERVICE_FAILED\]\n$/m)
  })
})

interface Service {
  readonly name: string
  readonly url: string
  readonly pid: number
  readonly pages: readonly { readonly url: string; readonly what: string }[]
}

describe("a market with all services", () => {
  let folder: TempFolder
  let up: RunningUp
  let orderId: string
  let auctionId: string

  beforeAll(async () => {
    folder = tempFolder()
    up = await startMarket("--services")
  })

  afterAll(async () => {
    await up.stop("SIGKILL")
    folder[Symbol.dispose]()
  })

  const startMarket = (...which: string[]) =>
    bandcoinUp([...which, "--data-dir", folder.path, ...FREE], { cwd: folder.path })
  const service = (name: string): Service => {
    const found = (up.data.services as unknown as Service[]).find((one) => one.name === name)
    if (found === undefined) throw new Error(`no ${name} among ${JSON.stringify(up.data.services)}`)
    return found
  }
  const get = async (name: string, path: string): Promise<JsonObject> => {
    const response = await fetch(service(name).url + path)
    return (await response.json()) as JsonObject
  }
  const post = async (path: string, body: object): Promise<JsonObject> => {
    const headers = { "content-type": "application/json", "idempotency-key": randomUUID() }
    const response = await fetch(service("exchange").url + path, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    })
    return (await response.json()) as JsonObject
  }
  const ok = async (...argv: string[]): Promise<JsonObject> => {
    const env = { BANDCOIN_URL: up.url, BANDCOIN_DATA_DIR: folder.path, BANDCOIN_HOUSE: service("auction-house").url }
    const { code, data, error } = await runJson(argv, { env, cwd: folder.path, home: folder.path })
    if (code !== 0) throw new Error(`bandcoin ${argv.join(" ")}: ${code} ${JSON.stringify(error)}`)
    return data
  }
  const keyOf = async (name: string) => String(((await ok("account", "show", name)).account as JsonObject).name)
  const balanceOf = async (name: string) => ((await ok("account", "show", name)).account as JsonObject).balance
  const until = async <T>(ask: () => Promise<T>, isDone: (value: T) => boolean): Promise<T> => {
    for (;;) {
      const value = await ask()
      if (isDone(value)) return value
      await sleep(50)
    }
  }
  /** Pays 500 Bandcoins for the account as its checkout page does. */
  const pay = async (account: string): Promise<string> => {
    const order = await post("/orders", { account, bandcoins: 500, currency: "USD", gateway: "test" })
    await post(`/orders/${order.id}/test-payment`, { deed: "pay" })
    await until(
      () => get("exchange", `/orders/${order.id}`),
      ({ state }) => state === "CREDITED",
    )
    return String(order.id)
  }

  test("every page it names is there; keys and tokens are for their owner alone", async () => {
    const services = up.data.services as unknown as Service[]
    expect(services.map(({ name }) => name)).toEqual(["exchange", "auction-house", "market-index", "provider"])
    for (const { pages } of services) {
      expect(pages.length).toBeGreaterThan(0)
      for (const { url } of pages) expect({ url, status: (await fetch(url)).status }).toEqual({ url, status: 200 })
    }
    const keys = join(folder.path, "keys")
    for (const file of readdirSync(keys).filter((name) => !name.endsWith(".pub")))
      expect({ file, mode: statSync(join(keys, file)).mode & 0o777 }).toEqual({ file, mode: 0o600 })
  })

  test("paid with the test gateway, the Bandcoins are in the account", async () => {
    await ok("keygen", "alice", "--key-dir", join(folder.path, "keys"))
    await ok("account", "create", "--key", "alice")
    expect(await balanceOf("customer")).toBe(0)
    const [paid] = await Promise.all([pay(await keyOf("customer")), pay(await keyOf("alice"))])
    orderId = paid
    expect(await balanceOf("customer")).toBe(500)
  })

  test("an auction with two bids: the higher wins at the lower's price, and the index has its grant", async () => {
    // The guide's commands, with this market's address and less time.
    const [, commands = ""] = codeBlocks(textUnder(readPage("guide.md"), "All services"), "sh")
    const [create = [], bid = []] = commands
      .replaceAll("\\\n", "")
      .replace("http://127.0.0.1:8030", service("provider").url)
      .replace("--ends-in 60", "--ends-in 4")
      .split("\n")
      .map((line) => line.replace("npx bandcoin ", "").split(/ +/))
    auctionId = String((await ok(...create)).auction_id)
    // The index dies meanwhile; it is started again and follows what it missed.
    const { pid, url } = service("market-index")
    process.kill(pid, "SIGKILL")
    const [lost, won] = await Promise.all([
      ok("bid", "place", auctionId, "40", "--key", "alice", "--follow"),
      ok(...bid.map((word) => word.replace("AUCTION_ID", auctionId))),
    ])
    expect(lost.bid).toMatchObject({ status: "CANCELLED" })
    expect(won.bid).toMatchObject({ status: "EXECUTED", refund: 10 })
    expect(await balanceOf("customer")).toBe(460)
    await until(
      () =>
        fetch(`${url}/readyz`)
          .then(({ ok }) => ok)
          .catch(() => false),
      (ready) => ready,
    )
    await expectGrant()
  })

  const expectGrant = async () => {
    const customer = await keyOf("customer")
    const { grants } = await until(
      () => get("market-index", `/grants/${customer}`),
      ({ grants }) => Array.isArray(grants) && grants.length > 0,
    )
    expect(grants).toMatchObject([{ provider: await keyOf("provider"), kind: "auction", units: 1, epoch: 1 }])
  }

  test("stopped, and started again with some of them, everything is still there", async () => {
    const pids = (up.data.services as unknown as Service[]).map(({ pid }) => pid)
    const { code, err } = await up.stop("SIGINT")
    expect(code).toBe(0)
    expect(err).toContain("warning: the market index ended (signal SIGKILL); starting it again in 200 ms\n")
    expect(pids.filter(isAlive)).toEqual([])
    up = await startMarket("--services", "exchange,auction-house,market-index")
    expect(await get("exchange", `/orders/${orderId}`)).toMatchObject({ state: "CREDITED", credited: 500 })
    expect((await ok("auction", "show", auctionId)).auction).toMatchObject({ status: "INACTIVE" })
    expect(await balanceOf("customer")).toBe(460)
    await expectGrant()
  })

  test("no service outlives a market that is killed", async () => {
    const pids = (up.data.services as unknown as Service[]).map(({ pid }) => pid)
    expect(pids.filter(isAlive)).toHaveLength(3)
    await up.stop("SIGKILL")
    await until(
      async () => pids.filter(isAlive),
      (alive) => alive.length === 0,
    )
  })
})
