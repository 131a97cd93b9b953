import { difference } from "./compare.js"
import { DECLARED_DIFFERENCES } from "./differences.js"
import type { Exchange, GoldenResponse } from "./exchange.js"

/** What one comparison showed. */
export type Result =
  | { readonly name: string; readonly outcome: "same" }
  | { readonly name: string; readonly outcome: "declared"; readonly id: string }
  | { readonly name: string; readonly outcome: "different"; readonly detail: string }

/** Compares our answer with the recorded one. A difference must be one of those declared. */
export function judgeResponse(exchange: Exchange, got: GoldenResponse): Result {
  const { name, response } = exchange
  const detail = response === null ? "an answer, recorded none" : difference(response, got)
  if (detail === undefined) return { name, outcome: "same" }
  const declared = DECLARED_DIFFERENCES.find(({ explains }) => explains?.(exchange, got) === true)
  return declared === undefined
    ? { name, outcome: "different", detail: `${detail}; answered ${got.status} ${got.body.slice(0, 300)}` }
    : { name, outcome: "declared", id: declared.id }
}

export function judgeValue(name: string, wanted: unknown, got: unknown): Result {
  const [recorded, ours] = [JSON.stringify(wanted), JSON.stringify(got)]
  return recorded === ours
    ? { name, outcome: "same" }
    : { name, outcome: "different", detail: `${ours}, recorded ${recorded}` }
}
