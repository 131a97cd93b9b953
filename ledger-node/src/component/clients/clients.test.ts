import {
  ClientBatchGetRequest,
  ClientBatchGetResponse,
  ClientBatchListRequest,
  ClientBatchListResponse,
  ClientBatchStatus,
  ClientBatchStatusRequest,
  ClientBatchStatusResponse,
  ClientBatchSubmitRequest,
  ClientBatchSubmitResponse,
  ClientBlockGetByBatchIdRequest,
  ClientBlockGetByIdRequest,
  ClientBlockGetByNumRequest,
  ClientBlockGetByTransactionIdRequest,
  ClientBlockGetResponse,
  ClientBlockListRequest,
  ClientBlockListResponse,
  ClientReceiptGetRequest,
  ClientReceiptGetResponse,
  ClientStateGetRequest,
  ClientStateGetResponse,
  ClientStateListRequest,
  ClientStateListResponse,
  ClientStatusGetRequest,
  ClientStatusGetResponse,
  ClientTransactionGetRequest,
  ClientTransactionGetResponse,
  ClientTransactionListRequest,
  ClientTransactionListResponse,
  Message,
} from "@bandcoin/protos"
import { describe, expect, test } from "@jest/globals"
import { type Component, type ComponentUnderTest, withEndpoint } from "../../testing/component.js"
import { RegisterHandler, registerAddress } from "../../testing/register-handler.js"
import { listOf, signBatch, signTransaction } from "../../testing/signed-batches.js"
import { judge } from "../../testing/temporary-ledger.js"

const T = Message.MessageType
const UNKNOWN_ID = "0".repeat(128)
const ROOT = "0".repeat(64)

/** A chain of genesis and three blocks, with one batch of one transaction in each. */
async function withChain(use: (under: ComponentUnderTest & { client: Component; batches: Sent[] }) => Promise<void>) {
  await withEndpoint({ inProcess: [new RegisterHandler()] }, async (under) => {
    const batches: Sent[] = []
    for (let n = 0; n < 3; n++) {
      const batch = signBatch([signTransaction({ payload: `set r${n} ${n}` })])
      await judge(under.ledger, listOf(batch))
      batches.push({ id: batch.headerSignature, transactionId: batch.transactions[0]?.headerSignature ?? "" })
    }
    await use({ ...under, client: under.connect(), batches })
  })
}

interface Sent {
  readonly id: string
  readonly transactionId: string
}

describe("submitting", () => {
  const submit = (client: Component, batches: ClientBatchSubmitRequest.$Properties["batches"]) =>
    client.ask(
      T.CLIENT_BATCH_SUBMIT_REQUEST,
      ClientBatchSubmitRequest,
      { batches: batches ?? [] },
      ClientBatchSubmitResponse,
    )
  const { Status } = ClientBatchSubmitResponse

  test("nothing, or what is not signed, is an invalid batch; what does not decode an internal error", () =>
    withEndpoint({}, async ({ connect }) => {
      const client = connect()
      const spoiled = signBatch([signTransaction()])
      spoiled.headerSignature = UNKNOWN_ID
      expect((await submit(client, [])).status).toBe(Status.INVALID_BATCH)
      expect((await submit(client, [spoiled])).status).toBe(Status.INVALID_BATCH)
      const content = Buffer.from("ffff", "hex")
      await client.sendRaw(Message.encode({ messageType: T.CLIENT_BATCH_SUBMIT_REQUEST, content }).finish())
      const answer = await client.next()
      expect(ClientBatchSubmitResponse.decode(answer?.content as Uint8Array).status).toBe(Status.INTERNAL_ERROR)
    }))

  test("a full queue says so", () =>
    withEndpoint({ limits: { queuedBatches: 1 } }, async ({ connect }) => {
      const client = connect()
      const batch = () => signBatch([signTransaction({ family: "nobody" })])
      expect((await submit(client, [batch()])).status).toBe(Status.OK)
      expect((await submit(client, [batch()])).status).toBe(Status.QUEUE_FULL)
    }))

  test("more at a time than are checked at a time is a full queue too", () =>
    withEndpoint({ component: { limits: { submissions: 1 } } }, async ({ connect }) => {
      const client = connect()
      const batches = Array.from({ length: 200 }, () => signTransaction({ family: "nobody" })).map((one) =>
        signBatch([one]),
      )
      for (const half of [batches.slice(0, 100), batches.slice(100)]) {
        await client.send(T.CLIENT_BATCH_SUBMIT_REQUEST, ClientBatchSubmitRequest, { batches: half })
      }
      const answers = [await client.next(), await client.next()].map(
        (answer) => ClientBatchSubmitResponse.decode(answer?.content as Uint8Array).status,
      )
      expect(answers.sort()).toEqual([Status.OK, Status.QUEUE_FULL])
    }))
})

describe("statuses", () => {
  const statuses = (client: Component, request: ClientBatchStatusRequest.$Properties) =>
    client.ask(T.CLIENT_BATCH_STATUS_REQUEST, ClientBatchStatusRequest, request, ClientBatchStatusResponse)
  const { Status } = ClientBatchStatusResponse

  test("of no batch, and of what is no id", () =>
    withEndpoint({}, async ({ connect }) => {
      const client = connect()
      expect((await statuses(client, {})).status).toBe(Status.NO_RESOURCE)
      expect((await statuses(client, { batchIds: ["abc"] })).status).toBe(Status.INVALID_ID)
    }))

  test("of more ids than the limit", () =>
    withEndpoint({ component: { limits: { ids: 1 } } }, async ({ connect }) => {
      const answer = await statuses(connect(), { batchIds: [UNKNOWN_ID, UNKNOWN_ID] })
      expect(answer.status).toBe(Status.INTERNAL_ERROR)
    }))

  test("in the order asked for, with the reason of what is invalid", () =>
    withChain(async ({ client, batches, ledger }) => {
      const refused = signBatch([signTransaction({ payload: "refuse because" })])
      await judge(ledger, listOf(refused))
      const batchIds = [refused.headerSignature, UNKNOWN_ID, batches[0]?.id ?? ""]
      const { status, batchStatuses } = await statuses(client, { batchIds })
      expect(status).toBe(Status.OK)
      const { INVALID, UNKNOWN, COMMITTED } = ClientBatchStatus.Status
      expect(batchStatuses.map((one) => [one.batchId, one.status])).toEqual([
        [batchIds[0], INVALID],
        [batchIds[1], UNKNOWN],
        [batchIds[2], COMMITTED],
      ])
      expect(batchStatuses[0]?.invalidTransactions[0]).toMatchObject({
        message: "because",
        transactionId: refused.transactions[0]?.headerSignature,
      })
    }))

  test("waited for come when the time is up, or at once when too many wait", () =>
    withEndpoint({ component: { limits: { waiting: 1 } } }, async ({ connect, ledger }) => {
      const client = connect()
      const pending = signBatch([signTransaction({ family: "nobody" })])
      await ledger.submit(listOf(pending))
      const request = { batchIds: [pending.headerSignature], wait: true, timeout: 1 }
      const asked = performance.now()
      const first = await client.send(T.CLIENT_BATCH_STATUS_REQUEST, ClientBatchStatusRequest, request)
      const second = await client.send(T.CLIENT_BATCH_STATUS_REQUEST, ClientBatchStatusRequest, request)
      expect((await client.next())?.correlationId).toBe(second)
      expect((await client.next())?.correlationId).toBe(first)
      expect(performance.now() - asked).toBeGreaterThan(950)
    }))
})

describe("getting", () => {
  const block = <Request>(client: Component, type: Message.MessageType, codec: Codec<Request>, request: Request) =>
    client.ask(type, codec, request, ClientBlockGetResponse)
  interface Codec<Content> {
    encode(content: Content): { finish(): Uint8Array }
  }
  const { Status } = ClientBlockGetResponse

  test("a block by its id, its number, a batch or a transaction in it", () =>
    withChain(async ({ client, ledger, batches }) => {
      const wanted = ledger.chain.blockByNum(2)?.blockId
      const { id = "", transactionId = "" } = batches[1] ?? {}
      const answers = [
        await block(client, T.CLIENT_BLOCK_GET_BY_ID_REQUEST, ClientBlockGetByIdRequest, { blockId: wanted ?? "" }),
        await block(client, T.CLIENT_BLOCK_GET_BY_NUM_REQUEST, ClientBlockGetByNumRequest, { blockNum: 2 }),
        await block(client, T.CLIENT_BLOCK_GET_BY_BATCH_ID_REQUEST, ClientBlockGetByBatchIdRequest, { batchId: id }),
        await block(client, T.CLIENT_BLOCK_GET_BY_TRANSACTION_ID_REQUEST, ClientBlockGetByTransactionIdRequest, {
          transactionId,
        }),
      ]
      expect(answers.map(({ block: found }) => found?.headerSignature)).toEqual(Array(4).fill(wanted))
      expect(answers[0]?.block?.batches[0]?.transactions[0]?.headerSignature).toBe(transactionId)
    }))

  test("a block that is not there, and what is no id", () =>
    withChain(async ({ client }) => {
      const get = async (blockId: string) =>
        (await block(client, T.CLIENT_BLOCK_GET_BY_ID_REQUEST, ClientBlockGetByIdRequest, { blockId })).status
      const num = async (blockNum: number) =>
        (await block(client, T.CLIENT_BLOCK_GET_BY_NUM_REQUEST, ClientBlockGetByNumRequest, { blockNum })).status
      expect(await get(UNKNOWN_ID)).toBe(Status.NO_RESOURCE)
      expect(await get("abc")).toBe(Status.INVALID_ID)
      expect([await num(4), await num(2 ** 52)]).toEqual([Status.NO_RESOURCE, Status.NO_RESOURCE])
    }))

  test("a batch and a transaction", () =>
    withChain(async ({ client, batches }) => {
      const { id = "", transactionId = "" } = batches[0] ?? {}
      const getBatch = (batchId: string) =>
        client.ask(T.CLIENT_BATCH_GET_REQUEST, ClientBatchGetRequest, { batchId }, ClientBatchGetResponse)
      const getTransaction = (one: string) =>
        client.ask(
          T.CLIENT_TRANSACTION_GET_REQUEST,
          ClientTransactionGetRequest,
          { transactionId: one },
          ClientTransactionGetResponse,
        )
      expect((await getBatch(id)).batch?.headerSignature).toBe(id)
      expect((await getTransaction(transactionId)).transaction?.headerSignature).toBe(transactionId)
      expect((await getBatch(UNKNOWN_ID)).status).toBe(ClientBatchGetResponse.Status.NO_RESOURCE)
      expect((await getBatch("abc")).status).toBe(ClientBatchGetResponse.Status.INVALID_ID)
      expect((await getTransaction(UNKNOWN_ID)).status).toBe(ClientTransactionGetResponse.Status.NO_RESOURCE)
      expect((await getTransaction("abc")).status).toBe(ClientTransactionGetResponse.Status.INVALID_ID)
    }))

  test("receipts: all or none", () =>
    withChain(async ({ client, batches }) => {
      const get = (...transactionIds: string[]) =>
        client.ask(T.CLIENT_RECEIPT_GET_REQUEST, ClientReceiptGetRequest, { transactionIds }, ClientReceiptGetResponse)
      const ids = batches.map(({ transactionId }) => transactionId)
      expect((await get(...ids)).receipts.map(({ transactionId }) => transactionId)).toEqual(ids)
      expect(await get(...ids, UNKNOWN_ID)).toEqual({
        status: ClientReceiptGetResponse.Status.NO_RESOURCE,
        receipts: [],
      })
    }))

  test("receipts that weigh more than one answer may", () =>
    withEndpoint(
      { inProcess: [new RegisterHandler()], component: { limits: { answerBytes: 1_000 } } },
      async (under) => {
        const batch = signBatch(
          ["a", "b"].map((name) => signTransaction({ payload: `set ${name} ${"x".repeat(600)}` })),
        )
        await judge(under.ledger, listOf(batch))
        const [first = "", second = ""] = batch.transactions.map(({ headerSignature }) => headerSignature)
        const client = under.connect()
        const get = async (...transactionIds: string[]) =>
          (
            await client.ask(
              T.CLIENT_RECEIPT_GET_REQUEST,
              ClientReceiptGetRequest,
              { transactionIds },
              ClientReceiptGetResponse,
            )
          ).status
        const { OK, INTERNAL_ERROR } = ClientReceiptGetResponse.Status
        expect([await get(first), await get(first, second)]).toEqual([OK, INTERNAL_ERROR])
      },
    ))

  test("one leaf of the state, now and then", () =>
    withChain(async ({ client, ledger }) => {
      const get = (address: string, stateRoot = "") =>
        client.ask(T.CLIENT_STATE_GET_REQUEST, ClientStateGetRequest, { address, stateRoot }, ClientStateGetResponse)
      const { stateRootHash } = ledger.chain.blockByNum(1) ?? { stateRootHash: "" }
      const status = ClientStateGetResponse.Status
      expect(Buffer.from((await get(registerAddress("r2"))).value).toString()).toBe("2")
      expect((await get(registerAddress("r2"), stateRootHash)).status).toBe(status.NO_RESOURCE)
      expect((await get(registerAddress("r0"), stateRootHash)).stateRoot).toBe(stateRootHash)
      expect((await get(registerAddress("r0").slice(0, 8))).status).toBe(status.INVALID_ADDRESS)
      expect((await get(registerAddress("r0"), ROOT)).status).toBe(status.NO_ROOT)
      expect((await get(registerAddress("r0"), "xyz")).status).toBe(status.INVALID_ROOT)
    }))

  test("the node's endpoint", () =>
    withEndpoint({}, async ({ connect, url }) => {
      const answer = await connect().ask(
        T.CLIENT_STATUS_GET_REQUEST,
        ClientStatusGetRequest,
        {},
        ClientStatusGetResponse,
      )
      expect(answer).toMatchObject({ endpoint: url, peers: [] })
    }))
})

describe("lists", () => {
  const blocks = (client: Component, request: ClientBlockListRequest.$Properties) =>
    client.ask(T.CLIENT_BLOCK_LIST_REQUEST, ClientBlockListRequest, request, ClientBlockListResponse)
  const batchesOf = (client: Component, request: ClientBatchListRequest.$Properties) =>
    client.ask(T.CLIENT_BATCH_LIST_REQUEST, ClientBatchListRequest, request, ClientBatchListResponse)
  const transactions = (client: Component, request: ClientTransactionListRequest.$Properties) =>
    client.ask(T.CLIENT_TRANSACTION_LIST_REQUEST, ClientTransactionListRequest, request, ClientTransactionListResponse)
  const state = (client: Component, request: ClientStateListRequest.$Properties) =>
    client.ask(T.CLIENT_STATE_LIST_REQUEST, ClientStateListRequest, request, ClientStateListResponse)

  const backwards = (key: string) => [{ keys: [key], reverse: true }]

  test("a page of each, with the head and where it goes on", () =>
    withChain(async ({ client, ledger, batches }) => {
      const { blockId, stateRootHash } = ledger.chain.head
      const paging = { limit: 2 }
      const newest = batches.map(({ id }) => id).reverse()
      const byBlock = await blocks(client, { paging })
      expect(byBlock).toMatchObject({ headId: blockId, paging: { next: "0x0000000000000001", limit: 2 } })
      expect(byBlock.blocks.map(({ headerSignature }) => headerSignature)).toEqual([
        blockId,
        ledger.chain.blockByNum(2)?.blockId,
      ])
      const byBatch = await batchesOf(client, { paging })
      expect(byBatch).toMatchObject({ headId: blockId, paging: { start: newest[0], next: newest[2] } })
      expect(byBatch.batches.map(({ headerSignature }) => headerSignature)).toEqual(newest.slice(0, 2))
      const byTransaction = await transactions(client, { paging: { limit: 2, start: batches[1]?.transactionId ?? "" } })
      expect(byTransaction.transactions.map(({ headerSignature }) => headerSignature)).toEqual([
        batches[1]?.transactionId,
        batches[0]?.transactionId,
      ])
      const byAddress = await state(client, { paging, address: registerAddress("r1") })
      expect(byAddress).toMatchObject({ stateRoot: stateRootHash, paging: { next: "" } })
      expect(byAddress.entries).toHaveLength(1)
    }))

  test("backwards, by the name each list's order has", () =>
    withChain(async ({ client, batches, ledger }) => {
      const genesis = ledger.chain.blockByNum(0)
      expect((await blocks(client, { sorting: backwards("block_num") })).blocks[0]?.headerSignature).toBe(
        genesis?.blockId,
      )
      expect((await batchesOf(client, { sorting: backwards("default") })).batches.at(-1)?.headerSignature).toBe(
        batches[2]?.id,
      )
      const forward = (await state(client, {})).entries.map(({ address }) => address)
      const reversed = (await state(client, { sorting: backwards("default") })).entries.map(({ address }) => address)
      expect(reversed).toEqual(forward.toReversed())
    }))

  test("an order there is none of, after what is wrong with ids and before what is wrong with paging", () =>
    withChain(async ({ client }) => {
      const wrong = { sorting: backwards("size") }
      const { Status } = ClientBatchListResponse
      expect((await batchesOf(client, wrong)).status).toBe(Status.INVALID_SORT)
      expect((await batchesOf(client, { ...wrong, paging: { start: "x" } })).status).toBe(Status.INVALID_SORT)
      expect((await batchesOf(client, { ...wrong, batchIds: ["x"] })).status).toBe(Status.INVALID_ID)
      expect((await batchesOf(client, { ...wrong, headId: UNKNOWN_ID })).status).toBe(Status.NO_ROOT)
      expect((await batchesOf(client, { paging: { start: "x" } })).status).toBe(Status.INVALID_PAGING)
      expect((await transactions(client, wrong)).status).toBe(ClientTransactionListResponse.Status.INVALID_SORT)
      expect((await blocks(client, { sorting: backwards("default") })).status).toBe(
        ClientBlockListResponse.Status.INVALID_SORT,
      )
      expect((await state(client, wrong)).status).toBe(ClientStateListResponse.Status.INVALID_SORT)
      expect((await state(client, { ...wrong, address: "x" })).status).toBe(
        ClientStateListResponse.Status.INVALID_ADDRESS,
      )
      expect((await state(client, { stateRoot: ROOT })).status).toBe(ClientStateListResponse.Status.NO_ROOT)
      expect((await state(client, { stateRoot: "x" })).status).toBe(ClientStateListResponse.Status.INVALID_ROOT)
    }))

  test("nothing found is no resource, with the head and empty paging", () =>
    withChain(async ({ client, ledger }) => {
      const { blockId: headId, stateRootHash: stateRoot } = ledger.chain.head
      const paging = { start: "", next: "", limit: 0 }
      const found = [
        await blocks(client, { blockIds: [UNKNOWN_ID] }),
        await batchesOf(client, { batchIds: [UNKNOWN_ID] }),
        await transactions(client, { transactionIds: [UNKNOWN_ID] }),
      ]
      for (const answer of found) expect(answer).toMatchObject({ status: 5, headId, paging })
      expect(await state(client, { address: "ff".repeat(35) })).toMatchObject({ status: 5, stateRoot, paging })
    }))

  test("by more ids than the limit", () =>
    withEndpoint({ component: { limits: { ids: 1 } } }, async ({ connect }) => {
      const client = connect()
      const ids = [UNKNOWN_ID, UNKNOWN_ID]
      const answers = [
        await blocks(client, { blockIds: ids }),
        await batchesOf(client, { batchIds: ids }),
        await transactions(client, { transactionIds: ids }),
      ]
      expect(answers.map(({ status }) => status)).toEqual(Array(3).fill(ClientBlockListResponse.Status.INTERNAL_ERROR))
    }))

  test("blocks too large for one page end it early", () =>
    withEndpoint({ inProcess: [new RegisterHandler()] }, async ({ ledger, connect }) => {
      for (let n = 0; n < 4; n++) {
        const payload = `set big ${"x".repeat(7_000_000)}`
        await judge(ledger, listOf(signBatch([signTransaction({ payload })])))
      }
      const client = connect()
      const first = await blocks(client, {})
      expect([first.blocks.length, first.paging?.next]).toEqual([3, "0x0000000000000001"])
      const rest = await blocks(client, { paging: { start: first.paging?.next ?? "" } })
      expect([rest.blocks.length, rest.paging?.next]).toEqual([2, ""])
      const blockIds = [4, 3, 2, 1].map((num) => ledger.chain.blockByNum(num)?.blockId ?? "")
      expect((await blocks(client, { blockIds })).status).toBe(ClientBlockListResponse.Status.INTERNAL_ERROR)
    }))
})
