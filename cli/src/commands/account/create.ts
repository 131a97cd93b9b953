import { z } from "zod"
import { SEND_OPTIONS, SEND_SETTINGS, send, sendInput } from "../../command/send.js"
import { defineCommand } from "../../command/spec.js"

export const accountCreate = defineCommand({
  path: ["account", "create"],
  summary: "open the account of a key, with balance 0",
  options: SEND_OPTIONS,
  settings: SEND_SETTINGS,
  examples: ["bandcoin account create", "bandcoin account create --key alice"],
  input: z.object(sendInput),
  async run(context, options) {
    const account = await context.keys.publicKey(context.settings.key)
    const report = { data: { account }, lines: [["account", account]] as const }
    return send(context, { action: "create", provider: account }, options, report)
  },
})
