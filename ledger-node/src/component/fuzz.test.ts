import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { ClientPeersGetRequest, ClientPeersGetResponse, Message } from "@bandcoin/protos"
import { expect, test } from "@jest/globals"
import fc from "fast-check"
import { pino } from "pino"
import { bytesOf, type GoldenFrames } from "../golden/frames.js"
import { type ComponentUnderTest, withEndpoint } from "../testing/component.js"
import { IntkeyHandler } from "../testing/intkey.js"

/* Whatever arrives: no crash, no change of the chain, and the next one is still served. */

const frames: GoldenFrames = JSON.parse(
  gunzipSync(readFileSync(new URL("../../fixtures/golden/zmq.json.gz", import.meta.url))).toString(),
)
const recorded = frames.flatMap((frame) => ("rest" in frame || frame.message_hex === undefined ? [] : [bytesOf(frame)]))

const RUNS = 2_000

async function survives(send: (under: ComponentUnderTest) => Promise<void>): Promise<void> {
  const errors: string[] = []
  // Where a bug in a handler ends: the endpoint goes on without its answer.
  const logger = pino({ level: "error" }, { write: (line: string) => void errors.push(line) })
  await withEndpoint({ inProcess: [new IntkeyHandler()], component: { logger } }, async (under) => {
    const head = under.ledger.chain.head.blockId
    await send(under)
    const answer = await under
      .connect()
      .ask(Message.MessageType.CLIENT_PEERS_GET_REQUEST, ClientPeersGetRequest, {}, ClientPeersGetResponse)
    expect(answer.status).toBe(ClientPeersGetResponse.Status.OK)
    expect(under.ledger.chain.head.blockId).toBe(head)
  })
  expect(errors).toEqual([])
}

/** Sends what is generated, all of it, and reads nothing: a rude component. */
function sendAll(arbitrary: fc.Arbitrary<Uint8Array[]>): Promise<void> {
  return survives(async ({ connect }) => {
    const component = connect("rude")
    for (const parts of fc.sample(arbitrary, { numRuns: RUNS })) await component.sendRaw(...parts)
    // Everything sent before is handled before this is answered.
    while ((await component.next(300)) !== undefined);
  })
}

const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 })

test("any bytes, in any number of frames", () => sendAll(fc.array(bytes, { minLength: 1, maxLength: 4 })))

test("any content under any type, known and unknown", () => {
  const types = Object.values(Message.MessageType).filter((type) => typeof type === "number")
  const type = fc.oneof(fc.constantFrom(...types), fc.nat())
  return sendAll(
    fc
      .tuple(type, fc.string(), fc.uint8Array({ maxLength: 100 }))
      .map(([messageType, correlationId, content]) => [
        Message.encode({ messageType: messageType as Message.MessageType, correlationId, content }).finish(),
      ]),
  )
})

test("recorded frames with bytes changed, cut off or doubled", () => {
  const damage = fc.tuple(
    // The one that submits a batch commits it when it is not hurt.
    fc.constantFrom(...recorded.filter((frame) => frame.length < 1_000)),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 3 }),
    fc.constantFrom("whole", "cut", "twice"),
  )
  return sendAll(
    damage.map(([frame, changes, shape]) => {
      const damaged = Buffer.from(frame)
      for (const [at, value] of changes) damaged[at % damaged.length] = value
      if (shape === "cut") return [damaged.subarray(0, (changes[0]?.[0] ?? 0) % damaged.length)]
      return shape === "twice" ? [damaged, damaged] : [damaged]
    }),
  )
})

test("a component that asks and leaves before the answer", () =>
  survives(async ({ connect }) => {
    for (let n = 0; n < 50; n++) {
      const component = connect()
      for (const frame of recorded.slice(0, 20)) await component.sendRaw(frame)
      component.close()
    }
  }))

test("one that sends more than a message may hold is cut off, and nobody else", () =>
  withEndpoint({ component: { limits: { messageBytes: 1_000_000 } } }, async ({ connect }) => {
    const [large, other] = [connect(), connect()]
    await large.sendRaw(Buffer.alloc(1_000_001))
    expect(await large.next(200)).toBeUndefined()
    const ask = other.ask(
      Message.MessageType.CLIENT_PEERS_GET_REQUEST,
      ClientPeersGetRequest,
      {},
      ClientPeersGetResponse,
    )
    expect((await ask).status).toBe(ClientPeersGetResponse.Status.OK)
  }))
