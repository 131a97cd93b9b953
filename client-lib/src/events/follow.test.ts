import { ADMIN_KEYS_SETTING, accountAddress, encodeAccount, newAccount, settingAddress } from "@bandcoin/contract"
import { Setting } from "@bandcoin/protos"
import { afterEach, describe, expect, test } from "@jest/globals"
import { toBase64 } from "../bytes/base64.js"
import type { ReadError } from "../errors/errors.js"
import { LedgerClient } from "../rest/ledger-client.js"
import { defaultSigner } from "../signing/signer.js"
import { ContractRun } from "../testing/contract-run.js"
import { FakeChain, type FakeEntry } from "../testing/fake-chain.js"
import { testKey } from "../testing/fixtures.js"
import { closeServers, fastClock, type Reply, type Request, serve } from "../testing/http-server.js"
import { type FollowOptions, followMarket } from "./follow.js"
import type { MarketEvent } from "./types.js"

/* What only a chain that forks, and a ledger that lies or fails at the right moment, can show. */

const alice = defaultSigner(testKey(1))
const bob = defaultSigner(testKey(2))
let chain: FakeChain
let contract: ContractRun

async function start(answer = (request: Request): Reply => chain.answer(request)): Promise<LedgerClient> {
  chain = new FakeChain()
  contract = new ContractRun(chain.batcher.publicKey, [
    { name: alice.publicKey, balance: 1000 },
    { name: bob.publicKey },
  ])
  const server = await serve(answer)
  return new LedgerClient({ url: server.url, clock: fastClock(), retry: { attempts: 1 } })
}
afterEach(closeServers)

const transfer = (price: number): FakeEntry =>
  contract.run(alice, { action: "transfer", provider: bob.publicKey, price })

/** Follows by polling; between looks at the chain, runs the steps one after another, and ends after the last. */
async function follow(
  ledger: LedgerClient,
  options: FollowOptions,
  ...steps: (() => unknown)[]
): Promise<MarketEvent[]> {
  const controller = new AbortController()
  const queue = [...steps]
  const sleep = async (): Promise<void> => {
    const step = queue.shift()
    if (step) step()
    else controller.abort()
  }
  const events: MarketEvent[] = []
  const following = { webSocket: false, signal: controller.signal, clock: { now: () => 0, sleep }, ...options } as const
  for await (const event of followMarket(ledger, following)) events.push(event)
  return events
}
const told = (events: MarketEvent[]) =>
  events.map((event) => (event.kind === "balance_changed" ? event.balance : `${event.kind} ${event.blockNum}`))

describe("a chain that is reorganized", () => {
  test("is told from the last common block on", async () => {
    const ledger = await start()
    const events = await follow(
      ledger,
      {},
      () => chain.add(transfer(1)),
      () => {
        chain.add(transfer(2))
        chain.add(transfer(3))
      },
      () => {
        chain.cut(2)
        chain.add()
        chain.add(transfer(10))
        chain.add()
      },
    )
    expect(told(events)).toEqual([
      999,
      1,
      "block 1",
      997,
      3,
      "block 2",
      994,
      6,
      "block 3",
      "rewound 1",
      "block 2",
      984,
      16,
      "block 3",
      "block 4",
    ])
  })

  test("to a shorter one is told too", async () => {
    const ledger = await start()
    for (let i = 0; i < 5; i++) chain.add()
    const events = await follow(ledger, { after: 0 }, () => {
      chain.cut(3)
      chain.add(transfer(1))
    })
    expect(told(events)).toEqual([
      "block 1",
      "block 2",
      "block 3",
      "block 4",
      "block 5",
      "rewound 2",
      999,
      1,
      "block 3",
    ])
  })

  test("to a head the follower has told of already", async () => {
    const ledger = await start()
    for (let i = 0; i < 3; i++) chain.add()
    const events = await follow(ledger, { after: 1 }, () => chain.cut(3))
    expect(told(events)).toEqual(["block 2", "block 3", "rewound 2"])
  })

  test("beyond all that was told is trouble, not silence", async () => {
    const ledger = await start()
    chain.add()
    const trouble: ReadError[] = []
    await follow(ledger, { onTrouble: (error) => trouble.push(error) }, () => {
      chain.cut(1)
      chain.add(transfer(1))
    })
    expect(trouble[0]?.message).toContain("the chain was replaced")
  })
})

describe("trouble", () => {
  test("half-way through a block tells nothing of it twice", async () => {
    let failures = 2
    const ledger = await start((request) =>
      request.path.startsWith("/receipts") && failures-- > 0 ? { status: 500, body: "" } : chain.answer(request),
    )
    const trouble: string[] = []
    const add = () => chain.add(...Array.from({ length: 3 }, () => transfer(1)))
    const events = await follow(
      ledger,
      { onTrouble: ({ code }) => trouble.push(code) },
      add,
      () => {},
      () => {},
    )
    expect(told(events)).toEqual([999, 1, 998, 2, 997, 3, "block 1"])
    expect(trouble).toEqual(["REQUEST_REFUSED", "REQUEST_REFUSED"])
  })

  test("at the very beginning is waited out", async () => {
    let down = true
    const ledger = await start((request) => (down ? { cut: true } : chain.answer(request)))
    chain.add(transfer(1))
    const events = await follow(ledger, { after: 0 }, () => {
      down = false
    })
    expect(told(events)).toEqual([999, 1, "block 1"])
  })

  test("a number after which to begin that is not there yet is waited for", async () => {
    const ledger = await start()
    const events = await follow(
      ledger,
      { after: 1 },
      () => chain.add(),
      () => chain.add(transfer(1)),
    )
    expect(told(events)).toEqual([999, 1, "block 2"])
  })

  const account = toBase64(encodeAccount(newAccount(alice.publicKey)))
  test.each<[string, (receipt: Record<string, unknown>) => object | undefined]>([
    ["missing", () => undefined],
    ["without the account", (receipt) => ({ ...receipt, state_changes: [] })],
    [
      "without attributes",
      (receipt) => ({ ...receipt, events: [{ event_type: "bandcoin/transfer", attributes: [] }] }),
    ],
    [
      "of a sale without an offer",
      () => ({
        events: [{ event_type: "bandcoin/offer", attributes: [{ key: "issuer", value: alice.publicKey }] }],
        state_changes: [{ address: accountAddress(alice.publicKey), type: "SET", value: account }],
      }),
    ],
  ])("a receipt %s is reported", async (_, change) => {
    const ledger = await start()
    const trouble: ReadError[] = []
    await follow(ledger, { onTrouble: (error) => trouble.push(error) }, () => {
      const entry = transfer(1)
      const receipt = change(entry.receipt as Record<string, unknown>)
      chain.add({ transaction: entry.transaction, ...(receipt && { receipt }) })
    })
    expect(trouble.map(({ code }) => code)).toEqual(["ANSWER_INVALID"])
  })
})

test("all kinds of events", async () => {
  const ledger = await start()
  const admin = defaultSigner(testKey(3))
  const carol = defaultSigner(testKey(4))
  const setting = { entries: [{ key: ADMIN_KEYS_SETTING, value: admin.publicKey }] }
  contract.state.set(settingAddress(ADMIN_KEYS_SETTING), Setting.encode(setting).finish())
  const band = { from_frequency: 1000, to_frequency: 2000, bandwidth: 100 }
  const events = await follow(ledger, {}, () => {
    chain.add(contract.run(carol, { action: "create" }))
    chain.add(contract.run(admin, { action: "authorize", provider: carol.publicKey, roles: ["exchange", "provider"] }))
    chain.add(
      contract.run(carol, { action: "deposit", provider: bob.publicKey, price: 50 }),
      contract.run(carol, { action: "withdraw", provider: bob.publicKey, price: 20 }),
      contract.run(carol, { action: "offer", price: 4, ...band, max_allocations: 9 }),
    )
    chain.add(contract.run(bob, { action: "allocate", provider: carol.publicKey, epoch: 1, price: 4, ...band }))
    chain.add(contract.run(admin, { action: "authorize", provider: carol.publicKey, roles: [] }))
  })
  const name = carol.publicKey
  expect(events.filter(({ kind }) => kind !== "block")).toEqual([
    expect.objectContaining({ kind: "account_created", account: name, blockNum: 1 }),
    expect.objectContaining({ kind: "roles_changed", account: name, roles: ["exchange", "provider"] }),
    expect.objectContaining({ kind: "balance_changed", account: bob.publicKey, balance: 50 }),
    expect.objectContaining({ kind: "balance_changed", account: bob.publicKey, balance: 30 }),
    expect.objectContaining({
      kind: "offer_changed",
      cause: "posted",
      offer: expect.objectContaining({ provider: name, allocationsLeft: 9 }),
    }),
    expect.objectContaining({
      kind: "allocation",
      provider: name,
      issuer: bob.publicKey,
      epoch: 1,
      epochTo: 1,
      units: 1,
      price: 4,
    }),
    expect.objectContaining({
      kind: "offer_changed",
      cause: "sold",
      offer: expect.objectContaining({ allocationsLeft: 8 }),
    }),
    expect.objectContaining({ kind: "balance_changed", account: bob.publicKey, balance: 26 }),
    expect.objectContaining({ kind: "balance_changed", account: name, balance: 4 }),
    expect.objectContaining({ kind: "roles_changed", account: name, roles: [] }),
  ])
})
