import {
  type AllocatePayload,
  addressesTouched,
  decodePayload,
  FAMILY_NAME,
  FAMILY_VERSION,
  isPublicKey,
  NAMESPACE,
  type OfferPayload,
  type Payload,
  type TransferPayload,
} from "@bandcoin/contract"
import type { TransactionHeader } from "@bandcoin/protos"
import { createTransaction } from "../actions/transaction.js"
import { fromBase64, toBase64 } from "../bytes/base64.js"
import {
  type Checked,
  decodeTransaction,
  decodeTransactionHeader,
  refuse,
  transactionFault,
} from "../transactions/check.js"
import {
  encodeTransaction,
  NONCE_MAX_LENGTH,
  type SignedTransaction,
  type SigningOptions,
} from "../transactions/transaction.js"

/** A signed transaction that someone else will batch, with what it says. */
export interface HeldTransaction<P extends Payload = Payload> {
  readonly transaction: SignedTransaction
  /** Public key of whoever signed it. */
  readonly signer: string
  readonly payload: P
}

/** More addresses than any action names. */
const MAX_ADDRESSES = 16
/** Longest list of dependencies: none. One that never commits would hold up the whole batch. */
const MAX_DEPENDENCIES = 0

/**
 * Signs an action for a clearing house's batcher key; in base64, as the auction protocols carry it.
 * @throws BuildError `PAYLOAD_INVALID`
 */
export function signForHouse(
  payload: Payload,
  options: SigningOptions & { readonly batcherPublicKey: string },
): string {
  return toBase64(encodeTransaction(createTransaction({ payload, ...options })))
}

/** What a transaction says, before it is known whether its signer said so. */
export interface ClaimedTransaction<P extends Payload = Payload> extends HeldTransaction<P> {
  /** Why it is not its signer's, or undefined: the costly check, worth making once all others have passed. */
  signatureFault(): string | undefined
}

/**
 * Reads a transaction made for `batcherPublicKey` and checks all that can be seen without the ledger, so that the ledger
 * cannot refuse it for its form: one malformed transaction would take a whole atomic batch with it.
 */
export function readHeldTransaction(base64: string, batcherPublicKey: string): Checked<HeldTransaction> {
  const claimed = readClaimed(base64, batcherPublicKey)
  if (!claimed.ok) return claimed
  const { signatureFault, ...held } = claimed.value
  const fault = signatureFault()
  return fault === undefined ? { ok: true, value: held } : refuse(fault)
}

function readClaimed(base64: string, batcherPublicKey: string): Checked<ClaimedTransaction> {
  const bytes = fromBase64(base64)
  if (bytes === undefined) return refuse("not base64")
  const decoded = decodeTransaction(bytes)
  if (!decoded.ok) return decoded
  const transaction = decoded.value
  const header = decodeTransactionHeader(transaction)
  if (!header.ok) return header
  const payload = decodePayload(transaction.payload)
  if (!payload.ok) return refuse(`the payload is refused by the contract: ${payload.error.message}`)
  const fault = headerFault(header.value, payload.value, batcherPublicKey)
  if (fault !== undefined) return refuse(fault)
  return {
    ok: true,
    value: {
      transaction,
      signer: header.value.signerPublicKey,
      payload: payload.value,
      signatureFault: () => transactionFault(transaction, header.value),
    },
  }
}

function headerFault(header: TransactionHeader, payload: Payload, batcherPublicKey: string): string | undefined {
  if (header.familyName !== FAMILY_NAME || header.familyVersion !== FAMILY_VERSION) {
    return `the family must be ${FAMILY_NAME} ${FAMILY_VERSION}`
  }
  if (header.batcherPublicKey !== batcherPublicKey) {
    return `batcher_public_key must be the clearing house's, ${batcherPublicKey}`
  }
  if (header.dependencies.length > MAX_DEPENDENCIES) return "dependencies must be empty"
  if (header.nonce.length > NONCE_MAX_LENGTH) return `nonce must be ${NONCE_MAX_LENGTH} characters at most`
  if (!isPublicKey(header.signerPublicKey)) return "signer_public_key must be a public key"
  const needed = addressesTouched(payload, header.signerPublicKey)
  return addressFault("inputs", header.inputs, needed.inputs) ?? addressFault("outputs", header.outputs, needed.outputs)
}

function addressFault(field: string, given: readonly string[], needed: readonly string[]): string | undefined {
  if (given.length > MAX_ADDRESSES) return `${field} must be ${MAX_ADDRESSES} addresses at most`
  const wellFormed = (a: string): boolean => /^(?:[0-9a-f]{2}){3,35}$/.test(a) && a.startsWith(NAMESPACE)
  if (!given.every(wellFormed)) return `${field} must be addresses in the namespace ${NAMESPACE}, or prefixes of such`
  const missing = needed.find((address) => !given.some((prefix) => address.startsWith(prefix)))
  return missing === undefined ? undefined : `${field} must cover ${missing}`
}

const held =
  <A extends Payload["action"]>(action: A) =>
  (base64: string, batcherPublicKey: string): Checked<HeldTransaction<Extract<Payload, { action: A }>>> => {
    const read = readHeldTransaction(base64, batcherPublicKey)
    if (!read.ok) return read
    if (read.value.payload.action !== action) return refuse(`the action must be ${action}`)
    return { ok: true, value: read.value as HeldTransaction<Extract<Payload, { action: A }>> }
  }

/** As `readHeldAllocation`, with the signature not yet verified. */
export function readClaimedAllocation(
  base64: string,
  batcherPublicKey: string,
): Checked<ClaimedTransaction<AllocatePayload>> {
  const read = readClaimed(base64, batcherPublicKey)
  if (read.ok && read.value.payload.action !== "allocate") return refuse("the action must be allocate")
  return read as Checked<ClaimedTransaction<AllocatePayload>>
}

/** A bid: an `allocate` for an offer that does not exist yet. */
export const readHeldAllocation: (text: string, batcher: string) => Checked<HeldTransaction<AllocatePayload>> =
  held("allocate")

/** The offer that settles an auction. */
export const readHeldOffer: (text: string, batcher: string) => Checked<HeldTransaction<OfferPayload>> = held("offer")

/** A winner's refund. */
export const readHeldTransfer: (text: string, batcher: string) => Checked<HeldTransaction<TransferPayload>> =
  held("transfer")
