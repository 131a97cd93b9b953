import { type SignedTransaction, type SigningOptions, signTransaction } from "@bandcoin/client"
import { addressesTouched, encodePayload, FAMILY_NAME, FAMILY_VERSION, type Payload } from "@bandcoin/contract"

export function createTransaction(options: SigningOptions & { readonly payload: Payload }): SignedTransaction {
  const { payload, ...signing } = options
  return signTransaction(
    {
      familyName: FAMILY_NAME,
      familyVersion: FAMILY_VERSION,
      ...addressesTouched(payload, signing.signer.publicKey),
      payload: encodePayload(payload),
    },
    signing,
  )
}
