import { once } from "node:events"
import { writeFileSync } from "node:fs"
import { createServer } from "node:http"
import { join } from "node:path"
import { BandcoinClient, defaultSigner, KeyPool, LedgerClient, PrivateKey } from "@bandcoin/client"
import { loadKeyFile } from "@bandcoin/client/node"
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals"
import { COMMANDS } from "../commands/index.js"
import type { JsonObject } from "../output/json.js"
import { closedPort } from "../testing/closed-port.js"
import { readPage, spans, tableUnder } from "../testing/pages.js"
import { runCli, runJson } from "../testing/run-cli.js"
import { type TempFolder, tempFolder } from "../testing/temp-folder.js"
import { bandcoin, bandcoinUp, type RunningUp } from "./child.js"

// Processes start slowly on a machine that does other things too; a hang is still found.
jest.setTimeout(180_000)

/*
 * Every command against a market that is up, unhappy paths first; in this process, for speed. As processes of their own they
 * are run by guide.test.ts; here that is tried for exit codes.
 */

let folder: TempFolder
let up: RunningUp
let env: Record<string, string>
const ran = new Set<string>()

beforeAll(async () => {
  folder = tempFolder()
  up = await bandcoinUp(["--data-dir", folder.path])
  env = {
    BANDCOIN_URL: up.url,
    BANDCOIN_DATA_DIR: folder.path,
    BANDCOIN_KEY_DIR: join(folder.path, "keys"),
    HOME: folder.path,
  }
  for (const name of ["mno", "exchange", "aggregator", "seed"]) await ok("keygen", name)
  for (const name of ["mno", "exchange", "aggregator"]) await ok("account", "create", "--key", name)
})

afterAll(async () => {
  const { code } = await up.stop()
  folder[Symbol.dispose]()
  expect(code).toBe(0)
})

const nameOf = (argv: readonly string[]) =>
  COMMANDS.map(({ path }) => path)
    .find((path) => path.every((word, index) => argv[index] === word))
    ?.join(" ") ?? ""

async function ok(...argv: string[]): Promise<JsonObject> {
  const name = nameOf(argv)
  const { code, data, error } = await runJson(argv, { env, cwd: folder.path, home: folder.path })
  if (code !== 0) throw new Error(`bandcoin ${argv.join(" ")}: ${code} ${JSON.stringify(error)}`)
  ran.add(name)
  // What docs/cli.md promises: exactly these fields, and `tunnel` where it was asked for.
  const promised = documented.get(name) ?? []
  const { tunnel: _tunnel, ...fields } = data
  expect({ command: name, fields: Object.keys(fields).sort() }).toEqual({ command: name, fields: [...promised].sort() })
  return data
}

const documented = new Map(
  tableUnder(readPage("cli.md"), "Fields of data").map(([command, fields]) => [spans(command)[0], spans(fields)]),
)

async function refused(code: number, ...argv: string[]): Promise<JsonObject> {
  const answer = await runJson(argv, { env, cwd: folder.path, home: folder.path })
  expect(answer.error).toMatchObject({ exit_code: code })
  expect(answer.code).toBe(code)
  return answer.error
}

const balance = async (name: string) => ((await ok("account", "show", name)).account as JsonObject).balance
const text = async (...argv: string[]) => (await runCli(argv, { env, cwd: folder.path, home: folder.path })).out

const BAND = ["--from", "957.5MHz", "--to", "958.3MHz", "--bandwidth", "200kHz"]

describe("unhappy paths", () => {
  test("a key that is not there: 5, and how to make it", async () => {
    const error = await refused(5, "transfer", "mno", "1", "--key", "nobody")
    expect(error).toMatchObject({ code: "KEY_NOT_FOUND" })
    expect(error.fix).toContain("bandcoin keygen nobody")
  })

  test("a file that is no key: 5", async () => {
    writeFileSync(join(folder.path, "bad.priv"), "not a key\n", { mode: 0o600 })
    expect(await refused(5, "transfer", "mno", "1", "--key", "./bad.priv")).toMatchObject({
      code: "KEY_FILE_MALFORMED",
    })
  })

  test("no ledger: 3", async () => {
    const url = `http://127.0.0.1:${await closedPort()}`
    expect((await refused(3, "account", "list", "--url", url)).fix).toContain("bandcoin up")
    const error = await refused(3, "transfer", "mno", "1", "--key", "aggregator", "--url", url)
    expect(error).toMatchObject({ code: "LEDGER_UNREACHABLE" })
  })

  test("something that is no ledger: 3", async () => {
    const server = createServer((_request, response) => response.end("<html>hello</html>")).listen(0, "127.0.0.1")
    await once(server, "listening")
    const { port } = server.address() as { port: number }
    try {
      const error = await refused(3, "account", "list", "--url", `http://127.0.0.1:${port}`)
      expect(error).toMatchObject({ code: "ANSWER_INVALID" })
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })

  test("money that is not there: 1, with the ledger's reason", async () => {
    const error = await refused(1, "transfer", "mno", "1", "--key", "aggregator")
    expect(error).toMatchObject({ code: "TRANSACTION_INVALID" })
    expect(error.message).toMatch(/has 0 Bandcoins, less than 1/)
  })

  test("an account that is not there: 1, to read and to pay", async () => {
    const stranger = PrivateKey.generate().publicKey
    expect(await refused(1, "account", "show", stranger)).toMatchObject({ code: "NOT_FOUND" })
    expect((await refused(1, "transfer", stranger, "1", "--key", "aggregator")).message).toMatch(/account/)
    expect(await refused(1, "allocate", stranger, "--key", "aggregator")).toMatchObject({ code: "NOT_FOUND" })
  })

  test("what one may not do: 1", async () => {
    expect((await refused(1, "deposit", "aggregator", "5", "--key", "aggregator")).message).toMatch(/exchange/)
    expect((await refused(1, "authorize", "mno", "provider", "--key", "mno")).message).toMatch(/admin/)
    const offer = await refused(1, "offer", "post", ...BAND, "--price", "5", "--units", "10", "--key", "aggregator")
    expect(offer.message).toMatch(/provider/)
    expect((await refused(1, "account", "create", "--key", "mno")).message).toMatch(/exist/)
  })

  test("an offer nobody has posted, a transaction and a batch nobody has sent: 1, 1 and 4", async () => {
    expect(await refused(1, "offer", "show", "mno")).toMatchObject({ code: "NOT_FOUND" })
    expect(await refused(1, "offer", "off", "--key", "mno")).toMatchObject({ code: "NOT_FOUND" })
    expect(await refused(1, "tx", "show", "ab".repeat(64))).toMatchObject({ code: "NOT_FOUND" })
    const status = await refused(4, "tx", "status", "ab".repeat(64), "--wait", "1")
    expect(status).toMatchObject({ code: "OUTCOME_UNKNOWN" })
  })

  test.each([
    [["transfer", "mno", "1.5"], /<amount>: expected an amount/],
    [["transfer", "mno", "-1"], /<amount>: expected an amount/],
    [["authorize", "mno", "king"], /<roles>: expected exchange, provider or none/],
    [["authorize", "mno", "none", "provider"], /<roles>: expected/],
    [["offer", "post", "--from", "1"], /--to: expected a frequency/],
    [["offer", "post", ...BAND, "--price", "5", "--units", "1", "--reserve", "3"], /EPOCH=UNITS@PRICE/],
    [["offer", "post", ...BAND, "--price", "5", "--units", "1", "--qos", "[]"], /--qos: expected one JSON object/],
    [["allocate", "mno", "--count", "5"], /--count needs --seed/],
    [["allocate", "mno", "--seed", "seed"], /--seed needs --count/],
    [["allocate", "mno", "--count", "5", "--seed", "seed", "--for", "mno"], /exclude each other/],
    [["transfer", "mno", "1", "--batcher", "mno"], /--batcher needs --tunnel/],
  ])("%j: 2", async (argv, message) => {
    expect((await refused(2, ...argv, "--key", "aggregator")).message).toMatch(message)
  })

  test("a list of keys with a fault names its line", async () => {
    const [a, b] = [PrivateKey.generate().publicKey, PrivateKey.generate().publicKey]
    for (const [name, lines, message] of [
      ["short.txt", [a, b.slice(1)], /short.txt, line 2: not a public key/],
      ["twice.txt", [a, "", a], /twice.txt, line 3: the same key as in line 1/],
      ["empty.txt", ["# nobody"], /empty.txt: no keys in it/],
    ] as const) {
      writeFileSync(join(folder.path, name), lines.join("\n"))
      const error = await refused(2, "allocate", "mno", "--keys-file", name, "--key", "aggregator")
      expect(error.message).toMatch(message)
    }
  })
})

test.each([
  ["done", 0, ["account", "list"]],
  ["refused", 1, ["transfer", "mno", "1", "--key", "aggregator"]],
  ["a wrong command line", 2, ["transfer", "mno"]],
  ["no ledger", 3, ["account", "list", "--url", "CLOSED"]],
  ["not known", 4, ["tx", "status", "ab".repeat(64), "--wait", "1"]],
  ["this machine", 5, ["transfer", "mno", "1", "--key", "nobody"]],
])(
  "a process ends with its code: %s, %i, and one line on standard error unless all is well",
  async (_name, code, argv) => {
    const url = `http://127.0.0.1:${await closedPort()}`
    const line = argv.map((word) => word.replace("CLOSED", url))
    const answer = await bandcoin(line, { env, cwd: folder.path })
    expect(answer.code).toBe(code)
    expect(answer.err).toMatch(code === 0 ? /^$/ : /^error: [^\n]+ \[[A-Z_]+\]\n$/)
  },
)

test("a market from nothing to a grant and out again", async () => {
  await ok("authorize", "mno", "provider", "--key", "admin")
  await ok("authorize", "exchange", "exchange", "--key", "admin")
  await ok("deposit", "aggregator", "1,000,000", "--key", "exchange")
  await ok(
    "offer",
    "post",
    "--key",
    "mno",
    ...BAND,
    "--price",
    "10",
    "--units",
    "4,000",
    "--reserve",
    "2=100@8",
    "3=100@7",
  )
  expect((await ok("offer", "show", "mno")).offer).toMatchObject({
    epoch: 1,
    from_frequency: 957_500,
    to_frequency: 958_300,
    bandwidth: 200,
    allocations_left: 4_000,
    reservations: { 2: { capacity: 100, price: 8, allocated: 0 }, 3: { capacity: 100, price: 7, allocated: 0 } },
  })
  expect((await ok("offer", "list", "--frequency", "958MHz")).found).toBe(1)
  expect((await ok("offer", "list", "--frequency", "959MHz")).found).toBe(0)

  const one = await ok("allocate", "mno", "--key", "aggregator")
  expect(one).toMatchObject({ status: "COMMITTED", units: 1, price: 10, epoch: 1, epoch_to: 1 })
  const holder = PrivateKey.generate().publicKey
  expect(await ok("allocate", "mno", "--key", "aggregator", "--for", holder, "mno")).toMatchObject({
    units: 2,
    price: 20,
  })
  const bulk = ["allocate", "mno", "--key", "aggregator", "--count", "1,000", "--seed", "seed", "--pool", "3"]
  expect(await ok(...bulk)).toMatchObject({ units: 1_000, price: 10_000 })
  writeFileSync(join(folder.path, "holders.txt"), `# two\n${holder}\n${PrivateKey.generate().publicKey}\n`)
  expect(await ok("allocate", "mno", "--key", "aggregator", "--keys-file", "holders.txt")).toMatchObject({ units: 2 })
  const series = await ok("allocate", "mno", "--key", "aggregator", "--epoch", "2", "--epoch-to", "3")
  expect(series).toMatchObject({ units: 1, price: 15, epoch: 2, epoch_to: 3 })
  const spent = 10 + 20 + 10_000 + 20 + 15
  expect(await balance("aggregator")).toBe(1_000_000 - spent)

  await ok("transfer", "mno", "100", "--key", "aggregator")
  await ok("withdraw", "mno", String(spent + 100), "--key", "exchange")
  expect(await balance("mno")).toBe(0)

  const shown = await ok("tx", "show", String(one.transaction_id))
  expect(shown).toMatchObject({ family: "bandcoin", payload: { action: "allocate", price: 10, epoch: 1 } })
  expect(await ok("tx", "status", String(one.batch_id))).toMatchObject({ status: "COMMITTED" })
  const allocations = await ok("tx", "list", "--action", "allocate", "--account", "aggregator")
  expect(allocations.transactions).toHaveLength(5)
  const blocks = (await ok("block", "list", "--limit", "1000")).blocks as JsonObject[]
  expect(blocks.at(-1)).toMatchObject({ block_num: 0 })
  expect((await ok("account", "list")).accounts).toHaveLength(3)
})

test("a price that has changed meanwhile buys nothing, and a limit is kept before anything is sent", async () => {
  const signedBefore = (await ok("allocate", "mno", "--key", "aggregator", "--tunnel")).tunnel as string
  await ok("offer", "post", "--key", "mno", ...BAND, "--price", "12", "--units", "4000")
  writeFileSync(join(folder.path, "purchase.txt"), signedBefore)
  const before = await balance("aggregator")
  const late = await refused(1, "tunnel", "submit", "purchase.txt")
  expect(late.message).toMatch(/epoch/)
  const limited = await refused(1, "allocate", "mno", "--key", "aggregator", "--max-price", "11")
  expect(limited).toMatchObject({ code: "PRICE_ABOVE_MAXIMUM", message: expect.stringMatching(/12.*11/) })
  const soldOut = await refused(1, "allocate", "mno", "--key", "aggregator", "--count", "5000", "--seed", "seed")
  expect(soldOut).toMatchObject({ code: "QUOTE_REFUSED" })
  expect(soldOut.message).toContain("NOT_ENOUGH_UNITS")
  expect(await balance("aggregator")).toBe(before)
})

test("a purchase signed here, cut into frames, and handed in there", async () => {
  const { tunnel } = await ok("allocate", "mno", "--key", "aggregator", "--tunnel", "--batcher", "exchange")
  writeFileSync(join(folder.path, "transaction.txt"), String(tunnel))
  const { frames } = await ok("tunnel", "frames", "transaction.txt", "--size", "251")
  writeFileSync(join(folder.path, "frames.txt"), (frames as string[]).reverse().join("\n"))
  const joined = await ok("tunnel", "join", "frames.txt")
  expect(joined.text).toBe(tunnel)
  expect(await ok("tunnel", "decode", "transaction.txt")).toMatchObject({ kind: "transaction" })
  expect(await refused(2, "tunnel", "submit", "transaction.txt", "--key", "aggregator")).toMatchObject({
    code: "BATCH_INVALID",
  })
  const before = Number(await balance("aggregator"))
  expect(await ok("tunnel", "submit", "transaction.txt", "--key", "exchange")).toMatchObject({ status: "COMMITTED" })
  expect(await balance("aggregator")).toBe(before - 12)
})

test("a grant is shown, verified, and its holder proves the key", async () => {
  const bulk = ["allocate", "mno", "--key", "aggregator", "--count", "3", "--seed", "seed", "--pool", "9"]
  const id = String((await ok(...bulk)).transaction_id)
  const holder = String((await ok("keygen", "holder", "--from-seed", "seed", "--pool", "9", "--index", "1")).public_key)
  const shown = await ok("grant", "show", id)
  expect(shown).toMatchObject({ units: 3, price: 36, epoch: 2 })
  expect((shown.holders as string[])[1]).toBe(holder)
  const { grant } = await ok("grant", "verify", id, "holder")
  expect(grant).toMatchObject({ transaction_id: id, holder, kind: "spot", position: 1, units: 3, duration_seconds: 60 })

  const { challenge } = await ok("grant", "challenge", id, "holder", "--verifier", "mno.example")
  writeFileSync(join(folder.path, "challenge.json"), JSON.stringify(challenge))
  const { answer } = await ok("grant", "answer", "challenge.json", "--key", "holder", "--verifier", "mno.example")
  expect(await ok("grant", "check", "challenge.json", String(answer))).toMatchObject({
    owner: holder,
    grant: { holder },
  })

  expect(await refused(1, "grant", "verify", id, "mno")).toMatchObject({ code: "NOT_A_HOLDER" })
  expect(await refused(1, "grant", "verify", "ab".repeat(64), "holder")).toMatchObject({ code: "TRANSACTION_UNKNOWN" })
  const trusted = await refused(1, "grant", "verify", id, "holder", "--validator", "mno")
  expect(trusted).toMatchObject({ code: "VALIDATOR_NOT_TRUSTED" })
  const elsewhere = await refused(
    1,
    "grant",
    "answer",
    "challenge.json",
    "--key",
    "holder",
    "--verifier",
    "evil.example",
  )
  expect(elsewhere).toMatchObject({ code: "CHALLENGE_REFUSED" })
  expect(
    await refused(1, "grant", "answer", "challenge.json", "--key", "mno", "--verifier", "mno.example"),
  ).toMatchObject({
    code: "CHALLENGE_REFUSED",
  })
  const forged = await refused(1, "grant", "check", "challenge.json", "00".repeat(64))
  expect(forged).toMatchObject({ code: "ANSWER_WRONG" })
  writeFileSync(join(folder.path, "other.json"), "{}")
  expect(await refused(2, "grant", "check", "other.json", "00")).toMatchObject({ code: "USAGE" })
  const offer = (await ok("tx", "list", "--action", "offer", "--limit", "1")).transactions as JsonObject[]
  expect(await refused(1, "grant", "show", String(offer[0]?.transaction_id))).toMatchObject({ code: "NOT_A_PURCHASE" })
})

test("a purchase in several transactions is kept in a file, and taken up again without buying twice", async () => {
  await ok("deposit", "aggregator", "100,000", "--key", "exchange")
  const purchase = ["allocate", "mno", "--key", "aggregator", "--count", "250", "--seed", "seed", "--pool", "20"]
  const planned = [...purchase, "--plan", "plan.json"]
  const before = Number(await balance("aggregator"))
  const run = (argv: readonly string[]) => runJson(argv, { env, cwd: folder.path, home: folder.path })
  const first = await run([...planned, "--chunk", "100"])
  expect(first).toMatchObject({ code: 0, data: { units: 250, units_committed: 250, price: 3_000 } })
  expect(first.data.chunks).toMatchObject([
    { from: 0, count: 100, state: "committed" },
    { from: 100, count: 100, state: "committed" },
    { from: 200, count: 50, state: "committed" },
  ])
  expect(await run(planned)).toEqual(first)
  expect(await balance("aggregator")).toBe(before - 3_000)

  expect(await refused(2, ...planned.map((word) => (word === "20" ? "21" : word)))).toMatchObject({
    code: "PAYLOAD_INVALID",
  })
  expect((await refused(2, ...planned.map((word) => (word === "mno" ? "exchange" : word)))).message).toMatch(
    /another provider/,
  )
  expect((await refused(2, ...planned, "--tunnel")).message).toMatch(/exclude each other/)
  expect((await refused(2, ...purchase, "--chunk", "5")).message).toMatch(/--chunk needs --plan/)
  const tooMany = ["allocate", "mno", "--key", "aggregator", "--count", "100,001", "--seed", "seed"]
  expect((await refused(2, ...tooMany)).fix).toBe("use --plan FILE")
})

test("a plan the seller's next offer has overtaken: refused, and nothing is paid", async () => {
  const key = (name: string) => loadKeyFile(join(folder.path, "keys", `${name}.priv`))
  const client = new BandcoinClient({
    ledger: new LedgerClient({ url: up.url }),
    signer: defaultSigner(await key("aggregator")),
  })
  const consumers = KeyPool.fromSeed((await key("seed")).toBytes(), 30).publicKeys(2)
  const plan = await client.planBulk({ provider: (await key("mno")).publicKey, consumers, chunkSize: 1 })
  writeFileSync(join(folder.path, "late.json"), JSON.stringify(plan))
  await ok("offer", "post", "--key", "mno", ...BAND, "--price", "12", "--units", "4000")
  const before = await balance("aggregator")
  const purchase = ["allocate", "mno", "--key", "aggregator", "--count", "2", "--seed", "seed", "--pool", "30"]
  const error = await refused(1, ...purchase, "--plan", "late.json")
  expect(error).toMatchObject({ code: "TRANSACTION_INVALID", details: { units_committed: 0, price: 0 } })
  expect(error.message).toMatch(/epoch/)
  expect(await balance("aggregator")).toBe(before)
})

test("the desk: the cheapest plan, and bought with one command", async () => {
  expect(await ok("plan", "--units", "2")).toMatchObject({ units: 2, above_cheapest_at_most: 0 })
  expect(await refused(1, "plan", "--units", "900,000")).toMatchObject({ code: "NOT_FOUND" })
  expect(await refused(2, "plan", "--epoch", "5", "--epoch-to", "4")).toMatchObject({ code: "USAGE" })
  expect(await refused(2, "plan", "--near", "somewhere")).toMatchObject({ code: "USAGE" })
  expect(
    await refused(3, "plan", "--near", "28.6,77.2", "--index", `http://127.0.0.1:${await closedPort()}`),
  ).toMatchObject({ code: "REQUEST_FAILED" })
  const { cost, purchases } = await ok("plan", "--buyer", "aggregator")
  const bought = await ok("buy-plan", "--key", "aggregator", "--max-price", `${cost}`)
  expect(bought).toMatchObject({ cost, purchases, units: 1, status: "COMMITTED" })
})

test("offer off: nothing is left on sale", async () => {
  await ok("offer", "off", "--key", "mno")
  expect((await ok("offer", "list")).found).toBe(0)
  expect((await ok("offer", "list", "--all")).found).toBe(1)
  expect(await refused(1, "allocate", "mno", "--key", "aggregator")).toMatchObject({ code: "QUOTE_REFUSED" })
})

test("doctor finds everything in order", async () => {
  const { checks } = await ok("doctor")
  const failures = (checks as JsonObject[]).filter(({ status }) => status === "failed")
  expect(failures).toEqual([])
  expect((checks as JsonObject[]).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["node", "lmdb", "zeromq-6", "disk", "keys", "ledger", "clock", "processor"]),
  )
})

test("people see names, thousands separators and no colour in a pipe", async () => {
  expect(await text("account", "list")).toMatch(/^name +account +balance.*\n(.*\n)*aggregator .* 1,086,\d{3}/m)
  expect(await text("offer", "show", "mno")).toContain("band                  957.5-958.3 MHz")
  expect(await text("tx", "list", "--limit", "3")).toMatch(/offer +mno/)
  expect(await text("block", "list", "--limit", "1")).toMatch(/^block +batches +transactions/)
  const transfer = await text("transfer", "mno", "1,234", "--key", "aggregator")
  expect(transfer).toMatch(/amount +1,234 Bandcoins\nstatus +committed in /)
})

test("every command was run here, but those whose tests are next door: `up`, and auctions with their house", () => {
  const nextDoor = new Set(["up", "auction", "bid"])
  const all = COMMANDS.filter(({ path }) => !nextDoor.has(path[0] ?? "")).map(({ path }) => path.join(" "))
  expect(all.filter((name) => !ran.has(name))).toEqual([])
})
