import { FAMILY_NAME } from "@bandcoin/contract"
import {
  type Block,
  BlockHeader,
  ClientBlockGetByIdRequest,
  ClientBlockGetResponse,
  ClientBlockListRequest,
  ClientBlockListResponse,
  ClientEventsSubscribeRequest,
  ClientEventsSubscribeResponse,
  ClientReceiptGetRequest,
  ClientReceiptGetResponse,
  EventList,
  Message,
  StateChange,
  type Transaction,
  TransactionHeader,
  type TransactionReceipt,
} from "@bandcoin/protos"
import {
  type ChainBlock,
  type ChainSource,
  type ChainTransaction,
  NULL_BLOCK_ID,
  type Position,
  SourceError,
} from "../types.js"
import { ComponentConnection } from "./connection.js"

const { MessageType } = Message

export const BLOCK_COMMIT = "sawtooth/block-commit"

/** Receipts asked for at a time: one of a bulk purchase is small, one of an auction's offer can be megabytes. */
const RECEIPTS_AT_ONCE = 50
/** How often the validator is asked for its head: tells the lag, and that a silent connection is alive. */
const WATCH_MS = 3_000

/**
 * Follows the ledger by its component endpoint: subscribes to block commits from the last known block on, and fetches each
 * block with its receipts. The receipts hold the state changes and the events of every transaction apart, of which the
 * block's own state-delta event keeps only the last value of each address.
 */
export class ComponentSource implements ChainSource {
  readonly name = "component"
  readonly #url: string
  readonly #watchMs: number

  /** @param url e.g. `tcp://127.0.0.1:4004` */
  constructor(url: string, watchMs = WATCH_MS) {
    this.#url = url
    this.#watchMs = watchMs
  }

  async *follow(
    known: readonly Position[],
    onHead: (blockNum: number) => void,
    signal: AbortSignal,
  ): AsyncGenerator<ChainBlock, void> {
    const connection = new ComponentConnection(this.#url)
    const watch = this.#watch(connection, onHead)
    try {
      await subscribe(connection, known)
      for (;;) {
        const content = await connection.nextEvents(signal)
        if (content === undefined) return
        for (const blockId of commitsIn(content)) {
          yield await fetchBlock(connection, blockId)
          if (signal.aborted) return
        }
      }
    } finally {
      clearInterval(watch)
      connection.close()
    }
  }

  #watch(connection: ComponentConnection, onHead: (blockNum: number) => void): NodeJS.Timeout {
    const look = (): void => {
      headNum(connection).then(onHead, (error: Error) => connection.fail(error))
    }
    look()
    return setInterval(look, this.#watchMs)
  }
}

async function subscribe(connection: ComponentConnection, known: readonly Position[]): Promise<void> {
  const { Status } = ClientEventsSubscribeResponse
  const response = await connection.ask(
    MessageType.CLIENT_EVENTS_SUBSCRIBE_REQUEST,
    ClientEventsSubscribeRequest,
    {
      subscriptions: [{ eventType: BLOCK_COMMIT }],
      // The newest of these on its chain is where the validator begins; the null block stands for all of it.
      lastKnownBlockIds: [...known.map(({ blockId }) => blockId), NULL_BLOCK_ID],
    },
    ClientEventsSubscribeResponse,
  )
  if (response.status !== Status.OK)
    throw new SourceError(`the ledger refuses the subscription: ${response.responseMessage}`)
}

function commitsIn(content: Uint8Array): string[] {
  const ids: string[] = []
  for (const event of EventList.decode(content).events) {
    const id = event.attributes.find(({ key }) => key === "block_id")?.value
    if (event.eventType === BLOCK_COMMIT && id !== undefined) ids.push(id)
  }
  return ids
}

async function headNum(connection: ComponentConnection): Promise<number> {
  const request = { paging: { limit: 1 } }
  const answer = await connection.ask(
    MessageType.CLIENT_BLOCK_LIST_REQUEST,
    ClientBlockListRequest,
    request,
    ClientBlockListResponse,
  )
  const head = answer.blocks[0]
  if (head === undefined) throw new SourceError("the ledger has no block yet")
  return BlockHeader.decode(head.header).blockNum
}

async function fetchBlock(connection: ComponentConnection, blockId: string): Promise<ChainBlock> {
  const answer = await connection.ask(
    MessageType.CLIENT_BLOCK_GET_BY_ID_REQUEST,
    ClientBlockGetByIdRequest,
    { blockId },
    ClientBlockGetResponse,
  )
  if (answer.status !== ClientBlockGetResponse.Status.OK || !answer.block) {
    throw new SourceError(`the ledger does not give out block ${blockId}`)
  }
  const { block } = answer
  const ids = block.batches.flatMap((batch) => batch.transactions.filter(isOurs).map((each) => each.headerSignature))
  const receipts = new Map<string, TransactionReceipt>()
  for (let at = 0; at < ids.length; at += RECEIPTS_AT_ONCE) {
    for (const receipt of await fetchReceipts(connection, ids.slice(at, at + RECEIPTS_AT_ONCE))) {
      receipts.set(receipt.transactionId, receipt)
    }
  }
  return toChainBlock(block, receipts)
}

/** Receipts of other families are not looked at, and a validator does not keep all of them (Sawtooth 1.0: of the first block). */
const isOurs = ({ header }: Transaction): boolean => TransactionHeader.decode(header).familyName === FAMILY_NAME

/** In halves when the answer to all would be larger than the validator gives. */
async function fetchReceipts(connection: ComponentConnection, transactionIds: string[]): Promise<TransactionReceipt[]> {
  const answer = await connection.ask(
    MessageType.CLIENT_RECEIPT_GET_REQUEST,
    ClientReceiptGetRequest,
    { transactionIds },
    ClientReceiptGetResponse,
  )
  if (answer.status === ClientReceiptGetResponse.Status.OK) return answer.receipts as TransactionReceipt[]
  const half = transactionIds.length >> 1
  if (half > 0) {
    const first = await fetchReceipts(connection, transactionIds.slice(0, half))
    return [...first, ...(await fetchReceipts(connection, transactionIds.slice(half)))]
  }
  throw new SourceError(`the ledger does not give out the receipt of transaction ${transactionIds[0]}`)
}

function toChainBlock(block: Block, receipts: ReadonlyMap<string, TransactionReceipt>): ChainBlock {
  const header = BlockHeader.decode(block.header)
  const transactions: ChainTransaction[] = []
  for (const batch of block.batches) {
    for (const transaction of batch.transactions) {
      const { familyName, signerPublicKey } = TransactionHeader.decode(transaction.header)
      const transactionId = transaction.headerSignature
      const receipt = receipts.get(transactionId)
      if (receipt === undefined && familyName === FAMILY_NAME) {
        throw new SourceError(`the ledger has no receipt of transaction ${transactionId}`)
      }
      transactions.push({
        transactionId,
        batchId: batch.headerSignature,
        familyName,
        signer: signerPublicKey,
        payload: transaction.payload,
        stateChanges: (receipt?.stateChanges ?? []).map(({ address, type, value }) => ({
          address,
          type: type === StateChange.Type.DELETE ? "DELETE" : "SET",
          value,
        })),
        data: receipt?.data ?? [],
      })
    }
  }
  return {
    blockId: block.headerSignature,
    blockNum: header.blockNum,
    previousBlockId: header.previousBlockId,
    stateRootHash: header.stateRootHash,
    signerPublicKey: header.signerPublicKey,
    transactions,
  }
}
