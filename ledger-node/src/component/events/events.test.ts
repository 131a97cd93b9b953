import {
  ClientEventsGetRequest,
  ClientEventsGetResponse,
  ClientEventsSubscribeRequest,
  ClientEventsSubscribeResponse,
  ClientEventsUnsubscribeRequest,
  ClientEventsUnsubscribeResponse,
  EventFilter,
  EventList,
  Message,
  StateChange,
  StateChangeList,
} from "@bandcoin/protos"
import { describe, expect, test } from "@jest/globals"
import type { JournalLedger } from "../../ledger/journal-ledger.js"
import { type Component, withEndpoint } from "../../testing/component.js"
import { RegisterHandler, registerAddress } from "../../testing/register-handler.js"
import { listOf, signBatch, signTransaction } from "../../testing/signed-batches.js"
import { judge } from "../../testing/temporary-ledger.js"

const { MessageType } = Message
const { FilterType } = EventFilter
const { Status } = ClientEventsSubscribeResponse
const BLOCK_COMMIT = { eventType: "sawtooth/block-commit" }
const STATE_DELTA = { eventType: "sawtooth/state-delta" }
const CHANGED = { eventType: "register/changed" }
const BEFORE_GENESIS = "0".repeat(16)

const options = () => ({ inProcess: [new RegisterHandler()] })

const subscribe = (component: Component, request: ClientEventsSubscribeRequest.$Properties) =>
  component.ask(
    MessageType.CLIENT_EVENTS_SUBSCRIBE_REQUEST,
    ClientEventsSubscribeRequest,
    request,
    ClientEventsSubscribeResponse,
  )

const get = (component: Component, request: ClientEventsGetRequest.$Properties) =>
  component.ask(MessageType.CLIENT_EVENTS_GET_REQUEST, ClientEventsGetRequest, request, ClientEventsGetResponse)

const say = (ledger: JournalLedger, ...payloads: string[]) =>
  judge(ledger, listOf(signBatch(payloads.map((payload) => signTransaction({ payload })))))

/** The events of the next message, as `type key=value ...`. Undefined when none comes. */
async function told(component: Component, timeoutMs?: number): Promise<string[] | undefined> {
  const message = await component.next(timeoutMs)
  if (message === undefined) return undefined
  expect(message.messageType).toBe(MessageType.CLIENT_EVENTS)
  return EventList.decode(message.content).events.map(({ eventType, attributes }) =>
    [eventType, ...attributes.filter(({ key }) => key !== "address").map(({ key, value }) => `${key}=${value}`)].join(
      " ",
    ),
  )
}

const blockNumOf = (events: string[] | undefined) => events?.[0]?.match(/block_num=(\d+)/)?.[1]

describe("what is refused", () => {
  test.each([
    ["a filter of no type", { key: "k", matchString: "v" }, "Unknown filter type: 0"],
    [
      "an open group",
      regex("a(b(c)"),
      "Invalid regular expression: a(b(c): missing ), unterminated subpattern at position 1",
    ],
    ["an open class", regex("a[b"), "Invalid regular expression: a[b: unterminated character set at position 1"],
    ["a stray parenthesis", regex("a)"), "Invalid regular expression: a): unbalanced parenthesis at position 1"],
    ["a stray backslash", regex("a\\"), "Invalid regular expression: a\\: bad escape (end of pattern) at position 1"],
    ["nothing to repeat", regex("*"), "Invalid regular expression: *: Nothing to repeat"],
    ["a very long pattern", regex("a".repeat(1_001)), "Regular expression over 1000 characters"],
  ])("%s, in words", (_, filter, words) =>
    withEndpoint({}, async ({ connect }) => {
      const component = connect()
      const subscriptions = [{ eventType: "x", filters: [filter] }]
      expect(await subscribe(component, { subscriptions })).toEqual({
        status: Status.INVALID_FILTER,
        responseMessage: words,
      })
      expect((await get(component, { subscriptions })).status).toBe(ClientEventsGetResponse.Status.INVALID_FILTER)
    }),
  )

  test("blocks that are not on the chain", () =>
    withEndpoint({}, async ({ connect, ledger }) => {
      const component = connect()
      const unknown = "0".repeat(128)
      const subscriptions = [BLOCK_COMMIT]
      const known = ledger.chain.head.blockId
      expect((await subscribe(component, { subscriptions, lastKnownBlockIds: [unknown] })).status).toBe(
        Status.UNKNOWN_BLOCK,
      )
      expect((await get(component, { subscriptions, blockIds: [known, unknown] })).status).toBe(
        ClientEventsGetResponse.Status.UNKNOWN_BLOCK,
      )
    }))

  test("more subscriptions, filters or subscribers than the limits", () =>
    withEndpoint({ component: { limits: { subscriptions: 2, subscribers: 1 } } }, async ({ connect }) => {
      const component = connect()
      const filter = { key: "k", matchString: "v", filterType: FilterType.SIMPLE_ANY }
      const many = [[BLOCK_COMMIT, BLOCK_COMMIT, BLOCK_COMMIT], [{ ...CHANGED, filters: [filter, filter, filter] }]]
      for (const subscriptions of many) {
        expect((await subscribe(component, { subscriptions })).status).toBe(Status.INVALID_FILTER)
      }
      expect((await subscribe(component, { subscriptions: [BLOCK_COMMIT] })).status).toBe(Status.OK)
      expect((await subscribe(component, { subscriptions: [BLOCK_COMMIT] })).status).toBe(Status.OK)
      expect((await subscribe(connect(), { subscriptions: [BLOCK_COMMIT] })).status).toBe(Status.INVALID_FILTER)
    }))

  test("events that weigh more than one answer may", () =>
    withEndpoint({ ...options(), component: { limits: { answerBytes: 1_000 } } }, async ({ ledger, connect }) => {
      await say(ledger, `set a ${"x".repeat(600)}`)
      const { blockId } = ledger.chain.head
      const component = connect()
      const status = async (blockIds: string[]) =>
        (await get(component, { subscriptions: [STATE_DELTA], blockIds })).status
      const { OK, INTERNAL_ERROR } = ClientEventsGetResponse.Status
      expect([await status([blockId]), await status([blockId, blockId])]).toEqual([OK, INTERNAL_ERROR])
    }))

  test("a request that does not decode", () =>
    withEndpoint({}, async ({ connect }) => {
      const component = connect()
      const content = Buffer.from("ff", "hex")
      await component.sendRaw(
        Message.encode({ messageType: MessageType.CLIENT_EVENTS_SUBSCRIBE_REQUEST, content }).finish(),
      )
      const answer = await component.next()
      expect(ClientEventsSubscribeResponse.decode(answer?.content as Uint8Array).status).toBe(Status.INVALID_FILTER)
    }))
})

function regex(matchString: string, filterType = FilterType.REGEX_ANY) {
  return { key: "name", matchString, filterType }
}

describe("following", () => {
  test("each block comes once, commit first, then what its transactions said, then the change of the state", () =>
    withEndpoint(options(), async ({ ledger, connect }) => {
      const component = connect()
      await subscribe(component, { subscriptions: [STATE_DELTA, CHANGED, BLOCK_COMMIT] })
      await say(ledger, "add a 1", "add b 2", "add a 3")
      const { head } = ledger.chain
      expect(await told(component)).toEqual([
        `sawtooth/block-commit block_id=${head.blockId} block_num=1 state_root_hash=${head.stateRootHash} previous_block_id=${head.previousBlockId}`,
        "register/changed name=a",
        "register/changed name=b",
        "register/changed name=a",
        "sawtooth/state-delta",
      ])
      await say(ledger, "refuse no")
      expect(await told(component, 100)).toBeUndefined()
    }))

  test("the change of the state has each address once, with its last change", () =>
    withEndpoint(options(), async ({ ledger, connect }) => {
      const component = connect()
      await subscribe(component, { subscriptions: [STATE_DELTA] })
      await say(ledger, "set a 1", "set b 2", "delete b", "set a 3")
      const message = await component.next()
      const [event] = EventList.decode(message?.content as Uint8Array).events
      const { stateChanges } = StateChangeList.decode(event?.data as Uint8Array)
      expect(stateChanges.map(({ address, type, value }) => [address, type, Buffer.from(value).toString()])).toEqual([
        [registerAddress("a"), StateChange.Type.SET, "3"],
        [registerAddress("b"), StateChange.Type.DELETE, ""],
      ])
      expect(event?.attributes).toMatchObject(stateChanges.map(({ address: value }) => ({ key: "address", value })))
    }))

  test("a block with nothing wanted in it is not told", () =>
    withEndpoint(options(), async ({ ledger, connect }) => {
      const component = connect()
      await subscribe(component, { subscriptions: [{ ...CHANGED, filters: [regex("^b$")] }] })
      await say(ledger, "add a 1")
      await say(ledger, "add b 1")
      expect(await told(component)).toEqual(["register/changed name=b"])
    }))

  test("an event that two subscriptions want comes once", () =>
    withEndpoint(options(), async ({ ledger, connect }) => {
      const component = connect()
      await subscribe(component, { subscriptions: [CHANGED, { ...CHANGED, filters: [regex("a")] }, CHANGED] })
      await say(ledger, "add a 1")
      expect(await told(component)).toEqual(["register/changed name=a"])
    }))

  test("subscribing again takes the place of the first subscription", () =>
    withEndpoint(options(), async ({ ledger, connect }) => {
      const component = connect()
      await subscribe(component, { subscriptions: [BLOCK_COMMIT] })
      await subscribe(component, { subscriptions: [CHANGED] })
      await say(ledger, "add a 1")
      expect(await told(component)).toEqual(["register/changed name=a"])
      expect(await told(component, 100)).toBeUndefined()
    }))

  test("after unsubscribing nothing comes, and unsubscribing again is not answered", () =>
    withEndpoint(options(), async ({ ledger, connect }) => {
      const component = connect()
      const unsubscribe = MessageType.CLIENT_EVENTS_UNSUBSCRIBE_REQUEST
      await subscribe(component, { subscriptions: [BLOCK_COMMIT] })
      await component.ask(unsubscribe, ClientEventsUnsubscribeRequest, {}, ClientEventsUnsubscribeResponse)
      await say(ledger, "add a 1")
      await component.send(unsubscribe, ClientEventsUnsubscribeRequest, {})
      expect(await component.next(150)).toBeUndefined()
    }))
})

describe("catching up", () => {
  test.each([
    ["from before genesis", () => [BEFORE_GENESIS], ["0", "1", "2", "3"]],
    ["from the newest of the known blocks", (ids: string[]) => [ids[0], "f".repeat(128), ids[1]], ["2", "3"]],
    ["from the head, which leaves nothing", (ids: string[]) => [ids[3]], []],
    ["without a known block: from now on", () => [], []],
  ] as const)("%s", (_, known, expected) =>
    withEndpoint(options(), async ({ ledger, connect }) => {
      const ids = [ledger.chain.head.blockId]
      for (let n = 0; n < 3; n++) {
        await say(ledger, "add a 1")
        ids.push(ledger.chain.head.blockId)
      }
      const component = connect()
      const lastKnownBlockIds = [...(known as (ids: string[]) => string[])(ids)]
      await subscribe(component, { subscriptions: [BLOCK_COMMIT], lastKnownBlockIds })
      await say(ledger, "add a 1")
      const numbers = []
      for (let n = 0; n <= expected.length; n++) numbers.push(blockNumOf(await told(component)))
      expect(numbers).toEqual([...expected, "4"])
    }),
  )

  test("while the chain grows, no block is left out or told twice", () =>
    withEndpoint(options(), async ({ ledger, connect }) => {
      for (let n = 0; n < 20; n++) await say(ledger, "add a 1")
      const component = connect()
      await subscribe(component, { subscriptions: [BLOCK_COMMIT], lastKnownBlockIds: [BEFORE_GENESIS] })
      for (let n = 0; n < 20; n++) await say(ledger, "add a 1")
      const numbers = []
      for (let n = 0; n <= 40; n++) numbers.push(Number(blockNumOf(await told(component))))
      expect(numbers).toEqual(Array.from({ length: 41 }, (_, n) => n))
    }))

  test("one who does not read holds up nobody, and misses nothing", () =>
    withEndpoint(
      { ...options(), component: { limits: { messagesPerPeer: 2 }, timings: { retrySlowMs: 5 } } },
      async ({ ledger, url, connect }) => {
        const long = "x".repeat(200_000)
        const { Dealer } = await import("zeromq-6")
        const slow = new Dealer({ receiveHighWaterMark: 1, linger: 0 })
        slow.connect(url)
        const content = ClientEventsSubscribeRequest.encode({ subscriptions: [STATE_DELTA] }).finish()
        const messageType = MessageType.CLIENT_EVENTS_SUBSCRIBE_REQUEST
        await slow.send(Message.encode({ messageType, correlationId: "s", content }).finish())
        await slow.receive()
        const quick = connect()
        await subscribe(quick, { subscriptions: [BLOCK_COMMIT] })
        const blocks = 100
        for (let n = 0; n < blocks; n++) {
          await say(ledger, `set a ${n}${long}`)
          expect(blockNumOf(await told(quick))).toBe(String(n + 1))
        }
        for (let n = 0; n < blocks; n++) {
          const [frame] = await slow.receive()
          const [event] = EventList.decode(Message.decode(frame as Buffer).content).events
          const [change] = StateChangeList.decode(event?.data as Uint8Array).stateChanges
          expect(Number.parseInt(Buffer.from(change?.value as Uint8Array).toString(), 10)).toBe(n)
        }
        slow.close()
      },
    ))
})

describe("filters", () => {
  const any = (matchString: string) => ({ key: "name", matchString, filterType: FilterType.SIMPLE_ANY })
  const all = (matchString: string, key = "name") => ({ key, matchString, filterType: FilterType.SIMPLE_ALL })

  test.each([
    ["nothing", [], ["a", "ab"]],
    ["any value equal", [any("a")], ["a"]],
    ["all values equal", [all("ab")], ["ab"]],
    ["all values of a key that is absent", [all("x", "absent")], ["a", "ab"]],
    ["any value of a key that is absent", [{ ...any("x"), key: "absent" }], []],
    ["a pattern anywhere in the value", [regex("b")], ["ab"]],
    ["a pattern for all values", [regex("^a", FilterType.REGEX_ALL)], ["a", "ab"]],
    ["all filters together", [regex("a"), regex("b")], ["ab"]],
    ["Python's anchors", [regex("\\Aa\\Z")], ["a"]],
    ["Python's named groups", [regex("(?P<x>a)(?P=x)?b")], ["ab"]],
    ["a backslash before a letter A that is no anchor", [regex("\\\\A")], []],
  ])("%s", (_, filters, names) =>
    withEndpoint(options(), async ({ ledger, connect }) => {
      await say(ledger, "add a 1", "add ab 1")
      const request = { subscriptions: [{ ...CHANGED, filters }], blockIds: [ledger.chain.head.blockId] }
      const { status, events } = await get(connect(), request)
      expect(status).toBe(ClientEventsGetResponse.Status.OK)
      expect(events.map(({ attributes }) => attributes[0]?.value)).toEqual(names)
    }),
  )

  test("a pattern that would stop the ledger is stopped", () =>
    withEndpoint(options(), async ({ ledger, connect }) => {
      const component = connect()
      const subscriptions = [{ ...STATE_DELTA, filters: [{ ...regex("^(([0-9a-f])+.)+x$"), key: "address" }] }]
      expect((await subscribe(component, { subscriptions })).status).toBe(Status.OK)
      const started = performance.now()
      await say(ledger, "add a 1")
      await say(ledger, "add a 1")
      expect(performance.now() - started).toBeLessThan(10_000)
      const blockIds = [ledger.chain.head.blockId]
      expect((await get(component, { subscriptions, blockIds })).status).toBe(
        ClientEventsGetResponse.Status.INVALID_FILTER,
      )
    }))
})
