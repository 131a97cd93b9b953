import { type ChainPosition, type FollowOptions, KeyPool, type MarketEvent, type ReadError } from "@bandcoin/client"
import { nodeWebSocket } from "@bandcoin/client/node"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { BAND, startTraders, type Traders } from "./traders.js"

/* Following a running market: over the web socket, by polling, from the past, and through trouble. */

let traders: Traders
let provider: string
let payer: string

beforeAll(async () => {
  traders = await startTraders()
  provider = traders.mno.signer.publicKey
  payer = traders.buyer.signer.publicKey
}, 60_000)
afterAll(async () => {
  await traders[Symbol.asyncDispose]()
})

/** Collects events until `enough`, then ends the follower. */
async function follow(options: FollowOptions, enough: (events: MarketEvent[]) => boolean): Promise<MarketEvent[]> {
  const events: MarketEvent[] = []
  const controller = new AbortController()
  const stop = setTimeout(() => controller.abort(), 15_000)
  for await (const event of traders.buyer.follow({ signal: controller.signal, ...options })) {
    events.push(event)
    if (enough(events)) break
  }
  clearTimeout(stop)
  return events
}
const kinds = (events: MarketEvent[]): string[] => events.map(({ kind }) => kind).filter((kind) => kind !== "block")
const position = async (): Promise<ChainPosition> => {
  const head = await traders.market.ledger.headBlock()
  return { blockNum: head.blockNum, blockId: head.id }
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const WAYS: [string, FollowOptions][] = [
  ["web socket", { webSocket: nodeWebSocket, pollMs: 60_000, safetyPollMs: 60_000 }],
  ["polling", { webSocket: false, pollMs: 50 }],
]

describe.each(WAYS)("by %s", (_, way) => {
  test("everything that happens is told, in order, once, with how things stand after it", async () => {
    const after = await position()
    const following = follow(
      { ...way, after },
      (events) => events.filter(({ kind }) => kind === "allocation").length === 2,
    )
    const { mno, buyer } = traders
    const newcomer = await traders.open(10)
    const { epoch } = await mno.postOffer({ ...BAND, price: 5, maxAllocations: 9, reservations: [] })
    const consumers = KeyPool.fromSeed(new Uint8Array(16)).publicKeys(3)
    const bought = await buyer.allocate({ provider, consumers })
    await newcomer.allocate({ provider })
    const events = await following
    expect(kinds(events)).toEqual([
      "account_created",
      "balance_changed",
      "offer_changed",
      "allocation",
      "offer_changed",
      "balance_changed",
      "balance_changed",
      "allocation",
    ])
    const name = newcomer.signer.publicKey
    expect(events.find(({ kind }) => kind === "balance_changed")).toMatchObject({ account: name, balance: 10 })
    const offers = events.filter((event) => event.kind === "offer_changed")
    expect(offers.map(({ cause, offer }) => [cause, offer.epoch, offer.allocationsLeft])).toEqual([
      ["posted", epoch, 9],
      ["sold", epoch, 6],
    ])
    expect(events.find(({ kind }) => kind === "allocation")).toMatchObject({
      transactionId: bought.transactionId,
      provider,
      issuer: payer,
      epoch,
      epochTo: epoch,
      units: 3,
      price: 15,
    })
    const blocks = events.filter(({ kind }) => kind === "block").map(({ blockNum }) => blockNum)
    expect(blocks).toEqual(blocks.map((_, i) => after.blockNum + 1 + i))
  })

  test("without a position only what is new is told", async () => {
    const following = follow(way, (events) => kinds(events).length > 0)
    await pause(300)
    await traders.buyer.transfer({ to: provider, amount: 1 })
    expect(kinds(await following)[0]).toBe("balance_changed")
  })

  test("aborting ends it, quietly and soon", async () => {
    const controller = new AbortController()
    const started = Date.now()
    setTimeout(() => controller.abort(), 200)
    const events = await follow({ ...way, signal: controller.signal }, () => false)
    expect(events.filter(({ kind }) => kind !== "block")).toEqual([])
    expect(Date.now() - started).toBeLessThan(5_000)
  })
})

test("from the beginning, and from a kept position: the two make the whole", async () => {
  const end = await position()
  const reached = (num: number) => (events: MarketEvent[]) =>
    events.at(-1)?.kind === "block" && events.at(-1)?.blockNum === num
  const whole = await follow({ after: -1, webSocket: false }, reached(end.blockNum))
  const half = Math.floor(end.blockNum / 2)
  const first = await follow({ after: -1, webSocket: false }, reached(half))
  const kept = first.at(-1) as ChainPosition
  const second = await follow({ after: kept, webSocket: false }, reached(end.blockNum))
  expect([...first, ...second]).toEqual(whole)
  const third = await follow({ after: half, webSocket: false }, reached(end.blockNum))
  expect(third).toEqual(second)
  expect(kinds(whole)[0]).toBe("account_created")
  expect(kinds(whole)).toContain("roles_changed")
})

test("a web socket nobody answers does not keep events away: they are polled for", async () => {
  const after = await position()
  let opened = 0
  const webSocket = (url: string) => {
    opened++
    return nodeWebSocket(url.replace(/:\d+\//, ":1/"))
  }
  const following = follow({ after, webSocket, pollMs: 50 }, (events) => kinds(events).length > 0)
  await traders.buyer.transfer({ to: provider, amount: 1 })
  expect(kinds(await following)).toEqual(["balance_changed"])
  expect(opened).toBeGreaterThan(0)
})

test("a position of another chain is trouble, told as long as it lasts", async () => {
  const trouble: ReadError[] = []
  const controller = new AbortController()
  const after = { blockNum: 1, blockId: "ab".repeat(64) }
  const onTrouble = (error: ReadError): void => {
    trouble.push(error)
    if (trouble.length === 3) controller.abort()
  }
  const events = await follow(
    { after, webSocket: false, pollMs: 10, onTrouble, signal: controller.signal },
    () => false,
  )
  expect(events).toEqual([])
  expect(trouble.map(({ message }) => message)).toEqual(
    Array(3).fill(expect.stringContaining("the chain was replaced")),
  )
})
