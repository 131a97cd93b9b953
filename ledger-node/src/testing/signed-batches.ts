import { hash } from "node:crypto"
import { Batch, BatchHeader, BatchList, Transaction, TransactionHeader } from "@bandcoin/protos"
import { type BlockSigner, createBlockSigner } from "../validation/signatures.js"

/** Signers, transactions and batches for tests; everything follows from the names given, so ids repeat. */

export function signerNamed(name: string): BlockSigner {
  return createBlockSigner(hash("sha256", `test-${name}`, "hex"))
}

export interface TransactionSpec {
  readonly signer?: BlockSigner
  readonly batcher?: BlockSigner
  readonly family?: string
  readonly version?: string
  readonly payload?: string | Uint8Array
  readonly inputs?: readonly string[]
  readonly outputs?: readonly string[]
  readonly dependencies?: readonly string[]
  readonly nonce?: string
}

let nonces = 0

export function signTransaction(spec: TransactionSpec = {}): Transaction {
  const signer = spec.signer ?? signerNamed("alice")
  const payload = typeof spec.payload === "string" ? Buffer.from(spec.payload) : (spec.payload ?? Buffer.alloc(0))
  const header = TransactionHeader.encode({
    signerPublicKey: signer.publicKey,
    batcherPublicKey: (spec.batcher ?? signer).publicKey,
    familyName: spec.family ?? "register",
    familyVersion: spec.version ?? "1.0",
    inputs: [...(spec.inputs ?? [""])],
    outputs: [...(spec.outputs ?? [""])],
    dependencies: [...(spec.dependencies ?? [])],
    nonce: spec.nonce ?? String(nonces++),
    payloadSha512: hash("sha512", payload, "hex"),
  }).finish()
  return Transaction.create({ header, headerSignature: signer.sign(header), payload })
}

export function signBatch(transactions: readonly Transaction[], signer: BlockSigner = signerNamed("alice")): Batch {
  const header = BatchHeader.encode({
    signerPublicKey: signer.publicKey,
    transactionIds: transactions.map(({ headerSignature }) => headerSignature),
  }).finish()
  return Batch.create({ header, headerSignature: signer.sign(header), transactions: [...transactions] })
}

export function listOf(...batches: readonly Batch[]): Buffer {
  return Buffer.from(BatchList.encode({ batches: [...batches] }).finish())
}
