import { setTimeout as delay } from "node:timers/promises"
import {
  Message,
  TpProcessResponse,
  TpRegisterRequest,
  TpRegisterResponse,
  TpStateGetRequest,
  TpStateGetResponse,
  TpStateSetRequest,
  TpStateSetResponse,
  TransactionHeader,
} from "@bandcoin/protos"
import { describe, expect, test } from "@jest/globals"
import { type Component, withEndpoint } from "../../testing/component.js"
import { listOf, signBatch, signTransaction } from "../../testing/signed-batches.js"
import { judge } from "../../testing/temporary-ledger.js"

const { MessageType } = Message
const { Status } = TpProcessResponse
const HEADER_STYLE = TpRegisterRequest.TpProcessRequestHeaderStyle
const ADDRESS = "ab".repeat(35)

const transaction = (payload = "p") => signTransaction({ family: "far", payload })
const batchOf = (...payloads: string[]) => listOf(signBatch(payloads.map(transaction)))

const register = (component: Component, request: TpRegisterRequest.$Properties) =>
  component.ask(
    MessageType.TP_REGISTER_REQUEST,
    TpRegisterRequest,
    { family: "far", version: "1.0", ...request },
    TpRegisterResponse,
  )

describe("registering", () => {
  test("features nobody here knows are refused, with what is known", () =>
    withEndpoint({}, async ({ ledger, connect }) => {
      const answer = await register(connect(), { protocolVersion: 2 })
      expect(answer).toMatchObject({ status: TpRegisterResponse.Status.ERROR, protocolVersion: 1 })
      expect(ledger.processors.registered().map(({ family }) => family)).not.toContain("far")
    }))

  test("Sawtooth 1.2's raw headers come as they were signed", () =>
    withEndpoint({}, async ({ ledger, connect }) => {
      const processor = connect()
      const answer = await register(processor, { protocolVersion: 1, requestHeaderStyle: HEADER_STYLE.RAW })
      expect(answer).toMatchObject({ status: TpRegisterResponse.Status.OK, protocolVersion: 1 })
      const sent = transaction()
      const judged = judge(ledger, listOf(signBatch([sent])))
      const { request, correlationId } = await processor.transaction()
      expect(request.header ?? undefined).toBeUndefined()
      expect(Buffer.from(request.headerBytes)).toEqual(Buffer.from(sent.header))
      await processor.judge(correlationId)
      expect(await judged).toMatchObject([{ status: "COMMITTED" }])
    }))

  test("others get the header field by field", () =>
    withEndpoint({}, async ({ ledger, connect }) => {
      const processor = connect()
      await register(processor, { maxOccupancy: 3 })
      const sent = transaction("payload")
      ledger.submit(listOf(signBatch([sent])))
      const { request } = await processor.transaction()
      expect(request.header).toEqual(TransactionHeader.decode(sent.header))
      expect(request.headerBytes).toHaveLength(0)
      expect(Buffer.from(request.payload).toString()).toBe("payload")
      expect(request.signature).toBe(sent.headerSignature)
    }))

  test("registering twice does not give a transaction twice", () =>
    withEndpoint({}, async ({ ledger, connect }) => {
      const processor = connect()
      await processor.register("far")
      await processor.register("far")
      expect(ledger.processors.registered().filter(({ family }) => family === "far")).toHaveLength(1)
    }))

  test("there is a limit to families and processors", () =>
    withEndpoint({ component: { limits: { familiesPerProcessor: 2, processors: 1 } } }, async ({ connect }) => {
      const processor = connect()
      const { OK, ERROR } = TpRegisterResponse.Status
      const answers = []
      for (const family of ["a", "b", "c", "a"]) answers.push((await register(processor, { family })).status)
      expect(answers).toEqual([OK, OK, ERROR, OK])
      expect((await register(connect(), {})).status).toBe(ERROR)
    }))
})

describe("a transaction", () => {
  test("may be asked about by the processor that holds it and by nobody else", () =>
    withEndpoint({}, async ({ ledger, connect }) => {
      const [processor, stranger] = [connect(), connect()]
      await processor.register("far")
      await stranger.register("other")
      const judged = judge(ledger, batchOf("p"))
      const { request, correlationId } = await processor.transaction()
      const { contextId } = request
      const entries = [{ address: ADDRESS, data: Buffer.from("x") }]
      const set = (component: Component) =>
        component.ask(MessageType.TP_STATE_SET_REQUEST, TpStateSetRequest, { contextId, entries }, TpStateSetResponse)
      expect((await set(stranger)).addresses).toEqual([])
      expect((await set(processor)).addresses).toEqual([ADDRESS])
      await processor.judge(correlationId)
      await judged
      expect((await set(processor)).addresses).toEqual([])
      expect(ledger.state.get(ADDRESS, ledger.chain.head.blockNum)).toEqual(Buffer.from("x"))
    }))

  test("is judged by the processor that holds it and by nobody else", () =>
    withEndpoint({}, async ({ ledger, connect }) => {
      const [processor, stranger] = [connect(), connect()]
      await processor.register("far")
      await stranger.register("other")
      const judged = judge(ledger, batchOf("p"))
      const { correlationId } = await processor.transaction()
      await stranger.judge(correlationId, { status: Status.INVALID_TRANSACTION })
      await delay(50)
      await processor.judge(correlationId)
      expect(await judged).toMatchObject([{ status: "COMMITTED" }])
    }))

  test.each([
    ["a status nobody knows", { status: 7 as never }],
    ["no status", { status: Status.STATUS_UNSET }],
    ["an internal error", { status: Status.INTERNAL_ERROR, message: "no idea" }],
  ])("answered with %s is given out again, and refused the third time", (_, response) =>
    withEndpoint({}, async ({ ledger, connect }) => {
      const processor = connect()
      await processor.register("far")
      const judged = judge(ledger, batchOf("p"))
      for (let attempt = 0; attempt < 3; attempt++) {
        const { correlationId } = await processor.transaction()
        await processor.judge(correlationId, response)
      }
      expect(await judged).toMatchObject([{ status: "INVALID" }])
    }),
  )

  test("of megabytes arrives whole", () =>
    withEndpoint({}, async ({ ledger, connect }) => {
      const processor = connect()
      await processor.register("far")
      const payload = Buffer.alloc(7_000_000, "consumer")
      const judged = judge(ledger, listOf(signBatch([signTransaction({ family: "far", payload })])))
      const { request, correlationId } = await processor.transaction()
      expect(payload.equals(request.payload)).toBe(true)
      await processor.judge(correlationId)
      expect(await judged).toMatchObject([{ status: "COMMITTED" }])
    }))
})

describe("a processor that leaves", () => {
  test("in the middle of a transaction leaves it to the next one, at once", () =>
    withEndpoint({}, async ({ ledger, connect }) => {
      const [first, second] = [connect(), connect()]
      await first.register("far")
      const judged = judge(ledger, batchOf("p"))
      const { request } = await first.transaction()
      await second.register("far")
      const left = performance.now()
      first.close()
      const again = await second.transaction()
      // Not by a ping it fails to answer: that takes ten seconds at least.
      expect(performance.now() - left).toBeLessThan(5_000)
      expect(again.request.signature).toBe(request.signature)
      expect(again.request.contextId).not.toBe(request.contextId)
      await second.judge(again.correlationId)
      expect(await judged).toMatchObject([{ status: "COMMITTED" }])
    }))

  test("while idle is noticed: its family's batches say what they wait for", () =>
    withEndpoint({}, async ({ ledger, connect }) => {
      const processor = connect()
      await processor.register("far")
      processor.close()
      while (ledger.processors.registered().some(({ family }) => family === "far")) await delay(5)
      const submitted = await ledger.submit(batchOf("p"))
      await delay(50)
      const [status] = ledger.statuses(submitted.ok ? submitted.batchIds : [])
      expect(status).toMatchObject({
        status: "PENDING",
        invalidTransactions: [
          { message: expect.stringContaining("no transaction processor is registered for far 1.0") },
        ],
      })
    }))

  test("by unregistering may still finish what it holds", () =>
    withEndpoint({}, async ({ ledger, connect }) => {
      const processor = connect()
      await processor.register("far")
      const judged = judge(ledger, batchOf("p"))
      const { correlationId, request } = await processor.transaction()
      await processor.send(MessageType.TP_UNREGISTER_REQUEST, { encode: () => Message.encode({}) }, {})
      expect((await processor.next())?.messageType).toBe(MessageType.TP_UNREGISTER_RESPONSE)
      const { contextId } = request
      const found = await processor.ask(
        MessageType.TP_STATE_GET_REQUEST,
        TpStateGetRequest,
        { contextId, addresses: [ADDRESS] },
        TpStateGetResponse,
      )
      expect(found.entries).toHaveLength(1)
      await processor.judge(correlationId)
      expect(await judged).toMatchObject([{ status: "COMMITTED" }])
    }))
})

describe("a processor that is silent", () => {
  /** Real timers check often; how much time they see pass is up to the test. */
  const clock = () => {
    const time = { ms: 0 }
    const timings = { checkEveryMs: 5, pingAfterMs: 10_000, giveUpAfterMs: 60_000, transactionMs: 120_000 }
    return { time, component: { now: () => time.ms, timings } }
  }
  const serves = (registered: readonly { family: string }[]) => registered.some(({ family }) => family === "far")

  test("is pinged, and stays as long as it answers", () => {
    const { time, component } = clock()
    return withEndpoint({ component }, async ({ ledger, connect }) => {
      const processor = connect()
      await processor.register("far")
      const nothing = processor.next(300)
      for (let n = 0; n < 10; n++) {
        time.ms += 11_000
        await delay(25)
      }
      await nothing
      expect(serves(ledger.processors.registered())).toBe(true)
    })
  })

  test("while it works, it is not given up before its time", () => {
    const { time, component } = clock()
    return withEndpoint({ component }, async ({ ledger, connect }) => {
      const processor = connect()
      await processor.register("far")
      time.ms += 50_000
      const judged = judge(ledger, batchOf("p"))
      const { correlationId } = await processor.transaction()
      processor.answersPings = false
      time.ms += 59_000
      await delay(30)
      expect(serves(ledger.processors.registered())).toBe(true)
      await processor.judge(correlationId)
      expect(await judged).toMatchObject([{ status: "COMMITTED" }])
    })
  })

  test("for too long gets no more transactions, until it speaks again", () => {
    const { time, component } = clock()
    return withEndpoint({ component }, async ({ ledger, connect }) => {
      const processor = connect()
      await processor.register("far")
      const judged = judge(ledger, batchOf("p"))
      const first = await processor.transaction()
      time.ms += 61_000
      while (serves(ledger.processors.registered())) await delay(5)

      // Its late word is too late for this transaction, but shows that it lives.
      await processor.judge(first.correlationId, { status: Status.INVALID_TRANSACTION })
      const second = await processor.transaction()
      expect(second.request.signature).toBe(first.request.signature)
      await processor.judge(second.correlationId)
      expect(await judged).toMatchObject([{ status: "COMMITTED" }])
    })
  })

  test("on one transaction but talks of other things does not hold it for ever", () => {
    const { time, component } = clock()
    return withEndpoint({ component }, async ({ ledger, connect }) => {
      const processor = connect()
      await processor.register("far")
      const judged = judge(ledger, batchOf("p"))
      const { correlationId } = await processor.transaction()
      for (let n = 0; n < 3; n++) {
        time.ms += 50_000
        await processor.register("other")
      }
      const again = await processor.transaction()
      expect(again.correlationId).not.toBe(correlationId)
      await processor.judge(again.correlationId)
      expect(await judged).toMatchObject([{ status: "COMMITTED" }])
    })
  })
})
