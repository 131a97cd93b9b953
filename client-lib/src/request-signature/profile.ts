/**
 * What a signed request of this market looks like: RFC 9421 HTTP Message Signatures, made with the caller's ledger key.
 *
 * RFC 9421 registers no algorithm for secp256k1, so the `alg` parameter is left out (section 3.2 lets the key decide):
 * `keyid` is the compressed public key in hex, which is the account name on the ledger, and the signature is the 64-byte
 * compact form, low S, over the SHA-256 of the signature base: the form in which the same key signs transactions.
 *
 * A signature base can never be mistaken for a transaction or batch header: those carry 128-character fields whose
 * protobuf length takes a byte above 0x7f, and a signature base is ASCII (section 2.5).
 */
export const SIGNATURE_LABEL = "bandcoin"

/** Keeps these signatures apart from those the same key makes for other purposes (section 2.3). */
export const SIGNATURE_TAG = "bandcoin-request"

/** Covered by every request; `content-digest` (RFC 9530) joins them when there is a body. */
export const REQUIRED_COMPONENTS = ["@method", "@authority", "@path", "@query"] as const

/** How long a signature stays good when the signer names no other time. */
export const DEFAULT_LIFETIME_SECONDS = 60

/** Longest life a verifier takes: it has to remember every nonce that long. */
export const MAX_LIFETIME_SECONDS = 300

/** How far the signer's clock may run ahead of the verifier's. */
export const CLOCK_SKEW_SECONDS = 30

/** Nonces are 16 to 64 characters of base64url: 96 bits at least, and short enough to store. */
export const NONCE_PATTERN = /^[A-Za-z0-9_-]{16,64}$/

/** The value of an `Accept-Signature` header (section 5.1) that asks for such a signature. */
export const ACCEPT_SIGNATURE = `${SIGNATURE_LABEL}=(${[...REQUIRED_COMPONENTS, "content-digest"]
  .map((name) => `"${name}"`)
  .join(" ")});created;expires;nonce;keyid;tag="${SIGNATURE_TAG}"`
