/** The clearing house refused, or did not answer. `code` is one of its reference list, or REQUEST_FAILED. */
export class AuctionHouseError extends Error {
  override readonly name = "AuctionHouseError"

  constructor(
    readonly code: string,
    message: string,
    /** HTTP status; undefined when there was no answer. */
    readonly status: number | undefined,
    /** Finds the request in the house's log. */
    readonly correlator: string | undefined,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
