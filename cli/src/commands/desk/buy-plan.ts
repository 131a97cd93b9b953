import { BandcoinClient, preparePlan } from "@bandcoin/client"
import { z } from "zod"
import { accountRef, amount, filePath } from "../../command/fields.js"
import { readKeyList } from "../../command/key-list.js"
import { SEND_SETTINGS } from "../../command/send.js"
import { defineCommand } from "../../command/spec.js"
import { usageError } from "../../errors/cli-error.js"
import { groupDigits } from "../../output/numbers.js"
import { DESK_OPTIONS, deskInput, planFor, planJson, planText } from "./market.js"

export const buyPlanCommand = defineCommand({
  path: ["buy-plan"],
  summary: "buy units for epochs the cheapest way, all of it or nothing",
  options: [
    { flags: "--for <account...>", help: "who will hold the grants, one unit each (default: the buyer holds one)" },
    { flags: "--keys-file <file>", help: "the same from a file, one public key a line; - for standard input" },
    { flags: "--max-price <amount>", help: "buy nothing if it costs more in all" },
    ...DESK_OPTIONS,
  ],
  settings: SEND_SETTINGS,
  examples: [
    "bandcoin buy-plan --key aggregator --for alice",
    "bandcoin buy-plan --key aggregator --keys-file subscribers.txt --epoch 2 --epoch-to 4 --max-price 50,000",
  ],
  input: z.object({
    for: z.array(accountRef).optional(),
    keysFile: filePath.optional(),
    maxPrice: amount.optional(),
    ...deskInput,
  }),
  async run(context, request) {
    const { keys, settings, ledger, host } = context
    if (request.for !== undefined && request.keysFile !== undefined) {
      throw usageError("--for and --keys-file exclude each other", "name the holders one way")
    }
    const signer = await keys.signer(settings.key)
    const holders =
      request.keysFile === undefined
        ? request.for && (await Promise.all(request.for.map((reference) => keys.publicKey(reference))))
        : await readKeyList(request.keysFile, host)
    const plan = await planFor(context, request, holders?.length ?? 1, signer.publicKey)
    if (request.maxPrice !== undefined && plan.cost > request.maxPrice) {
      const [costs, most] = [groupDigits(plan.cost), groupDigits(request.maxPrice)]
      throw usageError(`the cheapest plan costs ${costs} Bandcoins, over the maximum of ${most}`, "raise --max-price")
    }
    const batch = await preparePlan(new BandcoinClient({ ledger, signer }), plan, holders)
    await ledger.submitAndWait([batch], { timeoutMs: settings.wait * 1_000, signal: host.signal })
    return {
      data: { batch_id: batch.id, status: "COMMITTED", ...planJson(plan) },
      text: ({ style, width }) =>
        `${planText(plan, (key) => keys.names.get(key), style, width)}${style.green("committed")} in batch ${batch.id}\n`,
    }
  },
})
