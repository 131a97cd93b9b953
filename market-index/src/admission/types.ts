import type { GrantChallenge } from "@bandcoin/client"
import type { HeldGrant } from "../grants/types.js"

/** As CAMARA's dedicated networks name the states of an access. */
export type AdmissionState = "REQUESTED" | "RESERVED" | "ACTIVATED" | "TERMINATED"

/** Why a device is not let in. A closed set, each an error code of the service. */
export type AdmissionRefusal =
  | "NO_GRANT"
  | "NOT_YET_VALID"
  | "EXPIRED"
  | "IN_USE"
  | "WRONG_BAND"
  | "ANSWER_WRONG"
  | "ADMISSION_NOT_FOUND"
  | "ADMISSION_NOT_ASKED"
  | "ADMISSION_OVER"
  | "ADMISSIONS_FULL"

/** Why an admission ended. */
export type EndReason = "REFUSED" | "CHALLENGE_UNANSWERED" | "GRANT_OVER" | "LEASE_LOST" | "RELEASED" | "REPLACED"

export interface Admission {
  readonly id: string
  readonly consumerKey: string
  readonly state: AdmissionState
  readonly challenge: GrantChallenge
  /** The grant it stands on, with its state when last looked at. */
  readonly grant: HeldGrant
  /** What the device called itself, if it did. */
  readonly device: string | undefined
  /** Until when it stands if nothing is heard: of the challenge, of the lease. Milliseconds since 1970. */
  readonly untilMs: number
  readonly endReason: EndReason | undefined
}

export interface AdmissionRequest {
  readonly consumerKey: string
  /** Admits to this provider's network only; to any that the grant is for when left out. */
  readonly provider?: string | undefined
  /** The band on which the device wants to attach, kHz; must lie in that of the grant. */
  readonly band?: { readonly fromFrequency: number; readonly toFrequency: number } | undefined
  /** Any name of the device: the same device takes over from itself. At most 255 characters. */
  readonly device?: string | undefined
  /** Take a grant that is not valid yet: the admission is RESERVED until it is. */
  readonly reserve?: boolean | undefined
  /** The network ends the session at the grant's end by itself: no heartbeat is asked for. */
  readonly wholeGrant?: boolean | undefined
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: AdmissionRefusal; readonly detail: string }

/** Where grants are looked up: `GrantStore`, or a client of this service. */
export interface GrantFinder {
  grantsOf(consumerKey: string, nowMs: number): Iterable<HeldGrant>
}
