import { join } from "node:path"
import { createHouse, readHouseConfig } from "@bandcoin/auction-house"
import { defaultSigner, PrivateKey } from "@bandcoin/client"
import { loadKeyFile } from "@bandcoin/client/node"
import { type LedgerNode, startLedgerNode } from "@bandcoin/ledger-node"
import { BandcoinHandler } from "@bandcoin/processor"
import { createProviderService, readProviderConfig } from "@bandcoin/provider-service"
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals"
import type { JsonObject } from "../output/json.js"
import { readPage, spans, tableUnder } from "../testing/pages.js"
import { runCli, runJson } from "../testing/run-cli.js"
import { type TempFolder, tempFolder } from "../testing/temp-folder.js"

jest.setTimeout(180_000)

/* The commands about auctions, with a clearing house and a provider service on PGlite beside an embedded ledger. */

let folder: TempFolder
let node: LedgerNode
let env: Record<string, string>
let callback: string
const closing: (() => Promise<unknown>)[] = []

const documented = new Map(
  tableUnder(readPage("cli.md"), "Fields of data").map(([command, fields]) => [spans(command)[0], spans(fields)]),
)

async function ok(...argv: string[]): Promise<JsonObject> {
  const { code, data, error } = await runJson(argv, { env, cwd: folder.path, home: folder.path })
  if (code !== 0) throw new Error(`bandcoin ${argv.join(" ")}: ${code} ${JSON.stringify(error)}`)
  const fields = documented.get(argv.slice(0, 2).join(" ")) ?? documented.get(argv[0] ?? "")
  expect(Object.keys(data).sort()).toEqual([...(fields ?? [])].sort())
  return data
}

async function refused(...argv: string[]): Promise<JsonObject> {
  return (await runJson(argv, { env, cwd: folder.path, home: folder.path })).error
}

beforeAll(async () => {
  folder = tempFolder()
  const keys = join(folder.path, "keys")
  env = { BANDCOIN_DATA_DIR: folder.path, BANDCOIN_KEY_DIR: keys, HOME: folder.path }
  for (const name of ["admin", "mno", "exchange", "alice", "bob"]) await ok("keygen", name)
  const signer = async (name: string) => defaultSigner(await loadKeyFile(join(keys, `${name}.priv`)))
  const mno = await signer("mno")
  node = await startLedgerNode({
    dataDir: join(folder.path, "ledger"),
    restPort: 0,
    componentPort: 0,
    genesis: { settings: { "bandcoin.admin_keys": (await signer("admin")).publicKey } },
    inProcess: [new BandcoinHandler()],
  })
  env.BANDCOIN_URL = node.restUrl
  for (const name of ["mno", "exchange", "alice", "bob"]) await ok("account", "create", "--key", name)
  await ok("authorize", "mno", "provider", "--key", "admin")
  await ok("authorize", "exchange", "exchange", "--key", "admin")
  for (const name of ["alice", "bob"]) await ok("deposit", name, "1000", "--key", "exchange")

  const house = defaultSigner(PrivateKey.generate())
  const provider = await createProviderService({
    signer: mno,
    config: readProviderConfig({
      LEDGER_URL: node.restUrl,
      LOG_LEVEL: "silent",
      OPERATOR_TOKEN: "operator-token-for-tests",
      TRUSTED_HOUSES: house.publicKey,
      AUCTION_BANDS: "703 MHz/713 MHz/10 MHz",
    }),
  })
  closing.push(() => provider.close())
  const providerUrl = await provider.listen({ host: "127.0.0.1", port: 0 })
  callback = `${providerUrl}/generate-offer`
  const auctionHouse = await createHouse({
    signer: house,
    config: readHouseConfig({ LEDGER_URL: node.restUrl, LOG_LEVEL: "silent", CALLBACK_ALLOW: providerUrl }),
  })
  closing.push(() => auctionHouse.close())
  env.BANDCOIN_HOUSE = await auctionHouse.listen({ host: "127.0.0.1", port: 0 })
})

afterAll(async () => {
  for (const close of closing.reverse()) await close()
  await node.stop()
  folder[Symbol.dispose]()
})

const CREATE = [
  "--type",
  "vickrey",
  "--units",
  "1",
  "--from",
  "703MHz",
  "--to",
  "713MHz",
  "--bandwidth",
  "10MHz",
  "--min-price",
  "100",
]

test("what the house refuses is told with its code; a house that is not there is named", async () => {
  const create = ["auction", "create", ...CREATE, "--ends-in", "60", "--callback", callback]
  expect(await refused(...create, "--key", "alice")).toMatchObject({ code: "PROVIDER_NOT_AUTHORIZED", exit_code: 1 })
  expect(await refused("auction", "show", "auction_none")).toMatchObject({ code: "AUCTION_NOT_FOUND", exit_code: 1 })
  expect(await refused("bid", "show", "auction_none", "--key", "alice")).toMatchObject({ code: "AUCTION_NOT_FOUND" })
  expect(await refused("auction", "list", "--house", "http://127.0.0.1:1")).toMatchObject({
    code: "REQUEST_FAILED",
    exit_code: 3,
  })
  expect(await refused(...create.map((word) => (word === "vickrey" ? "dutch" : word)))).toMatchObject({ exit_code: 2 })
})

test("create, list, show, bid, wait for the outcome, prove the grant won", async () => {
  const created = await ok("auction", "create", ...CREATE, "--ends-in", "8", "--callback", callback, "--key", "mno")
  const id = created.auction_id as string
  expect(await ok("auction", "list")).toMatchObject({ auctions: [{ auction_id: id, status: "ACTIVE" }] })
  expect(await ok("auction", "show", id)).toMatchObject({ auction: { offer_details: { min_price: 100, epoch: 1 } } })
  const listed = await runCli(["auction", "list"], { env, cwd: folder.path, home: folder.path })
  expect(listed.out).toMatch(/auction +provider +status.*\n.* mno +ACTIVE +VICKREY/)
  expect(await refused("bid", "place", id, "2000", "--key", "alice")).toMatchObject({ code: "INSUFFICIENT_FUNDS" })

  const [alice, bob, watched] = await Promise.all([
    ok("bid", "place", id, "300", "--key", "alice", "--follow"),
    ok("bid", "place", id, "500", "--key", "bob", "--follow"),
    ok("auction", "watch", id),
  ])
  expect(alice).toMatchObject({ bid: { status: "CANCELLED", price: 300 } })
  expect(bob).toMatchObject({ bid: { status: "EXECUTED", price: 500, refund: 200 } })
  expect(watched).toMatchObject({ auction: { status: "INACTIVE", clearing_price: 300 } })
  const { bid } = (await ok("bid", "show", id, "--key", "bob")) as { bid: { transaction_id: string } }
  expect(await ok("grant", "verify", bid.transaction_id, "--key", "bob")).toMatchObject({ grant: { epoch: 1 } })
  expect(await ok("auction", "list", "--all")).toMatchObject({ auctions: [{ auction_id: id, status: "INACTIVE" }] })
})
