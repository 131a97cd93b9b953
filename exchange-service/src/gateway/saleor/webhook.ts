import { createHash, createHmac, timingSafeEqual } from "node:crypto"
import { createRemoteJWKSet, errors, flattenedVerify } from "jose"
import { z } from "zod"
import { fail, type GatewayResult, type Hint, ok, type WebhookRequest } from "../gateway.js"
import { orderIdOf } from "./view.js"

export interface SaleorWebhookSettings {
  /** Saleor's HMAC secret, where a webhook still has one (deprecated there); without it signatures are JWS. */
  readonly hmacSecret: string | undefined
  /** Where the shop publishes its keys: `https://SHOP/.well-known/jwks.json`. */
  readonly jwksUrl: string
}

/**
 * Saleor signs the bytes of the payload, but no time. So a webhook here is never more than a hint: whatever it says, the
 * order is read from Saleor's API, and a replayed old one finds the present truth.
 */
export function saleorWebhooks(settings: SaleorWebhookSettings) {
  const keys = createRemoteJWKSet(new URL(settings.jwksUrl), { timeoutDuration: 5_000, cooldownDuration: 10_000 })
  return async ({ headers, body }: WebhookRequest): Promise<GatewayResult<Hint>> => {
    const signature = headers["saleor-signature"]
    if (typeof signature !== "string") return fail("WEBHOOK_SIGNATURE_INVALID", "Saleor-Signature is missing")
    const proven =
      settings.hmacSecret === undefined
        ? await checkJws(signature, body, keys)
        : checkHmac(signature, body, settings.hmacSecret)
    return proven.ok ? hint(headers["saleor-event"], body) : proven
  }
}

function checkHmac(signature: string, body: Buffer, secret: string): GatewayResult<true> {
  const expected = createHmac("sha256", secret).update(body).digest()
  const given = Buffer.from(signature, "hex")
  const same = given.length === expected.length && timingSafeEqual(given, expected)
  return same ? ok(true) : fail("WEBHOOK_SIGNATURE_INVALID", "the HMAC does not fit the body")
}

/** RFC 7515 with a detached, unencoded payload (RFC 7797), RS256 only. */
async function checkJws(
  signature: string,
  body: Buffer,
  keys: ReturnType<typeof createRemoteJWKSet>,
): Promise<GatewayResult<true>> {
  const parts = signature.split(".")
  const [header = "", middle, value = ""] = parts
  if (parts.length !== 3 || middle !== "") return fail("WEBHOOK_SIGNATURE_INVALID", "not a detached JWS")
  try {
    const payload = isEncoded(header) ? body.toString("base64url") : body
    await flattenedVerify({ protected: header, payload, signature: value }, keys, { algorithms: ["RS256"] })
    return ok(true)
  } catch (error) {
    // Not being able to fetch the keys says nothing about the signature: the shop shall send it again.
    const unreachable = error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)
    return unreachable || /200 OK|JSON Web Key Set/.test((error as Error).message)
      ? fail("GATEWAY_UNAVAILABLE", "Saleor's signing keys cannot be fetched")
      : fail("WEBHOOK_SIGNATURE_INVALID", "the JWS does not fit the body")
  }
}

/** Saleor says `b64: false`; a JWS without it signs the base64url form of the body. */
function isEncoded(header: string): boolean {
  try {
    return (JSON.parse(Buffer.from(header, "base64url").toString("utf8")) as { b64?: boolean }).b64 !== false
  } catch {
    return true
  }
}

const byQuery = z.object({ order: z.object({ id: z.string().min(1).max(200) }) })
const nested = z.object({ event: byQuery }).transform(({ event }) => event)
const byDefault = z
  .tuple([z.object({ id: z.string().min(1).max(200) })], z.unknown())
  .transform(([order]) => ({ order }))
const payload = z.union([byQuery, nested, byDefault])

function hint(event: string | string[] | undefined, body: Buffer): GatewayResult<Hint> {
  let json: unknown
  try {
    json = JSON.parse(body.toString("utf8"))
  } catch {
    return fail("WEBHOOK_MALFORMED", "the body is not JSON")
  }
  const parsed = payload.safeParse(json)
  const type = typeof event === "string" ? event.slice(0, 100) : "unknown"
  const eventId = createHash("sha256").update(`${type}\n`).update(body).digest("hex")
  const paymentId = parsed.data?.order.id
  const orders = paymentId === undefined ? [] : [{ orderId: orderIdOf(paymentId), paymentId }]
  return ok({ eventId, mayRepeat: true, type, orders, payoutIds: [] })
}
