import { z } from "zod"
import { accountRef, amount } from "../command/fields.js"
import { SEND_OPTIONS, SEND_SETTINGS, send, sendInput } from "../command/send.js"
import { type CommandSpec, defineCommand } from "../command/spec.js"
import { groupDigits } from "../output/numbers.js"

/** deposit, withdraw and transfer: an account, an amount. */
export function defineMoneyCommand(words: {
  readonly action: "deposit" | "withdraw" | "transfer"
  readonly summary: string
  readonly account: string
  readonly examples: readonly string[]
}): CommandSpec {
  return defineCommand({
    path: [words.action],
    summary: words.summary,
    arguments: [
      { name: "account", required: true, help: words.account },
      { name: "amount", required: true, help: "whole Bandcoins, 1 or more" },
    ],
    options: SEND_OPTIONS,
    settings: SEND_SETTINGS,
    examples: words.examples,
    input: z.object({ account: accountRef, amount, ...sendInput }),
    async run(context, { account, amount, ...options }) {
      const provider = await context.keys.publicKey(account)
      return send(context, { action: words.action, provider, price: amount }, options, {
        data: { account: provider, amount },
        lines: [
          ["account", provider],
          ["amount", `${groupDigits(amount)} Bandcoins`],
        ],
      })
    },
  })
}
