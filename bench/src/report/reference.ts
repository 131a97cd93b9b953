/**
 * The published reference: the paper's Python client and processor on a real Sawtooth 1.0 validator, serial submit and
 * wait, as we measured it on a machine of the same kind (2 cores) before this project began. Allocations per second.
 */
export const PUBLISHED_REFERENCE: readonly { readonly bulk: number; readonly allocationsPerSecond: number }[] = [
  { bulk: 1, allocationsPerSecond: 8.8 },
  { bulk: 100, allocationsPerSecond: 872 },
  { bulk: 1_000, allocationsPerSecond: 8_600 },
  { bulk: 10_000, allocationsPerSecond: 70_600 },
  { bulk: 50_000, allocationsPerSecond: 196_500 },
]
