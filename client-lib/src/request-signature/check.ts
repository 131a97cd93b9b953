import { type InnerList, isInnerList, type Parameters, parseDictionary } from "structured-headers"
import { type SignableRequest, serializeInput, signatureBase } from "./base.js"
import { digestMatches } from "./digest.js"
import {
  CLOCK_SKEW_SECONDS,
  MAX_LIFETIME_SECONDS,
  NONCE_PATTERN,
  REQUIRED_COMPONENTS,
  SIGNATURE_TAG,
} from "./profile.js"

export interface ReceivedRequest extends SignableRequest {
  /** Body as received, before any parsing; empty when there is none. */
  readonly body: Uint8Array
}

/** Why a signature is not taken. A closed set: services map each to an error code of theirs. */
export type SignatureFault =
  | "SIGNATURE_MISSING"
  | "SIGNATURE_MALFORMED"
  | "SIGNATURE_INCOMPLETE"
  | "SIGNATURE_EXPIRED"
  | "SIGNATURE_INVALID"
  | "DIGEST_MISMATCH"

export interface SignedBy {
  /** Public key of the signer: its account name on the ledger. */
  readonly publicKey: string
  /** To be remembered until `expiresAtMs` and refused if seen again. */
  readonly nonce: string
  readonly expiresAtMs: number
}

export interface CheckOptions {
  readonly nowMs: number
  /** Checks a 64-byte compact signature of sha256(message); must refuse high S. Must not throw. */
  readonly verify: (publicKey: string, message: Uint8Array, signature: Uint8Array) => boolean
}

export type SignatureCheck =
  | { readonly ok: true; readonly value: SignedBy }
  | { readonly ok: false; readonly fault: SignatureFault; readonly detail: string }

const fail = (fault: SignatureFault, detail: string): SignatureCheck => ({ ok: false, fault, detail })

/** Longest `Signature` or `Signature-Input` header that is parsed. */
const MAX_HEADER_LENGTH = 4096

function header(request: ReceivedRequest, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === "string" || value === undefined ? value : value.join(", ")
}

/** The one signature with our tag, and its input. Signatures with other tags are for others and are left alone. */
function findSignature(
  inputHeader: string,
  signatureHeader: string,
): { components: string[]; parameters: Parameters; signature: Uint8Array } | string {
  if (inputHeader.length > MAX_HEADER_LENGTH || signatureHeader.length > MAX_HEADER_LENGTH) return "headers too long"
  let found: [string, InnerList] | undefined
  let signature: unknown
  try {
    for (const [label, member] of parseDictionary(inputHeader)) {
      if (!isInnerList(member) || member[1].get("tag") !== SIGNATURE_TAG) continue
      if (found !== undefined) return `more than one signature has the tag ${SIGNATURE_TAG}`
      found = [label, member]
    }
    if (found === undefined) return `no signature has the tag ${SIGNATURE_TAG}`
    signature = parseDictionary(signatureHeader).get(found[0])?.[0]
  } catch (error) {
    return `not a structured field: ${(error as Error).message}`
  }
  if (!(signature instanceof ArrayBuffer) || signature.byteLength !== 64) return "the signature is not 64 bytes"
  const components: string[] = []
  for (const [name, parameters] of found[1][0]) {
    if (typeof name !== "string" || parameters.size > 0) return "components must be plain strings without parameters"
    if (components.includes(name)) return `component ${name} stands twice`
    components.push(name)
  }
  return { components, parameters: found[1][1], signature: new Uint8Array(signature) }
}

/**
 * Checks the signature of a request received: form, coverage, times, body digest, signature, in that order.
 * The caller then checks the nonce against those it has seen (and only then trusts the key).
 */
export function checkRequestSignature(request: ReceivedRequest, options: CheckOptions): SignatureCheck {
  const inputHeader = header(request, "signature-input")
  const signatureHeader = header(request, "signature")
  if (inputHeader === undefined || signatureHeader === undefined) {
    return fail("SIGNATURE_MISSING", "sign the request with your ledger key (RFC 9421): Signature-Input and Signature")
  }
  const found = findSignature(inputHeader, signatureHeader)
  if (typeof found === "string") return fail("SIGNATURE_MALFORMED", found)
  const { components, parameters, signature } = found

  const { created, expires, nonce, keyid, alg } = Object.fromEntries(parameters)
  if (typeof keyid !== "string" || !/^0[23][0-9a-f]{64}$/.test(keyid)) {
    return fail("SIGNATURE_MALFORMED", "keyid must be a compressed public key, 66 lower-case hex characters")
  }
  if (alg !== undefined) return fail("SIGNATURE_MALFORMED", "leave alg out: the key decides the algorithm")
  if (typeof nonce !== "string" || !NONCE_PATTERN.test(nonce)) {
    return fail("SIGNATURE_MALFORMED", "nonce must be 16 to 64 characters of base64url")
  }
  if (!Number.isSafeInteger(created) || !Number.isSafeInteger(expires)) {
    return fail("SIGNATURE_MALFORMED", "created and expires must be Unix seconds")
  }

  const required = [...REQUIRED_COMPONENTS, ...(request.body.length > 0 ? ["content-digest"] : [])]
  const missing = required.filter((name) => !components.includes(name))
  if (missing.length > 0) return fail("SIGNATURE_INCOMPLETE", `the signature must also cover ${missing.join(", ")}`)

  const timeFault = checkTimes(created as number, expires as number, options.nowMs / 1000)
  if (timeFault !== undefined) return fail("SIGNATURE_EXPIRED", timeFault)

  const digest = header(request, "content-digest")
  if (digest !== undefined && !digestMatches(digest, request.body)) {
    return fail("DIGEST_MISMATCH", "Content-Digest is not the sha-256 of the body received")
  }
  const base = signatureBase(request, components, serializeInput(components, parameters))
  if (!base.ok) return fail("SIGNATURE_INCOMPLETE", `the request has no ${base.component} that could be covered`)
  if (!options.verify(keyid, base.bytes, signature)) {
    return fail("SIGNATURE_INVALID", "the signature does not fit the request and the key")
  }
  return { ok: true, value: { publicKey: keyid, nonce, expiresAtMs: (expires as number) * 1000 } }
}

function checkTimes(created: number, expires: number, now: number): string | undefined {
  if (created > now + CLOCK_SKEW_SECONDS) return `created lies ${Math.ceil(created - now)} s in the future`
  if (expires <= now) return `expired ${Math.floor(now - expires)} s ago`
  if (expires - created > MAX_LIFETIME_SECONDS) return `a signature may live ${MAX_LIFETIME_SECONDS} s at most`
  return undefined
}
