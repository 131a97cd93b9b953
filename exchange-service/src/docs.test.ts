import { readFileSync } from "node:fs"
import { COMMON_ERRORS } from "@bandcoin/service-kit"
import { describe, expect, test } from "@jest/globals"
import { EXCHANGE_ERRORS } from "./errors.js"
import { ORDER_STATES, type OrderState } from "./order/state.js"
import { ratesSchema } from "./packages/catalogue.js"
import { PAYOUT_STATES, type PayoutState } from "./payout/state.js"
import { DIFFERENCE_KINDS } from "./reconcile/differences.js"

const page = readFileSync(new URL("../../docs/exchange.md", import.meta.url), "utf8")

const row = (...cells: (string | number)[]) => `| ${cells.join(" | ")} |`

describe("docs/exchange.md", () => {
  test("has every state with its owner and words, as the code has them", () => {
    for (const [state, { owner, says }] of [...Object.entries(ORDER_STATES), ...Object.entries(PAYOUT_STATES)]) {
      expect(page).toContain(row(`\`${state}\``, owner, says))
    }
  })

  test("has every error code and every kind of difference", () => {
    for (const [code, { status, title }] of Object.entries(EXCHANGE_ERRORS)) {
      if (!(code in COMMON_ERRORS)) expect(page).toContain(row(`\`${code}\``, status, title))
    }
    for (const [kind, words] of Object.entries(DIFFERENCE_KINDS)) expect(page).toContain(row(`\`${kind}\``, words))
  })

  test("draws only transitions that the tables have", () => {
    const next = (state: string): readonly string[] => [
      ...(ORDER_STATES[state as OrderState]?.next ?? []),
      ...(PAYOUT_STATES[state as PayoutState]?.next ?? []),
    ]
    const arrows = [...page.matchAll(/^ {2}([A-Z_]+) --> ([A-Z_]+)/gm)]
    expect(arrows.length).toBeGreaterThan(25)
    for (const [, from, to] of arrows) expect(`${from} -> ${next(from as string)}`).toContain(to as string)
  })

  test("shows rates that are taken", () => {
    const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] as string
    expect(ratesSchema.safeParse(JSON.parse(example)).error).toBeUndefined()
  })
})
