import { z } from "zod"
import { accountRef, unitCount } from "../../command/fields.js"
import { defineCommand } from "../../command/spec.js"
import { DESK_OPTIONS, deskInput, planFor, planJson, planText } from "./market.js"

/** Prices are the same for all buyers; the key of none that can exist leaves no provider out. */
const NOBODY = `02${"0".repeat(64)}`

export const plan = defineCommand({
  path: ["plan"],
  summary: "the cheapest way to get units for epochs, across providers and discounts",
  options: [
    { flags: "--units <number>", help: "units in each epoch (default 1)" },
    { flags: "--buyer <account>", help: "who would buy; does not buy of itself" },
    ...DESK_OPTIONS,
  ],
  settings: ["url", "keyDir", "dataDir"],
  examples: ["bandcoin plan --units 500", "bandcoin plan --units 20 --epoch 2 --epoch-to 4"],
  input: z.object({ units: unitCount.prefault("1"), buyer: accountRef.optional(), ...deskInput }),
  async run(context, request) {
    const buyer = request.buyer === undefined ? NOBODY : await context.keys.publicKey(request.buyer)
    const found = await planFor(context, request, request.units, buyer)
    return {
      data: planJson(found),
      text: ({ style, width }) => planText(found, (key) => context.keys.names.get(key), style, width),
    }
  },
})
