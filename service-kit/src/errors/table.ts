/** What a service says when something expected fails: HTTP status and a title that is the same every time. */
export interface ErrorRow {
  readonly status: number
  /** One sentence for people, without the particulars (those are the problem's `detail`). */
  readonly title: string
}

/** All error codes of one service. A code is never reused for another meaning. */
export type ErrorTable = Readonly<Record<string, ErrorRow>>

/** Codes that every service shares. */
export const COMMON_ERRORS = {
  INVALID_ARGUMENT: { status: 400, title: "The request is not in the form that this endpoint takes." },
  BODY_NOT_JSON: { status: 400, title: "The body is not valid JSON." },
  IDEMPOTENCY_KEY_INVALID: { status: 400, title: "Idempotency-Key must be 1 to 255 printable characters." },
  IDEMPOTENCY_KEY_REQUIRED: { status: 400, title: "This request needs an Idempotency-Key header." },
  UNAUTHENTICATED: { status: 401, title: "The request does not prove who sends it." },
  SIGNATURE_MISSING: { status: 401, title: "The request must be signed with a ledger key (RFC 9421)." },
  SIGNATURE_MALFORMED: { status: 401, title: "The request signature is not in the form that this service takes." },
  SIGNATURE_INCOMPLETE: { status: 401, title: "The request signature does not cover all that it must." },
  SIGNATURE_EXPIRED: { status: 401, title: "The request signature is out of its time." },
  SIGNATURE_INVALID: { status: 401, title: "The request signature does not fit the request." },
  SIGNATURE_REPLAYED: { status: 401, title: "The request signature has been used before." },
  DIGEST_MISMATCH: { status: 401, title: "Content-Digest does not fit the body." },
  PERMISSION_DENIED: { status: 403, title: "This key may not do that." },
  NOT_FOUND: { status: 404, title: "There is nothing at this address." },
  METHOD_NOT_ALLOWED: { status: 405, title: "This address does not take that method." },
  IDEMPOTENCY_IN_PROGRESS: {
    status: 409,
    title: "The first request with this Idempotency-Key is still being answered.",
  },
  BODY_TOO_LARGE: { status: 413, title: "The body is larger than this endpoint takes." },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: "The body must be application/json." },
  IDEMPOTENCY_KEY_REUSED: { status: 422, title: "This Idempotency-Key was used for another request." },
  TOO_MANY_REQUESTS: { status: 429, title: "Too many requests; see Retry-After." },
  INTERNAL: { status: 500, title: "The service failed; the correlator finds the reason in its log." },
  LEDGER_UNAVAILABLE: { status: 503, title: "The ledger does not answer; try again." },
  SHUTTING_DOWN: { status: 503, title: "The service is stopping; try again." },
  OVERLOADED: { status: 503, title: "The service has as much to do as it can take; try again." },
} as const satisfies ErrorTable

export type CommonErrorCode = keyof typeof COMMON_ERRORS

/** Joins a service's own codes with the common ones. A code in both is a mistake and throws at start. */
export function errorTable<T extends ErrorTable>(own: T): T & typeof COMMON_ERRORS {
  for (const code of Object.keys(own)) {
    if (!/^[A-Z][A-Z0-9_]*$/.test(code)) throw new Error(`error code ${code} is not SCREAMING_SNAKE`)
    if (code in COMMON_ERRORS) throw new Error(`error code ${code} is a common one already`)
  }
  return { ...COMMON_ERRORS, ...own }
}
