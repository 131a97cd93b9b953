import { FAMILY_NAME } from "../address/family.js"
import type { Action } from "../payload/types.js"

/** What followers of the ledger are told about a committed transaction. */
export interface ContractEvent {
  /** `bandcoin/` and a noun or action. */
  readonly type: string
  /** Names and values in a fixed order, as a validator's event carries them; integers in decimal. */
  readonly attributes: readonly EventAttribute[]
}

/** One attribute of an event. */
export interface EventAttribute {
  readonly key: string
  readonly value: string
}

/** The event of a purchase: provider, issuer, epoch, epoch_to, units, price. */
export const EVENT_ALLOCATION = `${FAMILY_NAME}/allocation`

/**
 * The event type of each action. All have `provider`, the account acted on, and `issuer`, the signer; then
 * `authorize`: roles (separated by commas); `deposit`, `withdraw`, `transfer`: price; `offer`: epoch, price,
 * from_frequency, to_frequency, bandwidth, max_allocations; `allocate`: epoch, epoch_to, units, price.
 */
export const EVENT_TYPES = {
  create: `${FAMILY_NAME}/create`,
  authorize: `${FAMILY_NAME}/authorize`,
  deposit: `${FAMILY_NAME}/deposit`,
  withdraw: `${FAMILY_NAME}/withdraw`,
  transfer: `${FAMILY_NAME}/transfer`,
  offer: `${FAMILY_NAME}/offer`,
  allocate: EVENT_ALLOCATION,
} as const satisfies Record<Action, string>

/** The event of an action: `provider`, `issuer`, then `details` in their order. */
export function actionEvent(
  action: Action,
  provider: string,
  issuer: string,
  details: Readonly<Record<string, string | number>> = {},
): ContractEvent {
  const attributes = Object.entries({ provider, issuer, ...details }).map(([key, value]) => ({
    key,
    value: `${value}`,
  }))
  return { type: EVENT_TYPES[action], attributes }
}
