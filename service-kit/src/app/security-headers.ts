import helmet from "@fastify/helmet"
import Fastify from "fastify"

/** Scripts, styles and connections from ourselves only; no inline script, no framing. */
const STRICT_POLICY: Readonly<Record<string, readonly string[]>> = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "form-action": ["'self'"],
  "base-uri": ["'none'"],
  "frame-ancestors": ["'none'"],
}

/** Headers that a bare answer has, whatever helmet adds. */
const BARE = new Set(["content-type", "content-length", "date", "connection", "keep-alive"])

/**
 * The headers that helmet sets, worked out once: they are the same on every answer, and helmet would put them together
 * anew for each.
 *
 * @param policy added to the strict one
 * @param https whether the service is reached by https only
 */
export async function securityHeaders(
  policy: Readonly<Record<string, readonly string[]>>,
  https: boolean,
): Promise<Readonly<Record<string, string>>> {
  const probe = Fastify()
  const directives = Object.entries({ ...STRICT_POLICY, ...policy }).map(
    ([name, values]) => [name, [...values]] as const,
  )
  await probe.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: Object.fromEntries(directives) },
    strictTransportSecurity: https,
  })
  const { headers } = await probe.inject("/")
  await probe.close()
  const own = Object.entries(headers).filter(([name]) => !BARE.has(name))
  return Object.fromEntries(own.map(([name, value]) => [name, String(value)]))
}
