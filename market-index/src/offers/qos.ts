import type { JsonObject } from "@bandcoin/contract"

/** Conditions on an offer's quality of service. */
export type QosCondition = readonly [name: string, wanted: string]

/** `name:value,...` taken apart; what has no colon asks that the name is there. */
export function parseQos(text: string): QosCondition[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const at = part.indexOf(":")
      return at < 0 ? ([part, ""] as const) : ([part.slice(0, at).trim(), part.slice(at + 1).trim()] as const)
    })
}

/** Numbers are least values, anything else must be equal; a name without value must be there. */
export function qosMatches(qos: JsonObject, conditions: readonly QosCondition[]): boolean {
  return conditions.every(([name, wanted]) => {
    if (!Object.hasOwn(qos, name)) return false
    const value = qos[name]
    if (wanted === "") return true
    if (typeof value === "number") return Number.isFinite(Number(wanted)) && value >= Number(wanted)
    return String(value) === wanted
  })
}
