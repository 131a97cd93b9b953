import type { HeldGrant } from "../grants/types.js"
import type { AdmissionRefusal, AdmissionRequest, Outcome } from "./types.js"

/** The refusals of a choice, the one that says most about what would help first. */
const TELLING = ["IN_USE", "NOT_YET_VALID", "EXPIRED", "WRONG_BAND", "NO_GRANT"] as const satisfies AdmissionRefusal[]

const DETAILS: Record<(typeof TELLING)[number], string> = {
  IN_USE: "every grant of this key that is good now is being used by another device",
  NOT_YET_VALID: "the epoch of the key's grant has not begun",
  EXPIRED: "the key's grants are over",
  WRONG_BAND: "the key's grants are for another band than the one asked for",
  NO_GRANT: "the ledger knows no grant of this key for this network",
}

/**
 * The grant on which a device is admitted: of those good now and free the one that lasts longest; else, when it may be
 * reserved, the newest that is still to come. `taken` tells which are in use.
 */
export function chooseGrant(
  grants: Iterable<HeldGrant>,
  { provider, band, reserve = false }: AdmissionRequest,
  taken: (grant: HeldGrant) => boolean,
): Outcome<HeldGrant> {
  const seen = new Set<(typeof TELLING)[number]>()
  let best: HeldGrant | undefined
  let coming: HeldGrant | undefined
  for (const grant of grants) {
    const { summary, state, validUntilMs = 0 } = grant
    if (provider !== undefined && summary.provider !== provider) continue
    if (band && (band.fromFrequency < summary.from_frequency || band.toFrequency > summary.to_frequency)) {
      seen.add("WRONG_BAND")
    } else if (state === "NOT_YET_VALID") {
      seen.add("NOT_YET_VALID")
      if (!taken(grant)) coming ??= grant
    } else if (state === "EXPIRED") seen.add("EXPIRED")
    else if (taken(grant)) seen.add("IN_USE")
    else if (best === undefined || validUntilMs > (best.validUntilMs ?? 0)) best = grant
  }
  const chosen = best ?? (reserve ? coming : undefined)
  if (chosen !== undefined) return { ok: true, value: chosen }
  const code = TELLING.find((each) => seen.has(each)) ?? "NO_GRANT"
  return { ok: false, code, detail: DETAILS[code] }
}
