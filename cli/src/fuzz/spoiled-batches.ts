import { createHash } from "node:crypto"
import { accountAddress, FAMILY_NAME, FAMILY_VERSION, settingAddress } from "@bandcoin/contract"
import { Batch, BatchHeader, BatchList, Transaction, TransactionHeader } from "@bandcoin/protos"
import { mutateBytes, mutatePayload, pick, type Random } from "./mutations.js"

/** What a spoiled list may lead to, beside being refused at the door. */
export interface Spoiled {
  readonly kind: "bytes" | "header" | "payload"
  readonly list: Buffer
  /** It names a transaction nobody has, so it may wait for that unseen. */
  readonly mayWait: boolean
}

/** Who signs, and whom the payloads name. `nobody` has an account, no Bandcoins and no role: nothing it asks is granted. */
export interface Cast {
  readonly nobody: { readonly publicKey: string; sign(message: Uint8Array): Uint8Array }
  readonly provider: string
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex")
const sha512 = (bytes: Uint8Array): string => createHash("sha512").update(bytes).digest("hex")

/** One payload of each action, each refused when `nobody` signs it. */
export function refusedPayloads({ nobody, provider }: Cast): Record<string, unknown>[] {
  const band = { from_frequency: 879_000, to_frequency: 889_000, bandwidth: 1_250 }
  return [
    { action: "create", provider: nobody.publicKey, price: 0 },
    { action: "authorize", provider: nobody.publicKey, roles: ["exchange"] },
    { action: "deposit", provider: nobody.publicKey, price: 5 },
    { action: "withdraw", provider, price: 5 },
    { action: "transfer", provider, price: 1 },
    {
      action: "offer",
      price: 1,
      max_allocations: 5,
      ...band,
      volume_discount: 0.5,
      reservations: { 7: { price: 5, capacity: 5 } },
      qos: { class: "gold" },
    },
    { action: "allocate", provider, epoch: 1, price: 10, ...band },
    { action: "allocate", provider, epoch: 1, price: 20, ...band, consumers: [nobody.publicKey, provider] },
  ]
}

/** A list of one batch, spoiled in its bytes, in a signed header, or in a signed payload. */
export function spoil(cast: Cast, random: Random): Spoiled {
  const payload = pick(random, refusedPayloads(cast))
  const kind = pick(random, ["bytes", "header", "payload"] as const)
  if (kind === "payload") return { kind, list: signedList(cast, mutatePayload(payload, random), {}), mayWait: false }
  const bytes = Buffer.from(JSON.stringify(payload))
  if (kind === "bytes") return { kind, list: mutateBytes(signedList(cast, bytes, {}), random), mayWait: true }
  const header = spoiledHeader(random)
  return { kind, list: signedList(cast, bytes, header), mayWait: "dependencies" in header || "familyName" in header }
}

const JUNK = [
  "",
  "0",
  "zz",
  "A".repeat(70),
  "00".repeat(36),
  "00".repeat(35),
  "ab",
  `02${"f".repeat(64)}`,
  "\u0000",
  "é😀",
]

/** Header fields that replace the right ones before signing. */
function spoiledHeader(random: Random): TransactionHeader.$Properties {
  const junk = (): string => pick(random, JUNK)
  const list = (): string[] => Array.from({ length: Math.floor(random() * 4) }, junk)
  const field = pick(random, [
    "inputs",
    "outputs",
    "dependencies",
    "familyName",
    "familyVersion",
    "batcherPublicKey",
    "signerPublicKey",
    "payloadSha512",
    "nonce",
  ] as const)
  if (field === "inputs" || field === "outputs") return { [field]: list() }
  if (field === "dependencies") return { dependencies: [...list(), "0".repeat(128)] }
  if (field === "familyVersion") return { familyName: FAMILY_NAME, familyVersion: junk() }
  if (field === "nonce") return { nonce: junk().repeat(100), inputs: [], outputs: [] }
  return { [field]: junk() }
}

function signedList(cast: Cast, payload: Uint8Array, spoiled: TransactionHeader.$Properties): Buffer {
  const { nobody, provider } = cast
  const addresses = [nobody.publicKey, provider].map(accountAddress)
  const header = TransactionHeader.encode({
    signerPublicKey: nobody.publicKey,
    batcherPublicKey: nobody.publicKey,
    familyName: FAMILY_NAME,
    familyVersion: FAMILY_VERSION,
    inputs: [...addresses, settingAddress("bandcoin.admin_keys")],
    outputs: addresses,
    payloadSha512: sha512(payload),
    nonce: String(nonces++),
    ...spoiled,
  }).finish()
  const transaction = Transaction.create({ header, headerSignature: hex(nobody.sign(header)), payload })
  const batchHeader = BatchHeader.encode({
    signerPublicKey: nobody.publicKey,
    transactionIds: [transaction.headerSignature],
  }).finish()
  const batch = Batch.create({
    header: batchHeader,
    headerSignature: hex(nobody.sign(batchHeader)),
    transactions: [transaction],
  })
  return Buffer.from(BatchList.encode({ batches: [batch] }).finish())
}

let nonces = 0
