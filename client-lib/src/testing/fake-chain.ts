import { BatchHeader, BlockHeader, TransactionHeader } from "@bandcoin/protos"
import { toBase64 } from "../bytes/base64.js"
import { toHex } from "../bytes/hex.js"
import { defaultSigner, type Signer } from "../signing/signer.js"
import type { SignedTransaction } from "../transactions/transaction.js"
import { testKey } from "./fixtures.js"
import type { Reply, Request } from "./http-server.js"

const validator: Signer = defaultSigner(testKey(900))
const GENESIS_PREVIOUS = "0".repeat(16)

/** A transaction with the receipt its block gives it. */
export interface FakeEntry {
  readonly transaction: SignedTransaction
  readonly receipt?: object
}

interface FakeBlock {
  readonly id: string
  readonly num: number
  readonly previous: string
  readonly entries: readonly FakeEntry[]
  /** As the REST API shows it. */
  readonly body: object
}

/**
 * A chain of really signed blocks behind the routes of the REST API that followers and grant proofs ask, with paging
 * and heads. Nothing is executed: what a transaction did is what its receipt here says. For forks, which the embedded
 * ledger does not have.
 */
export class FakeChain {
  #blocks: FakeBlock[] = []

  constructor(readonly batcher: Signer = defaultSigner(testKey(901))) {
    this.add()
  }

  /** Adds a block with these transactions, in one batch, made for this chain's batcher. */
  add(...entries: FakeEntry[]): FakeBlock {
    const previous = this.#blocks.at(-1)?.id ?? GENESIS_PREVIOUS
    const num = this.#blocks.length
    const block = this.#make(num, previous, entries)
    this.#blocks.push(block)
    return block
  }

  /** Takes blocks off the end, as a reorganization does before it adds others. */
  cut(length: number): void {
    this.#blocks.length = length
  }

  block(num: number): FakeBlock {
    return this.#blocks[num] as FakeBlock
  }

  readonly answer = (request: Request): Reply => {
    const url = new URL(request.path, "http://x")
    const headId = url.searchParams.get("head") ?? this.#blocks.at(-1)?.id
    const length = this.#blocks.findIndex((block) => block.id === headId) + 1
    if (length === 0) return refuse(404, 50)
    const chain = this.#blocks.slice(0, length)
    const last = url.pathname.split("/")[2]
    switch (url.pathname.split("/")[1]) {
      case "blocks":
        return this.#page(chain, url.searchParams, headId as string)
      case "transactions": {
        const id = last ?? url.searchParams.get("id")
        const found = chain.flatMap((block) => block.entries).find(({ transaction }) => transaction.id === id)
        if (last) return found ? { body: { data: transactionBody(found) } } : refuse(404, 72)
        return { body: { data: found ? [transactionBody(found)] : [], head: headId, paging: {} } }
      }
      case "receipts": {
        const ids = url.searchParams.get("id")?.split(",") ?? []
        const entries = chain.flatMap((block) => block.entries)
        const found = ids.map((id) => entries.find(({ transaction }) => transaction.id === id)?.receipt)
        if (found.some((receipt) => receipt === undefined)) return refuse(404, 80)
        return { body: { data: found.map((receipt, i) => ({ id: ids[i], ...receipt })) } }
      }
      default:
        return { status: 404, body: "404: Not Found" }
    }
  }

  #page(chain: readonly FakeBlock[], parameters: URLSearchParams, head: string): Reply {
    const ordered = parameters.has("reverse") ? chain : chain.toReversed()
    const start = parameters.get("start")
    const from = start === null ? 0 : ordered.findIndex((block) => block.num === Number(start))
    if (from < 0) return refuse(400, 54)
    const limit = Number(parameters.get("limit") ?? 100)
    const next = ordered[from + limit]
    const paging = next ? { next_position: `0x${next.num.toString(16).padStart(16, "0")}` } : {}
    const data = ordered.slice(from, from + limit).map((block) => block.body)
    return { body: { data, head, paging } }
  }

  #make(num: number, previous: string, entries: readonly FakeEntry[]): FakeBlock {
    const batches = entries.length > 0 ? [this.#batch(entries)] : []
    const batchIds = batches.map(({ header_signature }) => header_signature)
    const fields = {
      blockNum: num,
      previousBlockId: previous,
      signerPublicKey: validator.publicKey,
      stateRootHash: "aa",
      batchIds,
    }
    const id = toHex(validator.sign(BlockHeader.encode(fields).finish()))
    const header = {
      block_num: `${num}`,
      previous_block_id: previous,
      signer_public_key: validator.publicKey,
      state_root_hash: "aa",
      batch_ids: batchIds,
      consensus: "",
    }
    return { id, num, previous, entries, body: { header, header_signature: id, batches } }
  }

  #batch(entries: readonly FakeEntry[]) {
    const signerPublicKey = this.batcher.publicKey
    const transactionIds = entries.map(({ transaction }) => transaction.id)
    const header = BatchHeader.encode({ signerPublicKey, transactionIds }).finish()
    return {
      header: { signer_public_key: signerPublicKey, transaction_ids: transactionIds },
      header_signature: toHex(this.batcher.sign(header)),
      transactions: entries.map(transactionBody),
    }
  }
}

const refuse = (status: number, code: number): Reply => ({
  status,
  body: { error: { code, title: "T", message: "M" } },
})

function transactionBody({ transaction }: FakeEntry): object {
  const header = TransactionHeader.decode(transaction.header)
  return {
    header: {
      batcher_public_key: header.batcherPublicKey,
      dependencies: header.dependencies,
      family_name: header.familyName,
      family_version: header.familyVersion,
      inputs: header.inputs,
      nonce: header.nonce,
      outputs: header.outputs,
      payload_sha512: header.payloadSha512,
      signer_public_key: header.signerPublicKey,
    },
    header_signature: transaction.id,
    payload: toBase64(transaction.payload),
  }
}
