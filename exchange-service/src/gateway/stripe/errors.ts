import Stripe from "stripe"
import { cut } from "../cut.js"
import { fail, type GatewayResult, ok } from "../gateway.js"

/**
 * Runs a call to Stripe and sorts its failures. A 5xx, a time-out, a broken connection and a rate limit leave the outcome
 * open; an answer in the 400s is final.
 */
export async function attempt<T>(call: () => Promise<T>): Promise<GatewayResult<T>> {
  try {
    const value = await call()
    // The library takes any JSON without an `error` member for success, whatever the status: a proxy's "{}" with a 502 too.
    const status = statusOf(value)
    return status >= 300 ? fail("GATEWAY_UNAVAILABLE", `Stripe: HTTP ${status} without an explanation`) : ok(value)
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error
    const message = `Stripe: ${cut(error.message)}`
    if (error instanceof Stripe.errors.StripeAuthenticationError) return fail("GATEWAY_MISCONFIGURED", message)
    if (error instanceof Stripe.errors.StripePermissionError) return fail("GATEWAY_MISCONFIGURED", message)
    if (error instanceof Stripe.errors.StripeConnectionError) return fail("GATEWAY_UNAVAILABLE", message)
    if (error instanceof Stripe.errors.StripeRateLimitError) return fail("GATEWAY_UNAVAILABLE", message)
    const status = error.statusCode ?? 0
    // 409: another request with the same idempotency key is under way.
    if (status === 0 || status >= 500 || status === 409) return fail("GATEWAY_UNAVAILABLE", message)
    // The platform's own balance is too low for a transfer: it works once an operator has topped it up.
    if (error.code === "balance_insufficient") return fail("GATEWAY_UNAVAILABLE", message)
    return fail("GATEWAY_REFUSED", message)
  }
}

const statusOf = (value: unknown): number =>
  (value as { lastResponse?: { statusCode?: number } } | undefined)?.lastResponse?.statusCode ?? 200
