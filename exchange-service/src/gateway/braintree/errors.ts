import { z } from "zod"
import { cut } from "../cut.js"
import { fail, type GatewayResult, ok } from "../gateway.js"

/** Marks an answer of Braintree's that is complete and says no; thrown inside `attempt` only. */
export class Refusal extends Error {
  override readonly name = "Refusal"
}

/** The library's own exceptions: all have their kind in `type`. */
type Sorting = "GATEWAY_REFUSED" | "GATEWAY_MISCONFIGURED" | "GATEWAY_UNAVAILABLE"
const KINDS: Readonly<Record<string, Sorting>> = {
  notFoundError: "GATEWAY_REFUSED",
  invalidKeysError: "GATEWAY_REFUSED",
  authenticationError: "GATEWAY_MISCONFIGURED",
  authorizationError: "GATEWAY_MISCONFIGURED",
  upgradeRequired: "GATEWAY_MISCONFIGURED",
  gatewayTimeoutError: "GATEWAY_UNAVAILABLE",
  requestTimeoutError: "GATEWAY_UNAVAILABLE",
  serverError: "GATEWAY_UNAVAILABLE",
  serviceUnavailableError: "GATEWAY_UNAVAILABLE",
  tooManyRequestsError: "GATEWAY_UNAVAILABLE",
  unexpectedError: "GATEWAY_UNAVAILABLE",
}

/** Runs a call to Braintree and sorts its failures; an answer that cannot be read leaves the outcome open. */
export async function attempt<T>(call: () => Promise<T>): Promise<GatewayResult<T>> {
  try {
    return ok(await call())
  } catch (error) {
    if (error instanceof Refusal) return fail("GATEWAY_REFUSED", error.message)
    if (error instanceof z.ZodError)
      return fail("GATEWAY_UNAVAILABLE", "Braintree: the answer lacks what it should have")
    const { type = "", message = "" } = error as { type?: string; message?: string }
    const code = KINDS[type]
    if (code === undefined) throw error
    return fail(code, cut(`Braintree: ${type} ${message}`.trim()))
  }
}

export const isNotFound = (error: unknown): boolean => (error as { type?: string }).type === "notFoundError"

const failure = z.object({ success: z.literal(false), message: z.string().catch("refused") })

/** Throws `Refusal` when the result object says that nothing was done. */
export function refuseFailure(result: unknown): void {
  const parsed = failure.safeParse(result)
  if (parsed.success) throw new Refusal(`Braintree: ${cut(parsed.data.message)}`)
}
