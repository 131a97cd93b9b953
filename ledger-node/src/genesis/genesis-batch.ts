import { hash, randomBytes } from "node:crypto"
import { Batch, BatchHeader, SettingProposal, SettingsPayload, Transaction, TransactionHeader } from "@bandcoin/protos"
import { settingAddress } from "../settings/address.js"
import type { BlockSigner } from "../validation/signatures.js"

/** Settings read by every proposal, beside the one it sets. */
const VOTE_SETTINGS = [
  "sawtooth.settings.vote.proposals",
  "sawtooth.settings.vote.authorized_keys",
  "sawtooth.settings.vote.approval_threshold",
]

/**
 * The batch a new chain starts from: one proposal for each setting, signed by the validator. `authorized_keys` must come
 * first, since it says who may set the others; it must name the signer when more follow.
 */
export function createGenesisBatch(
  settings: readonly (readonly [key: string, value: string])[],
  signer: BlockSigner,
): Buffer {
  const transactions = settings.map(([key, value]) => proposeSetting(key, value, signer))
  const header = BatchHeader.encode({
    signerPublicKey: signer.publicKey,
    transactionIds: transactions.map(({ headerSignature }) => headerSignature),
  }).finish()
  return Buffer.from(Batch.encode({ header, headerSignature: signer.sign(header), transactions }).finish())
}

function proposeSetting(key: string, value: string, signer: BlockSigner): Transaction {
  // The nonce makes every chain's genesis its own, so that no transaction of one is valid on another by chance.
  const data = SettingProposal.encode({ setting: key, value, nonce: randomBytes(16).toString("hex") }).finish()
  const payload = SettingsPayload.encode({ action: SettingsPayload.Action.PROPOSE, data }).finish()
  const written = [settingAddress(VOTE_SETTINGS[0] as string), settingAddress(key)]
  const header = TransactionHeader.encode({
    signerPublicKey: signer.publicKey,
    batcherPublicKey: signer.publicKey,
    familyName: "sawtooth_settings",
    familyVersion: "1.0",
    inputs: [...VOTE_SETTINGS.map(settingAddress), settingAddress(key)],
    outputs: written,
    dependencies: [],
    nonce: randomBytes(16).toString("hex"),
    payloadSha512: hash("sha512", payload, "hex"),
  }).finish()
  return Transaction.create({ header, headerSignature: signer.sign(header), payload })
}
