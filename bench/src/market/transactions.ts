import { createBatch, type LedgerClient, type SignedBatch, type Signer, signTransaction } from "@bandcoin/client"
import {
  type Account,
  accountAddress,
  addressesTouched,
  encodePayload,
  FAMILY_NAME,
  FAMILY_VERSION,
  type Payload,
  parseAccount,
} from "@bandcoin/contract"

/** A batch of one contract transaction. */
export function batchOf(payload: Payload, signer: Signer): SignedBatch {
  const transaction = signTransaction(
    {
      familyName: FAMILY_NAME,
      familyVersion: FAMILY_VERSION,
      payload: encodePayload(payload),
      ...addressesTouched(payload, signer.publicKey),
    },
    { signer },
  )
  return createBatch({ transactions: [transaction], signer })
}

/** The account's record on the ledger. Throws when there is none. */
export async function readAccount(ledger: LedgerClient, name: string): Promise<Account> {
  const account = await findAccount(ledger, name)
  if (account === undefined) throw new Error(`account ${name} is not on the ledger`)
  return account
}

export async function findAccount(ledger: LedgerClient, name: string): Promise<Account | undefined> {
  const bytes = await ledger.state(accountAddress(name))
  if (bytes === undefined) return undefined
  const parsed = parseAccount(bytes)
  if (!parsed.ok) throw new Error(`account ${name}: ${parsed.error.message}`)
  return parsed.value
}
