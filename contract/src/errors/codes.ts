/**
 * Every code a {@link ContractError} can carry, with the sentence that the reference documentation prints for it.
 * Codes are stable: a code is never renamed and never reused for another meaning.
 */
export const CONTRACT_ERRORS = {
  PAYLOAD_TOO_LARGE: "The payload, or the part of it outside the consumers array, is longer than the contract takes.",
  INVALID_JSON: "The payload is not well-formed JSON in UTF-8.",
  PAYLOAD_NOT_OBJECT: "The payload is JSON but not an object.",
  DUPLICATE_FIELD: "A JSON object of the payload has the same key twice.",
  FORBIDDEN_KEY: "A JSON object of the payload has a key that is refused everywhere: __proto__.",
  TOO_DEEP: "The payload nests arrays and objects deeper than the contract takes.",
  INEXACT_NUMBER: "A number of the payload is beyond 2^53-1 in size, has more than 15 significant digits, or is -0.",
  UNKNOWN_ACTION: "The payload's action is missing or is none of the contract's actions.",
  UNKNOWN_FIELD: "The payload has a field that its action does not have.",
  MISSING_FIELD: "A field that the action needs is absent.",
  WRONG_TYPE: "A field has another JSON type than the one it must have.",
  OUT_OF_RANGE: "A field has the right type but a value that is not allowed.",
  DUPLICATE_CONSUMER: "A public key stands twice in the consumers array.",
  TOO_MANY_CONSUMERS: "There are more consumers than one transaction or one offer may have.",
  TOO_MANY_RESERVATIONS: "The account would hold more reservations than a record may have.",
  INVALID_SIGNER: "The signer is not a compressed secp256k1 public key in lower-case hex.",
  ACCOUNT_EXISTS: "The account to be created exists already.",
  ACCOUNT_NOT_FOUND: "An account that the action needs does not exist.",
  NOT_OWN_ACCOUNT: "The field provider names another account than the signer's, where only the own one is allowed.",
  NOT_ADMIN: "The signer is not one of the keys in the on-ledger setting bandcoin.admin_keys.",
  NOT_EXCHANGE: "The signer's account does not have the role exchange.",
  NOT_PROVIDER: "The signer's account does not have the role provider.",
  SAME_ACCOUNT: "Signer and provider are the same account, where two are needed.",
  INSUFFICIENT_FUNDS: "The balance of the account that pays is smaller than the amount.",
  AMOUNT_OVERFLOW: "An amount of Bandcoins would exceed 2^53-1.",
  BAND_INVALID: "The offer's frequencies or bandwidth do not describe a band.",
  RESERVATION_NOT_AHEAD: "A reservation's epoch does not lie after the epoch that the offer opens.",
  RESERVATION_OVERSOLD: "A reservation's new capacity is smaller than what has been sold of it.",
  SHARES_EXCEED_OFFER: "The allocations of the offer's consumers sum to more than max_allocations.",
  EPOCH_EXHAUSTED: "The account has used every epoch number up to 2^53-1.",
  NO_OFFER: "The provider has never posted an offer.",
  BAND_MISMATCH: "The purchase names another from_frequency, to_frequency or bandwidth than the offer's.",
  EPOCH_PASSED: "The epoch asked for is over: the provider has posted a newer offer.",
  EPOCH_RANGE_INVALID:
    "The field epoch_to lies before epoch, or a series starts at the current epoch and runs past it.",
  EPOCH_NOT_CURRENT: "A settled auction sells the current epoch only.",
  NOT_A_WINNER: "The offer is a settled auction and the signer has no share in it.",
  ALREADY_ALLOCATED: "The signer has already taken its share of the settled auction.",
  UNITS_MISMATCH: "The number of consumers differs from the allocations of the signer's share.",
  NOT_ENOUGH_UNITS: "Fewer units are left in the current epoch than were asked for.",
  NO_RESERVATION: "An epoch asked for has no reservation on offer.",
  RESERVATION_FULL: "A reservation has less capacity left than the units asked for.",
  PRICE_MISMATCH: "The price named differs from the cost that the contract computes.",
  RECEIPT_INVALID: "Receipt data are not the grant summary that an allocate writes.",
  STATE_CORRUPT: "A record of the ledger state is not one that this contract wrote: the ledger has a fault.",
} as const satisfies Record<string, string>

/** A stable error code of the contract. */
export type ContractErrorCode = keyof typeof CONTRACT_ERRORS
