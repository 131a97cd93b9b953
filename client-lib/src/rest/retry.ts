/** How often and how patiently a request that may be repeated is repeated. */
export interface RetryPolicy {
  /** Attempts in all, the first included. */
  readonly attempts: number
  /** Upper bound of the first pause; it doubles with each attempt. */
  readonly baseDelayMs: number
  /** Upper bound of every pause, and of what a `Retry-After` can ask for. */
  readonly maxDelayMs: number
}

export const DEFAULT_RETRY: RetryPolicy = { attempts: 5, baseDelayMs: 200, maxDelayMs: 10_000 }

/**
 * The pause before attempt number `attempt` (1 is the first repetition): what the server asked for, otherwise a random
 * part of an exponentially growing bound ("full jitter"), so that clients turned away together do not return together.
 */
export function retryDelayMs(
  policy: RetryPolicy,
  attempt: number,
  retryAfterMs: number | undefined,
  random: () => number,
): number {
  if (retryAfterMs !== undefined) return Math.min(retryAfterMs, policy.maxDelayMs)
  return random() * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempt - 1))
}

/** Milliseconds a `Retry-After` header asks for (RFC 9110 section 10.2.3: seconds, or a date), if it says anything. */
export function parseRetryAfter(header: string | null, nowMs: number): number | undefined {
  if (header === null) return undefined
  const text = header.trim()
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  // Date.parse reads "-5" as a year; a date of HTTP begins with the name of a day.
  const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs)
}
