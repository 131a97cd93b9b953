import { Transaction, TransactionHeader } from "@bandcoin/protos"
import { engine } from "#engine"
import { isHex, toHex } from "../bytes/hex.js"
import { type RandomBytes, secureRandomBytes } from "../bytes/random.js"
import { BuildError } from "../errors/errors.js"
import { isPublicKeyText, type PublicKey } from "../keys/public-key.js"
import type { Signer } from "../signing/signer.js"

/** A transaction as the ledger takes it: the header bytes are what is signed, the signature is the id. */
export interface SignedTransaction {
  /** Header signature: 128 lower-case hex characters. Known before anything is sent. */
  readonly id: string
  /** Serialized TransactionHeader, exactly as signed. */
  readonly header: Uint8Array
  readonly payload: Uint8Array
}

/** What goes into a transaction of any family. */
export interface TransactionContent {
  readonly familyName: string
  readonly familyVersion: string
  /** State addresses (70 hex characters) or prefixes the transaction may read. */
  readonly inputs: readonly string[]
  /** State addresses or prefixes the transaction may write. */
  readonly outputs: readonly string[]
  readonly payload: Uint8Array
}

export interface SigningOptions {
  readonly signer: Signer
  /** Who may put the transaction into a batch. Default: the signer; name another to have it sent by a third party. */
  readonly batcherPublicKey?: PublicKey | undefined
  /** Ids of transactions that must be committed first. */
  readonly dependencies?: readonly string[] | undefined
  /**
   * Makes two otherwise equal transactions differ. Default: 16 random bytes in hex. With a fixed nonce the same request
   * has the same id every time (RFC 6979 signatures), which is how a request is made safe to repeat.
   */
  readonly nonce?: string | undefined
  /** Where the default nonce comes from. */
  readonly random?: RandomBytes | undefined
}

/** Longest nonce taken, in characters; the ledger sets no limit, the header should stay small. */
export const NONCE_MAX_LENGTH = 256

/**
 * Signs a transaction of any family.
 * @throws BuildError for a malformed key, dependency or nonce.
 */
export function signTransaction(content: TransactionContent, options: SigningOptions): SignedTransaction {
  const { signer, batcherPublicKey = signer.publicKey, dependencies = [] } = options
  const nonce = options.nonce ?? toHex((options.random ?? secureRandomBytes)(16))
  if (!isPublicKeyText(signer.publicKey)) throw new BuildError("KEY_INVALID", "the signer's public key is malformed")
  if (!isPublicKeyText(batcherPublicKey)) {
    throw new BuildError(
      "KEY_INVALID",
      "batcherPublicKey is not a public key: 66 lower-case hex characters, 02 or 03 first",
      {
        field: "batcherPublicKey",
      },
    )
  }
  for (const id of dependencies) checkId(id, "dependencies")
  if (nonce.length > NONCE_MAX_LENGTH) {
    throw new BuildError("LIMIT_EXCEEDED", `nonce is longer than ${NONCE_MAX_LENGTH} characters`, { field: "nonce" })
  }
  const header = TransactionHeader.encode({
    batcherPublicKey,
    dependencies: [...dependencies],
    familyName: content.familyName,
    familyVersion: content.familyVersion,
    inputs: [...content.inputs],
    nonce,
    outputs: [...content.outputs],
    payloadSha512: toHex(engine.sha512(content.payload)),
    signerPublicKey: signer.publicKey,
  }).finish()
  return { id: toHex(signer.sign(header)), header, payload: content.payload }
}

/** True for 128 lower-case hex characters: the form of every transaction, batch and block id. */
export function isId(value: unknown): value is string {
  return isHex(value, 128)
}

/** @throws BuildError `ID_INVALID` unless `id` has the form of an id. */
export function checkId(id: unknown, field: string): asserts id is string {
  if (!isId(id)) {
    throw new BuildError("ID_INVALID", `${field}: an id is 128 lower-case hex characters`, { field })
  }
}

/** The protobuf message. */
export function toTransactionMessage(transaction: SignedTransaction): Transaction.$Properties {
  return { header: transaction.header, headerSignature: transaction.id, payload: transaction.payload }
}

/** Serialized Transaction, as a third party is given it to batch. */
export function encodeTransaction(transaction: SignedTransaction): Uint8Array {
  return Transaction.encode(toTransactionMessage(transaction)).finish()
}
