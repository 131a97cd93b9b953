import type { GrantState, StoredPurchase } from "./types.js"

/** When an epoch of a provider began; undefined when it has not. */
export type EpochStart = (provider: string, epoch: number) => number | undefined

export interface Validity {
  readonly state: GrantState
  readonly validFromMs?: number
  readonly validUntilMs?: number
}

/**
 * Whether a purchase is good at a time. What was bought for the current epoch counts from its commit for the duration
 * offered; what was bought in advance counts from the moment its epoch became current, for as long, in each epoch.
 */
export function validityAt(
  { kind, summary, seenAtMs }: StoredPurchase,
  nowMs: number,
  currentEpoch: number,
  epochStart: EpochStart,
): Validity {
  if (kind !== "advance") return within(seenAtMs, summary.allocation_duration, nowMs)
  // Epochs begin in order and last equally long: only the last of them to begin can be good.
  const start = epochStart(summary.provider, Math.min(currentEpoch, summary.epoch_to))
  if (currentEpoch < summary.epoch || start === undefined) return { state: "NOT_YET_VALID" }
  const found = within(start, summary.allocation_duration, nowMs)
  // Between two epochs of a series the holder waits; after the last it is over.
  return found.state === "EXPIRED" && currentEpoch < summary.epoch_to ? { state: "NOT_YET_VALID" } : found
}

function within(fromMs: number, seconds: number, nowMs: number): Validity {
  const validUntilMs = fromMs + seconds * 1000
  const state = nowMs < fromMs ? "NOT_YET_VALID" : nowMs < validUntilMs ? "VALID" : "EXPIRED"
  return { state, validFromMs: fromMs, validUntilMs }
}
