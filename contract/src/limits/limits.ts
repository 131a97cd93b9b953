/**
 * Bounds on what one transaction may contain. They decide validity, so they are part of the contract: every validator
 * of a network must run the same ones, and changing a default needs a new {@link FAMILY_VERSION}.
 */
export interface ContractLimits {
  /** Longest payload, in bytes. */
  readonly payloadBytes: number
  /** Longest payload outside the `consumers` array of `allocate`, in bytes. */
  readonly fieldBytes: number
  /** Most keys in the `consumers` array of one `allocate`. */
  readonly consumersPerAllocation: number
  /** Most shares in the `consumers` dictionary of one `offer`. */
  readonly consumersPerOffer: number
  /** Most reservations an account record may hold, and so the longest series that one `allocate` may buy. */
  readonly reservationsPerAccount: number
  /** Longest canonical form of a `qos` dictionary, in bytes. */
  readonly qosBytes: number
  /** Deepest nesting of arrays and objects in a payload; the payload itself is level 1. */
  readonly depth: number
}

/** The limits of contract version 1.0. */
export const DEFAULT_LIMITS: ContractLimits = {
  // 100,000 keys of 66 characters with quotes and Python's ", " between them are 7.0 MB.
  payloadBytes: 8 * 1024 * 1024,
  // 2,000 shares and 1,000 reservations with generous white space, twice over.
  fieldBytes: 512 * 1024,
  consumersPerAllocation: 100_000,
  // Each purchase of a share rewrites the whole record: 2,000 shares are 250 KB.
  consumersPerOffer: 2_000,
  // Each purchase rewrites the whole record: 1,000 reservations are 60 KB, 16 hours of one-minute epochs.
  reservationsPerAccount: 1_000,
  qosBytes: 4096,
  depth: 8,
}
