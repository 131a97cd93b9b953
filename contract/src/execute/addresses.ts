import { accountAddress } from "../address/account-address.js"
import { ADMIN_KEYS_SETTING, settingAddress } from "../address/setting-address.js"
import type { AllocatePayload, Payload } from "../payload/types.js"

/** The state addresses of a transaction, without repetition. */
export interface TouchedAddresses {
  /** What it may read: `inputs` of its header. */
  readonly inputs: string[]
  /** What it may write: `outputs` of its header. */
  readonly outputs: string[]
}

/** A payload; the consumers of an `allocate` are no accounts and do not matter. */
type AddressedPayload = Exclude<Payload, AllocatePayload> | Omit<AllocatePayload, "consumers">

/** The state addresses that a transaction with this payload reads and writes when `signer` signs it. */
export function addressesTouched(payload: AddressedPayload, signer: string): TouchedAddresses {
  const own = accountAddress(signer)
  switch (payload.action) {
    case "create":
    case "offer":
      return { inputs: [own], outputs: [own] }
    case "authorize": {
      const target = accountAddress(payload.provider)
      return { inputs: [settingAddress(ADMIN_KEYS_SETTING), target], outputs: [target] }
    }
    case "deposit":
    case "withdraw": {
      const target = accountAddress(payload.provider)
      return { inputs: distinct(own, target), outputs: [target] }
    }
    case "transfer":
    case "allocate": {
      const target = accountAddress(payload.provider)
      return { inputs: distinct(own, target), outputs: distinct(own, target) }
    }
  }
}

function distinct(a: string, b: string): string[] {
  return a === b ? [a] : [a, b]
}
