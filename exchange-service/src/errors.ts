import { errorTable, problems } from "@bandcoin/service-kit"

/** The exchange's error codes. A code is never reused for another meaning; docs/exchange.md has a row for each. */
export const EXCHANGE_ERRORS = errorTable({
  ACCOUNT_KEY_INVALID: { status: 400, title: "An account key is 66 lower-case hex characters, 02 or 03 first." },
  ACCOUNT_NOT_FOUND: { status: 422, title: "The account is not on the ledger; its owner must create it first." },
  PACKAGE_NOT_SOLD: { status: 422, title: "This package is not sold in this currency." },
  GATEWAY_NOT_AVAILABLE: { status: 422, title: "This payment gateway is not configured here." },
  ORDER_NOT_FOUND: { status: 404, title: "There is no such order." },
  ORDER_NOT_OPEN: { status: 409, title: "The order is not in a state in which this can be done." },
  PAYMENT_REFUSED: { status: 422, title: "The payment gateway refused." },
  GATEWAY_UNAVAILABLE: { status: 503, title: "The payment gateway does not answer; nothing is lost, try again." },
  GATEWAY_MISCONFIGURED: { status: 503, title: "The payment gateway does not take our keys; an operator is needed." },
  WEBHOOK_SIGNATURE_INVALID: { status: 401, title: "The webhook's signature is missing or does not fit." },
  WEBHOOK_STALE: { status: 401, title: "The webhook was signed too long ago, or in the future." },
  WEBHOOK_MALFORMED: { status: 400, title: "The webhook is not in the form its gateway sends." },
  PAYOUT_CURRENCY_NOT_OFFERED: { status: 422, title: "There are no payouts in this currency." },
  PAYOUT_DESTINATION_NOT_OFFERED: { status: 422, title: "Payouts to this kind of destination are not configured." },
  PAYOUT_BELOW_MINIMUM: { status: 422, title: "The payout is smaller than the minimum, or than its fee." },
  PAYOUT_ABOVE_MAXIMUM: { status: 422, title: "The payout is larger than the maximum." },
  PAYOUT_DAILY_LIMIT: { status: 422, title: "The account has reached its limit for 24 hours." },
  PAYOUT_NOT_FOUND: { status: 404, title: "There is no such payout of this account." },
  PAYOUT_NOT_OPEN: { status: 409, title: "The payout is not in a state in which this can be decided." },
  BALANCE_TOO_LOW: { status: 422, title: "The account holds too few Bandcoins." },
  CAMPAIGN_NOT_FOUND: { status: 404, title: "There is no such campaign." },
  CAMPAIGN_CAP_REACHED: { status: 422, title: "The campaign's cap does not allow this credit." },
  SCHEDULE_NOT_FOUND: { status: 404, title: "There is no such schedule of this account." },
  SCHEDULE_CAP_TOO_LOW: { status: 422, title: "The cap does not cover one period of the schedule." },
  OPERATOR_TOKEN_INVALID: { status: 401, title: "The operator token is missing or wrong." },
})

export const problem = problems(EXCHANGE_ERRORS)
