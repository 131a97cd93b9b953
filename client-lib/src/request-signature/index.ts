export type { SignableRequest } from "./base.js"
export {
  type CheckOptions,
  checkRequestSignature,
  type ReceivedRequest,
  type SignatureCheck,
  type SignatureFault,
  type SignedBy,
} from "./check.js"
export { contentDigest, digestMatches } from "./digest.js"
export {
  ACCEPT_SIGNATURE,
  CLOCK_SKEW_SECONDS,
  DEFAULT_LIFETIME_SECONDS,
  MAX_LIFETIME_SECONDS,
  NONCE_PATTERN,
  REQUIRED_COMPONENTS,
  SIGNATURE_LABEL,
  SIGNATURE_TAG,
} from "./profile.js"
export { type RequestSigner, type RequestToSign, type SigningOptions, signRequest } from "./sign.js"
