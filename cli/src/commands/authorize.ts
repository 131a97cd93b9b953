import { ROLES } from "@bandcoin/contract"
import { z } from "zod"
import { accountRef } from "../command/fields.js"
import { SEND_OPTIONS, SEND_SETTINGS, send, sendInput } from "../command/send.js"
import { defineCommand } from "../command/spec.js"

const error = `expected ${ROLES.join(", ")} or none`

/** `provider`, `exchange`, both as two words, or `none`: exactly what the account may do from then on. */
const roles = z
  .array(z.enum([...ROLES, "none"], { error }))
  .min(1, error)
  .refine((words) => new Set(words).size === words.length && (words.length === 1 || !words.includes("none")), error)
  .transform((words) => ROLES.filter((role) => words.includes(role)))

export const authorize = defineCommand({
  path: ["authorize"],
  summary: "say what an account may do; signed by a key of the ledger's administrators",
  arguments: [
    { name: "account", required: true, help: "public key or key name" },
    { name: "roles", required: true, variadic: true, help: "provider (may post offers), exchange (may mint), or none" },
  ],
  options: SEND_OPTIONS,
  settings: SEND_SETTINGS,
  examples: [
    "bandcoin authorize alice provider --key admin",
    "bandcoin authorize alice provider exchange --key admin",
    "bandcoin authorize alice none --key admin",
  ],
  input: z.object({ account: accountRef, roles, ...sendInput }),
  async run(context, { account, roles, ...options }) {
    const provider = await context.keys.publicKey(account)
    return send(context, { action: "authorize", provider, roles }, options, {
      data: { account: provider, roles },
      lines: [
        ["account", provider],
        ["roles", roles.length === 0 ? "none" : roles.join(", ")],
      ],
    })
  },
})
