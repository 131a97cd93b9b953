/**
 * What can go wrong between a client and a payment gateway. `before` faults lose the request, `after` faults lose the
 * answer to a request that took effect, which is the dangerous half.
 */
export const FAULTS = [
  "500 before",
  "500 after",
  "503 before",
  "429 before",
  "reset before",
  "reset after",
  "half-closed after",
  "silent after",
] as const
export type Fault = (typeof FAULTS)[number]

/** Which fault the next matching request meets. Deterministic: a list that is used up, or a function of a seed. */
export interface FaultPlan {
  next(method: string, path: string): Fault | undefined
}

/** Faults in a given order for requests whose "METHOD /path" starts with the prefix. */
export function scriptedFaults(...script: { on: string; fault: Fault }[]): FaultPlan & { readonly left: number } {
  const rest = [...script]
  return {
    get left() {
      return rest.length
    },
    next(method, path) {
      const at = rest.findIndex(({ on }) => `${method} ${path}`.startsWith(on))
      return at < 0 ? undefined : rest.splice(at, 1)[0]?.fault
    },
  }
}

/** A fault for `percent` of all requests, chosen by a linear congruential generator from `seed`. */
export function randomFaults(seed: number, percent: number): FaultPlan {
  let state = seed >>> 0
  const draw = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return { next: () => (draw(100) < percent ? FAULTS[draw(FAULTS.length)] : undefined) }
}

export const noFaults: FaultPlan = { next: () => undefined }
