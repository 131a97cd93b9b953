import type { HeldGrant } from "../grants/types.js"
import { testKey } from "./keys.js"

/** A spot grant of one unit, good for a minute from `seenAtMs`; its state is left to the one who uses it. */
export function testGrant(fields: Partial<HeldGrant> = {}): HeldGrant {
  const seenAtMs = fields.seenAtMs ?? 0
  return {
    transactionId: "ab".repeat(64),
    kind: "spot",
    summary: {
      ...{ provider: testKey(1), issuer: testKey(2), epoch: 1, epoch_to: 1, units: 1, price: 1 },
      ...{ from_frequency: 3_500_000, to_frequency: 3_520_000, bandwidth: 20_000, allocation_duration: 60 },
      qos: { priority: 3 },
    },
    unitsEach: 1,
    blockNum: 5,
    position: 0,
    state: "VALID",
    validFromMs: seenAtMs,
    validUntilMs: seenAtMs + 60_000,
    ...fields,
    seenAtMs,
  }
}
