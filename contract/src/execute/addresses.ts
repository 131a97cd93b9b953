import { accountAddress } from "../address/account-address.js"
import { ADMIN_KEYS_SETTING, settingAddress } from "../address/setting-address.js"
import type { Request } from "../payload/decode.js"
import type { Payload } from "../payload/types.js"

/** The state addresses of a transaction, without repetition. */
export interface TouchedAddresses {
  /** What it may read: `inputs` of its header. */
  readonly inputs: string[]
  /** What it may write: `outputs` of its header. */
  readonly outputs: string[]
}

/** The state addresses that a transaction with this payload reads and writes when `signer` signs it. */
export function addressesTouched(payload: Payload, signer: string): TouchedAddresses {
  return touchedAddresses(payload, signer)
}

/** The same, for the keys of an `allocate` do not matter. */
export function touchedAddresses(payload: Payload | Request, signer: string): TouchedAddresses {
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
