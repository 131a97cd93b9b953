export { decodeAccount, parseAccount } from "./account/decode.js"
export { encodeAccount } from "./account/encode.js"
export { type Account, newAccount, type Reservation, type Share } from "./account/types.js"
export type { SaleKind } from "./actions/allocate/terms.js"
export { accountAddress } from "./address/account-address.js"
export { FAMILY_NAME, FAMILY_VERSION, NAMESPACE } from "./address/family.js"
export { isPublicKey } from "./address/public-key.js"
export { ADMIN_KEYS_SETTING, settingAddress } from "./address/setting-address.js"
export { CONTRACT_ERRORS, type ContractErrorCode } from "./errors/codes.js"
export type { ContractError, Result } from "./errors/contract-error.js"
export { type ContractEvent, EVENT_ALLOCATION, EVENT_TYPES, type EventAttribute } from "./event/event.js"
export { addressesTouched, type TouchedAddresses } from "./execute/addresses.js"
export { type Effects, type Execution, execute } from "./execute/execute.js"
export { decodeGrantSummary, type GrantSummary } from "./grant/summary.js"
export type { JsonObject, JsonValue } from "./json/value.js"
export { type ContractLimits, DEFAULT_LIMITS } from "./limits/limits.js"
export { decodePayload } from "./payload/decode.js"
export { encodePayload } from "./payload/encode.js"
export {
  type Action,
  type AllocatePayload,
  type AuthorizePayload,
  type CreatePayload,
  type DepositPayload,
  type OfferPayload,
  type Payload,
  type ReservationOffer,
  ROLES,
  type Role,
  type ShareOffer,
  type TransferPayload,
  type WithdrawPayload,
} from "./payload/types.js"
export { isAmount, MAX_AMOUNT } from "./pricing/amount.js"
export { type AdvancePurchase, advanceCost, type SpotPurchase, spotCost } from "./pricing/cost.js"
export { discountFromPpb, discountToPpb, PPB } from "./pricing/discount.js"
export { type Quote, type QuoteRequest, quote } from "./quote/quote.js"
