import { serializeDictionary } from "structured-headers"
import { serializeInput, signatureBase } from "./base.js"
import { contentDigest } from "./digest.js"
import { DEFAULT_LIFETIME_SECONDS, REQUIRED_COMPONENTS, SIGNATURE_LABEL, SIGNATURE_TAG } from "./profile.js"

/** Anything that signs with a ledger key: `sign` returns the 64-byte compact low-S signature of sha256(message). */
export interface RequestSigner {
  readonly publicKey: string
  sign(message: Uint8Array): Uint8Array
}

export interface RequestToSign {
  readonly method: string
  readonly url: string | URL
  /** Body as it will be sent, byte for byte. */
  readonly body?: string | Uint8Array | undefined
}

export interface SigningOptions {
  /** Now, milliseconds since 1970. */
  readonly nowMs: number
  /** Never used before with this key: 16 to 64 characters of base64url. */
  readonly nonce: string
  /** How long the signature stays good, seconds, 1 to 300. */
  readonly lifetimeSeconds?: number
}

/**
 * Headers that prove who sends a request: `content-digest` (if there is a body), `signature-input` and `signature`.
 * The request must then be sent unchanged to the very URL that was signed.
 */
export function signRequest(
  request: RequestToSign,
  signer: RequestSigner,
  options: SigningOptions,
): Record<string, string> {
  const url = new URL(request.url)
  const body = typeof request.body === "string" ? new TextEncoder().encode(request.body) : request.body
  const headers: Record<string, string> = {}
  if (body !== undefined && body.length > 0) headers["content-digest"] = contentDigest(body)
  const created = Math.floor(options.nowMs / 1000)
  const components = [...REQUIRED_COMPONENTS, ...Object.keys(headers)]
  const input = serializeInput(
    components,
    new Map<string, string | number>([
      ["created", created],
      ["expires", created + (options.lifetimeSeconds ?? DEFAULT_LIFETIME_SECONDS)],
      ["nonce", options.nonce],
      ["keyid", signer.publicKey],
      ["tag", SIGNATURE_TAG],
    ]),
  )
  const base = signatureBase(
    { method: request.method, authority: url.host, path: url.pathname, query: url.search, headers },
    components,
    input,
  )
  if (!base.ok) throw new Error(`the request has no ${base.component} to sign`)
  return {
    ...headers,
    "signature-input": `${SIGNATURE_LABEL}=${input}`,
    signature: serializeDictionary(new Map([[SIGNATURE_LABEL, [signer.sign(base.bytes), new Map()]]])),
  }
}
