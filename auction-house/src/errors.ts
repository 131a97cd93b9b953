import { errorTable, problems } from "@bandcoin/service-kit"

/** Error codes of the clearing house; the common ones come from the service kit. Described in docs/auctions.md. */
export const ERRORS = errorTable({
  AUCTION_NOT_FOUND: { status: 404, title: "There is no auction with this id." },
  AUCTION_CLOSED: { status: 409, title: "The auction takes no more bids." },
  PROVIDER_NOT_AUTHORIZED: { status: 403, title: "The key is not that of a provider on the ledger." },
  PROVIDER_HAS_AUCTION: { status: 409, title: "The provider has an auction under way already." },
  EPOCH_NOT_NEXT: { status: 409, title: "The epoch must be the provider's current one + 1." },
  CLEARING_TIME_INVALID: { status: 422, title: "The clearing time lies outside what this house takes." },
  CALLBACK_NOT_ALLOWED: { status: 422, title: "This house does not call that address." },
  BID_MALFORMED: { status: 422, title: "The bid is not a signed allocate transaction made for this house." },
  BID_WRONG_PROVIDER: { status: 422, title: "The bid is for another provider than the auction's." },
  BID_WRONG_BAND: { status: 422, title: "The bid is for another band than the auction's." },
  BID_WRONG_EPOCH: { status: 422, title: "The bid is for another epoch than the auction's." },
  BID_BELOW_MIN_PRICE: { status: 422, title: "The bid is below the auction's minimum price." },
  BID_NAMES_CONSUMERS: { status: 422, title: "The bid names holders of grants that do not fit what it can win." },
  BID_NAMES_QOS: { status: 422, title: "A bid must leave qos out: the offer does not exist yet." },
  BID_NOT_HIGHER: { status: 409, title: "The key has a bid as high as this in the auction." },
  BID_REPLAYED: { status: 409, title: "The transaction was handed in as a bid before." },
  BIDDER_IS_PROVIDER: { status: 422, title: "A provider cannot bid in its own auction." },
  BIDDER_UNKNOWN: { status: 422, title: "The bidder has no account on the ledger." },
  INSUFFICIENT_FUNDS: { status: 422, title: "The bidder's balance does not cover this and its other live bids." },
  AUCTION_FULL: { status: 409, title: "The auction has as many bids as it can take." },
})

export type HouseErrorCode = Extract<keyof typeof ERRORS, string>

export const problem = problems(ERRORS)

/** An expected failure as a value. */
export interface Refusal {
  readonly code: HouseErrorCode
  readonly detail: string
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Refusal)

export const refused = (code: HouseErrorCode, detail: string): { readonly ok: false } & Refusal => ({
  ok: false,
  code,
  detail,
})

/** The value, or the refusal thrown as the problem that answers the request. */
export function orProblem<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw problem(outcome.code, outcome.detail)
}
