import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { describe, expect, test } from "@jest/globals"
import { type RestUnderTest, withRest } from "../../testing/rest-server.js"
import { listOf, signBatch, signTransaction } from "../../testing/signed-batches.js"
import { judge } from "../../testing/temporary-ledger.js"
import { SocketUnderTest } from "../../testing/web-socket.js"
import { WriteHandler } from "../../testing/write-handler.js"
import type { RestLimits } from "../options.js"

const UNKNOWN_ID = "0".repeat(128)
const address = (start: string): string => start.padEnd(70, "0")
const base64 = (text: string): string => Buffer.from(text).toString("base64")

type Writes = Record<string, string | null>

/** Commits one block: a batch of one transaction for each set of writes. Returns the block's id. */
async function commit(rest: RestUnderTest, ...transactions: Writes[]): Promise<string> {
  const signed = transactions.map((writes) => signTransaction({ family: "write", payload: JSON.stringify(writes) }))
  const [status] = await judge(rest.ledger, listOf(signBatch(signed)))
  expect(status?.status).toBe("COMMITTED")
  return rest.ledger.chain.head.blockId
}

/** Runs `use` with a web socket to a ledger whose chain has only its genesis. */
function withSocket(
  use: (socket: SocketUnderTest, rest: RestUnderTest) => Promise<void>,
  limits: Partial<RestLimits> = {},
): Promise<void> {
  return withRest({ ledger: { inProcess: [new WriteHandler()] }, rest: { limits } }, async (rest) => {
    const socket = await SocketUnderTest.open(rest.port)
    await use(socket, rest)
    socket.close()
  })
}

const changesOf = (message: string): unknown => JSON.parse(message).state_changes
const numOf = (message: string): string => JSON.parse(message).block_num

interface GoldenFrame {
  readonly dir?: "->server" | "<-server"
  readonly data?: string | null
  readonly note?: string
}

describe("the recorded conversation", () => {
  const frames = JSON.parse(
    gunzipSync(readFileSync(new URL("../../../fixtures/golden/subscriptions.json.gz", import.meta.url))).toString(),
  ) as GoldenFrame[]

  // The chain of the recording is not at hand: one with the same changes in its blocks takes its place.
  const recorded = new Map<number, { readonly id: string; readonly previous: string; readonly writes: Writes }>()
  for (const { dir, data } of frames) {
    const message = dir === "<-server" && data != null ? JSON.parse(data) : {}
    if (message.block_id === undefined || message.block_num === "3") continue
    const writes = message.state_changes.map((change: { address: string; value: string }) => [
      change.address,
      change.value,
    ])
    const known = recorded.get(Number(message.block_num))
    if (known === undefined || writes.length > 0) {
      const { block_id: id, previous_block_id: previous } = message
      recorded.set(Number(message.block_num), { id, previous, writes: Object.fromEntries(writes) })
    }
  }

  test("is held word for word, but for block ids and the unknown block", () =>
    withSocket(async (socket, rest) => {
      const ids = new Map<string, string>()
      for (let num = 1; num <= 3; num++) await commit(rest, {})
      const commitRecorded = async (num: number): Promise<void> => {
        const { id, previous, writes } = recorded.get(num) as NonNullable<ReturnType<typeof recorded.get>>
        const before = rest.ledger.chain.head
        ids.set(previous, before.blockId)
        if (num === 4) {
          const third = frames.find(({ data }) => data?.includes('"block_num": "3"'))?.data
          ids.set(JSON.parse(third ?? "").previous_block_id, before.previousBlockId)
        }
        ids.set(id, await commit(rest, writes))
      }
      const translate = (text: string): string => {
        let translated = text
        for (const [theirs, ours] of ids) translated = translated.replaceAll(theirs, ours)
        return translated
      }
      await commitRecorded(4)
      let compared = 0
      for (const { dir, data, note } of frames) {
        if (dir === "->server" && data != null) socket.send(translate(data))
        if (dir !== "<-server" || data == null) continue
        if (note?.startsWith("block commit")) await commitRecorded(rest.ledger.chain.head.blockNum + 1)
        expect(await socket.next()).toBe(translate(data))
        compared++
      }
      expect(compared).toBe(13)
      expect(await socket.next()).toBe(`{"error": "Unknown block id \\"${UNKNOWN_ID}\\""}`)
      expect(socket.pending).toBe(0)
    }))
})

describe("deltas", () => {
  test("have the last change of each address, the latest first, and deletes without a value", () =>
    withSocket(async (socket, rest) => {
      await commit(rest, { [address("aa")]: base64("old"), [address("bb")]: base64("b") })
      const blockId = await commit(
        rest,
        { [address("cc")]: base64("1"), [address("aa")]: base64("2") },
        { [address("bb")]: null, [address("cc")]: base64("3") },
      )
      socket.send({ action: "get_block_deltas", block_id: blockId })
      expect(changesOf(await socket.next())).toEqual([
        // A receipt lists sets before deletes.
        { address: address("bb"), value: "", type: "DELETE" },
        { address: address("cc"), value: base64("3"), type: "SET" },
        { address: address("aa"), value: base64("2"), type: "SET" },
      ])
      socket.send({ action: "get_block_deltas", block_id: blockId, address_prefixes: ["a", address("cc")] })
      const picked = changesOf(await socket.next()) as { address: string }[]
      expect(picked.map((change) => change.address)).toEqual([address("cc"), address("aa")])
    }))
})

describe("messages that make no sense are answered, and the web socket stays open", () => {
  test.each([
    ["[1]", 'Invalid input: "[1]"'],
    ["null", 'Invalid input: "null"'],
    ['"text"', 'Invalid input: ""text""'],
    ["{", 'Invalid input: "{"'],
    ["\u00e9\u2028", 'Invalid input: "\u00e9\u2028"'],
    ['{"action": ["subscribe"]}', 'Unknown action "["subscribe"]"'],
    ['{"action": "__proto__"}', 'Unknown action "__proto__"'],
    ['{"action": "get_block_deltas", "block_id": 5}', "Must specify a block id"],
    ['{"action": "get_block_deltas", "block_id": "abc"}', 'Unknown block id "abc"'],
    [
      '{"action": "subscribe", "address_prefixes": "aa"}',
      "'address_prefixes' must be a list of at most 2 strings of at most 70 characters",
    ],
    [
      '{"action": "subscribe", "address_prefixes": ["a", "b", "c"]}',
      "'address_prefixes' must be a list of at most 2 strings of at most 70 characters",
    ],
    [
      '{"action": "subscribe", "last_known_block_ids": "aa"}',
      "'last_known_block_ids' must be a list of at most 1000 block ids",
    ],
  ])("%s", (text, error) =>
    withSocket(
      async (socket) => {
        socket.send(text)
        expect(JSON.parse(await socket.next())).toEqual({ error })
        socket.send('{"action": "subscribe", "address_prefixes": null}')
        expect(numOf(await socket.next())).toBe("0")
      },
      { prefixesPerSubscription: 2 },
    ),
  )
})

describe("a subscriber that was away", () => {
  const writesOf = (n: number): Writes => ({ [address("aa")]: base64(String(n)) })

  test("gets what it missed, then what comes, each block once", () =>
    withSocket(async (socket, rest) => {
      const ids = [rest.ledger.chain.head.blockId]
      for (let n = 1; n <= 5; n++) ids.push(await commit(rest, writesOf(n)))
      socket.send({ action: "subscribe", last_known_block_ids: [UNKNOWN_ID, ids[2], ids[1]] })
      const first = await socket.next()
      const later = commit(rest, writesOf(6))
      const rest_ = [await socket.next(), await socket.next(), await socket.next()]
      await later
      expect([first, ...rest_].map(numOf)).toEqual(["3", "4", "5", "6"])
      await commit(rest, writesOf(7))
      expect(numOf(await socket.next())).toBe("7")
      expect(socket.pending).toBe(0)
    }))

  test("and missed nothing waits for the next block", () =>
    withSocket(async (socket, rest) => {
      const head = await commit(rest, writesOf(1))
      socket.send({ action: "subscribe", last_known_block_ids: [head] })
      socket.send("{}")
      expect(JSON.parse(await socket.next())).toHaveProperty("error")
      await commit(rest, writesOf(2))
      expect(numOf(await socket.next())).toBe("2")
    }))

  test("of another chain, or away too long, is told", () =>
    withSocket(
      async (socket, rest) => {
        const genesis = rest.ledger.chain.head.blockId
        for (let n = 1; n <= 3; n++) await commit(rest, writesOf(n))
        socket.send({ action: "subscribe", last_known_block_ids: [UNKNOWN_ID] })
        expect(await socket.next()).toContain("None of the 'last_known_block_ids' is on this chain")
        socket.send({ action: "subscribe", last_known_block_ids: [genesis] })
        expect(await socket.next()).toContain("More than 2 blocks were missed")
        await commit(rest, writesOf(4))
        socket.send("{}")
        expect(JSON.parse(await socket.next())).toHaveProperty("error")
      },
      { catchUpBlocks: 2 },
    ))
})

describe("limits", () => {
  test("subscriptions of one web socket", () =>
    withSocket(
      async (socket) => {
        for (let n = 0; n < 2; n++) socket.send({ action: "subscribe" })
        await socket.next()
        await socket.next()
        socket.send({ action: "subscribe" })
        expect(await socket.next()).toContain("at most 2 subscriptions")
        socket.send({ action: "unsubscribe" })
        socket.send({ action: "subscribe" })
        expect(numOf(await socket.next())).toBe("0")
      },
      { subscriptionsPerSocket: 2 },
    ))

  test("web sockets", () =>
    withSocket(
      async (socket, rest) => {
        const second = await SocketUnderTest.open(rest.port)
        expect(await second.closeCode()).toBe(1013)
        socket.close()
        await expect(socket.closeCode()).resolves.toBe(1006)
        const third = await SocketUnderTest.open(rest.port)
        third.send({ action: "subscribe" })
        expect(numOf(await third.next())).toBe("0")
        third.close()
      },
      { sockets: 1 },
    ))

  test("length of a message", () =>
    withSocket(
      async (socket) => {
        socket.send("x".repeat(101))
        expect(await socket.closeCode()).toBe(1009)
      },
      { socketMessageBytes: 100 },
    ))

  test("what a client may leave unread: it is dropped, others go on", () =>
    withSocket(
      async (socket, rest) => {
        const slow = await SocketUnderTest.open(rest.port)
        for (const each of [socket, slow]) {
          each.send({ action: "subscribe" })
          await each.next()
        }
        slow.socket.pause()
        const megabyte = base64("x".repeat(750_000))
        let dropped = false
        for (let n = 1; n <= 40 && !dropped; n++) {
          await commit(rest, { [address("aa")]: megabyte })
          expect(numOf(await socket.next())).toBe(String(n))
          dropped = /subscription_sockets 1\n/.test(await (await rest.fetch("/metrics")).text())
        }
        expect(dropped).toBe(true)
        slow.close()
      },
      { socketBacklogBytes: 1_000_000 },
    ))

  test("a web socket that answers no ping is closed", () =>
    withSocket(
      async (socket, rest) => {
        const silent = await SocketUnderTest.open(rest.port)
        silent.socket.pong = () => {}
        expect(await silent.closeCode()).toBe(1006)
        socket.send({ action: "subscribe" })
        expect(numOf(await socket.next())).toBe("0")
      },
      { pingIntervalMs: 50 },
    ))
})

test("closing the server closes web sockets with 1001, and does not wait for those that do not answer", () =>
  withSocket(async (socket, rest) => {
    const deaf = await SocketUnderTest.open(rest.port)
    deaf.socket.pause()
    const closed = rest.close()
    expect(await socket.closeCode()).toBe(1001)
    await closed
    deaf.close()
  }))
