import { createHash, randomBytes } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import { defaultSigner, PrivateKey, type Signer } from "@bandcoin/client"
import { Batch, BatchHeader, BatchList, Transaction, TransactionHeader } from "@bandcoin/protos"
import { type PythonValue, pythonJson } from "./python-json.js"

const sha512 = (data: string | Uint8Array) => createHash("sha512").update(data).digest("hex")

/** What its `get_transaction` returns. */
export interface ReferenceResult {
  readonly status: string
  readonly transaction_id: string
}

interface Fields {
  readonly epoch?: number
  readonly from_frequency?: number
  readonly to_frequency?: number
  readonly band_width?: number
  readonly max_allocations?: number
  readonly volume_discount?: number
  readonly reservation_discount?: number
  readonly allocation_duration?: number
  readonly reservations?: PythonValue
  readonly consumers?: readonly string[]
  readonly epoch_to?: number
}

/**
 * The published reference client (Python, cablelabs/bandcoin, aima_client.py) as seen from the wire, its family name
 * changed to ours: the same payload bytes, header fields, requests, and reading of the answers. Method for method; no
 * checks are added and none of its habits mended.
 */
export class ReferenceClient {
  readonly #signer: Signer

  constructor(
    readonly url: string,
    keyHex: string,
  ) {
    this.#signer = defaultSigner(PrivateKey.fromHex(keyHex))
  }

  get key(): string {
    return this.#signer.publicKey
  }

  create = () => this.#call(this.key, "create", 0)
  deposit = (provider: string, price: number) => this.#call(provider, "deposit", price)
  withdraw = (provider: string, price: number) => this.#call(provider, "withdraw", price)
  transfer = (provider: string, price: number) => this.#call(provider, "transfer", price)

  /** Its command line always names the offer's own key and passes every discount, the default too. */
  offer = (price: number, fields: Fields) => this.#call(this.key, "offer", price, fields)

  allocate = (provider: string, price: number, fields: Fields) => this.#call(provider, "allocate", price, fields)

  /** The raw records of the first page of the family's state. */
  async list(): Promise<string[]> {
    const entries = (await this.#getJson(`state?address=${prefix}`)).data as { data: string }[]
    return entries.map(({ data }) => Buffer.from(data, "base64").toString())
  }

  /** Records whose price is not 0. */
  offers = async () => (await this.list()).map((text) => JSON.parse(text)).filter((record) => record.price !== 0)

  accounts = async () => (await this.list()).map((text) => JSON.parse(text)).filter((record) => record.price === 0)

  /** The raw record, or null for anything that goes wrong, as `show` has it. */
  async show(provider: string): Promise<string | null> {
    try {
      const { data } = await this.#getJson(`state/${addressOf(provider)}`)
      return Buffer.from(data as string, "base64").toString()
    } catch {
      return null
    }
  }

  balance = () => this.show(this.key)

  async transactions(): Promise<Record<string, unknown>[]> {
    const { data } = await this.#getJson("transactions")
    return (data as RestTransaction[])
      .filter(({ header }) => header.family_name === "bandcoin")
      .map(({ header, payload }) => ({ ...readPayload(payload), signer: header.signer_public_key }))
  }

  async verify(transactionId: string): Promise<Record<string, unknown>> {
    const data = (await this.#getJson(`transactions/${transactionId}`)).data as RestTransaction
    return { ...readPayload(data.payload), signer: data.header.signer_public_key }
  }

  async #call(provider: string, action: string, price: number, fields: Fields = {}): Promise<ReferenceResult> {
    const body = this.#batchList(pythonJson(payloadOf(provider, action, price, fields)), provider)
    const response = await fetch(`${this.url}/batches`, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream" },
      body,
    })
    if (!response.ok) throw new Error(`Error ${response.status}: ${response.statusText}`)
    return this.#getTransaction(await response.text())
  }

  /** Polls the link without waiting at the server, then reads the batch. An INVALID batch is looked up too, and 404s. */
  async #getTransaction(text: string): Promise<ReferenceResult> {
    const { link } = JSON.parse(text) as { link: string }
    let status = "PENDING"
    let batchId = ""
    for (let retries = 0; status === "PENDING" && retries < 50; retries++) {
      const { data } = JSON.parse(await (await fetch(link)).text()) as { data: { id: string; status: string }[] }
      status = data[0]?.status ?? ""
      batchId = data[0]?.id ?? ""
      if (status === "PENDING") await sleep(100)
    }
    if (status === "PENDING") return { status: "TRANSACTION_FAILED", transaction_id: "0" }
    const batch = JSON.parse(await (await fetch(`${this.url}/batches/${batchId}`)).text()) as {
      data?: { header: { transaction_ids?: string[] } }
    }
    const transaction = batch.data?.header.transaction_ids?.[0]
    return transaction === undefined
      ? { status: "TRANSACTION_FAILED", transaction_id: "0" }
      : { status: "OK", transaction_id: transaction }
  }

  #batchList(payloadText: string, provider: string): Uint8Array<ArrayBuffer> {
    const payload = Buffer.from(payloadText)
    const addresses = [addressOf(provider), addressOf(this.key)]
    const header = TransactionHeader.encode({
      signerPublicKey: this.key,
      familyName: "bandcoin",
      familyVersion: "1.0",
      inputs: addresses,
      outputs: addresses,
      dependencies: [],
      payloadSha512: sha512(payload),
      batcherPublicKey: this.key,
      nonce: `0x${randomBytes(8)
        .toString("hex")
        .replace(/^0+(?=.)/, "")}`,
    }).finish()
    const transaction = Transaction.create({ header, payload, headerSignature: this.#sign(header) })
    const batchHeader = BatchHeader.encode({
      signerPublicKey: this.key,
      transactionIds: [transaction.headerSignature],
    }).finish()
    const batch = Batch.create({
      header: batchHeader,
      transactions: [transaction],
      headerSignature: this.#sign(batchHeader),
      trace: true,
    })
    return Uint8Array.from(BatchList.encode({ batches: [batch] }).finish())
  }

  #sign(message: Uint8Array): string {
    return Buffer.from(this.#signer.sign(message)).toString("hex")
  }

  async #getJson(suffix: string): Promise<{ data: unknown }> {
    const response = await fetch(`${this.url}/${suffix}`)
    if (!response.ok) throw new Error(`Error ${response.status}: ${response.statusText}`)
    return (await response.json()) as { data: unknown }
  }
}

interface RestTransaction {
  readonly header: { readonly family_name: string; readonly signer_public_key: string }
  readonly payload: string
}

const prefix = sha512("bandcoin").slice(0, 6)

const addressOf = (name: string) => prefix + sha512(name).slice(0, 64)

function readPayload(payload: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(payload, "base64").toString()) as Record<string, unknown>
}

/** In its order: provider, consumers, action, price, and then what differs from its defaults. */
function payloadOf(provider: string, action: string, price: number, fields: Fields): Record<string, PythonValue> {
  const data: Record<string, PythonValue> = { provider }
  if (fields.consumers !== undefined) data.consumers = fields.consumers
  data.action = action
  data.price = price
  const optional = {
    epoch: fields.epoch,
    from_frequency: fields.from_frequency,
    to_frequency: fields.to_frequency,
    bandwidth: fields.band_width,
    max_allocations: fields.max_allocations,
    volume_discount: fields.volume_discount === 1 ? undefined : fields.volume_discount,
    allocation_duration: fields.allocation_duration === 60 ? undefined : fields.allocation_duration,
    reservation_discount: fields.reservation_discount === 1 ? undefined : fields.reservation_discount,
    reservations: fields.reservations,
    epoch_to: fields.epoch_to,
  }
  for (const [field, value] of Object.entries(optional)) if (value !== undefined) data[field] = value
  return data
}
