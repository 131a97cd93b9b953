import {
  Block,
  BlockHeader,
  ClientBlockGetByIdRequest,
  ClientBlockGetResponse,
  ClientBlockListResponse,
  ClientEventsSubscribeRequest,
  ClientEventsSubscribeResponse,
  ClientReceiptGetRequest,
  ClientReceiptGetResponse,
  EventList,
  Message,
  StateChange,
  TransactionHeader,
} from "@bandcoin/protos"
import { Router } from "zeromq-6"
import { BLOCK_COMMIT } from "../chain/component/source.js"
import type { ChainBlock, ChainTransaction } from "../chain/types.js"
import type { ModelChain } from "./model-chain.js"

const { MessageType } = Message
const TYPES = StateChange.Type

/**
 * The component endpoint of a validator whose chain forks, which the embedded ledger's never does: it gives out a model
 * chain, and tells its subscribers of the blocks of a new branch one after the other, as Sawtooth does.
 */
export class ModelValidator {
  readonly #socket = new Router({ linger: 0 })
  readonly #chain: ModelChain
  readonly #subscribers = new Map<string, Buffer>()

  private constructor(chain: ModelChain) {
    this.#chain = chain
  }

  static async open(chain: ModelChain): Promise<ModelValidator> {
    const validator = new ModelValidator(chain)
    await validator.#socket.bind("tcp://127.0.0.1:*")
    void validator.#serve()
    return validator
  }

  get url(): string {
    return this.#socket.lastEndpoint as string
  }

  /** Tells of the blocks from this number on. */
  async tell(from: number): Promise<void> {
    for (const peer of this.#subscribers.values()) {
      for (const block of this.#chain.blocks.slice(from))
        await this.#send(peer, MessageType.CLIENT_EVENTS, "e", commit(block))
    }
  }

  close(): void {
    this.#socket.close()
  }

  async #serve(): Promise<void> {
    for await (const [peer, frame] of this.#socket) {
      const { messageType, correlationId, content } = Message.decode(frame as Buffer)
      const answer = (type: Message.MessageType, bytes: Uint8Array) =>
        this.#send(peer as Buffer, type, correlationId, bytes)
      const { blocks } = this.#chain
      if (messageType === MessageType.CLIENT_EVENTS_SUBSCRIBE_REQUEST) {
        const { lastKnownBlockIds } = ClientEventsSubscribeRequest.decode(content)
        const { Status } = ClientEventsSubscribeResponse
        const bytes = ClientEventsSubscribeResponse.encode({ status: Status.OK }).finish()
        await answer(MessageType.CLIENT_EVENTS_SUBSCRIBE_RESPONSE, bytes)
        const known = new Set(lastKnownBlockIds)
        this.#subscribers.set((peer as Buffer).toString("hex"), peer as Buffer)
        const from = blocks.findLastIndex(({ blockId }) => known.has(blockId)) + 1
        for (const block of blocks.slice(from))
          await this.#send(peer as Buffer, MessageType.CLIENT_EVENTS, "e", commit(block))
      } else if (messageType === MessageType.CLIENT_BLOCK_GET_BY_ID_REQUEST) {
        const { blockId } = ClientBlockGetByIdRequest.decode(content)
        const block = blocks.find((each) => each.blockId === blockId)
        const { Status } = ClientBlockGetResponse
        const found = block ? { status: Status.OK, block: wireBlock(block) } : { status: Status.NO_RESOURCE }
        await answer(MessageType.CLIENT_BLOCK_GET_RESPONSE, ClientBlockGetResponse.encode(found).finish())
      } else if (messageType === MessageType.CLIENT_RECEIPT_GET_REQUEST) {
        const wanted = new Set(ClientReceiptGetRequest.decode(content).transactionIds)
        const all = blocks.flatMap(({ transactions }) => transactions)
        const receipts = all.filter(({ transactionId }) => wanted.has(transactionId)).map(wireReceipt)
        const bytes = ClientReceiptGetResponse.encode({ status: ClientReceiptGetResponse.Status.OK, receipts }).finish()
        await answer(MessageType.CLIENT_RECEIPT_GET_RESPONSE, bytes)
      } else if (messageType === MessageType.CLIENT_BLOCK_LIST_REQUEST) {
        const head = wireBlock(blocks.at(-1) as ChainBlock)
        const bytes = ClientBlockListResponse.encode({
          status: ClientBlockListResponse.Status.OK,
          blocks: [head],
        }).finish()
        await answer(MessageType.CLIENT_BLOCK_LIST_RESPONSE, bytes)
      }
    }
  }

  async #send(
    peer: Buffer,
    messageType: Message.MessageType,
    correlationId: string,
    content: Uint8Array,
  ): Promise<void> {
    await this.#socket.send([peer, Message.encode({ messageType, correlationId, content }).finish()])
  }
}

function commit(block: ChainBlock): Uint8Array {
  const attributes = [{ key: "block_id", value: block.blockId }]
  return EventList.encode({ events: [{ eventType: BLOCK_COMMIT, attributes }] }).finish()
}

function wireBlock(block: ChainBlock): Block {
  const { blockNum, previousBlockId, signerPublicKey, stateRootHash, transactions } = block
  return Block.create({
    headerSignature: block.blockId,
    header: BlockHeader.encode({ blockNum, previousBlockId, signerPublicKey, stateRootHash }).finish(),
    batches: transactions.map((each) => ({
      headerSignature: each.batchId,
      transactions: [
        {
          headerSignature: each.transactionId,
          header: TransactionHeader.encode({ familyName: each.familyName, signerPublicKey: each.signer }).finish(),
          payload: each.payload,
        },
      ],
    })),
  })
}

function wireReceipt({ transactionId, stateChanges, data }: ChainTransaction) {
  const changes = stateChanges.map(({ address, value, type }) => ({ address, value, type: TYPES[type] }))
  return { transactionId, stateChanges: changes, data: [...data] }
}
