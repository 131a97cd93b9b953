import { errorTable, problems } from "@bandcoin/service-kit"

/** Error codes of the provider service; the common ones come from the service kit. Described in docs/auctions.md. */
export const ERRORS = errorTable({
  NO_OFFER: { status: 404, title: "The provider has no offer on the market." },
  NO_SCHEDULE: { status: 404, title: "There is no schedule." },
  LEDGER_REFUSED: { status: 422, title: "The ledger refused the transaction." },
  OUTCOME_UNKNOWN: { status: 503, title: "The ledger has not said yet what became of it; repeat with the same key." },
  AUCTION_UNDER_WAY: { status: 409, title: "The next epoch is being auctioned." },
  HOUSE_NOT_CONFIGURED: { status: 422, title: "No auction house is configured." },
  HOUSE_REFUSED: { status: 422, title: "The auction house refused." },
  HOUSE_UNAVAILABLE: { status: 503, title: "The auction house does not answer; try again." },
  POLICY_BAND: { status: 422, title: "This band is not one that may be auctioned." },
  POLICY_PRICE: { status: 422, title: "The price is below what this provider sells for." },
  POLICY_UNITS: { status: 422, title: "More units than this provider auctions." },
  CLEARING_INCONSISTENT: { status: 422, title: "The clearing does not add up." },
  CLEARING_TOO_EARLY: { status: 409, title: "The clearing time has not come." },
  EPOCH_NOT_NEXT: { status: 409, title: "The epoch is not the current one + 1." },
  EPOCH_PROMISED: { status: 409, title: "An offer for this epoch is signed for another auction." },
  OFFER_ALREADY_SIGNED: { status: 409, title: "Another offer is signed for this auction." },
  ATTEMPT_NOT_OPEN: { status: 409, title: "The attempt before is not known to have been refused by the ledger." },
})

export const problem = problems(ERRORS)

export type ProviderErrorCode = Extract<keyof typeof ERRORS, string>

/** Why a request is refused, as a value. */
export interface Refusal {
  readonly code: ProviderErrorCode
  readonly detail: string
}
