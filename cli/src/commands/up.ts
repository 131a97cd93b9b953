import { z } from "zod"
import { flag } from "../command/fields.js"
import { defineCommand } from "../command/spec.js"

export const up = defineCommand({
  path: ["up"],
  summary:
    "start a local market: ledger, transaction processor, with --demo something to buy, with --services the rest",
  options: [
    { flags: "--demo", help: "put 104 real spectrum ranges on sale and buy some, once" },
    { flags: "--once", help: "stop when everything is up and done" },
    { flags: "--reset", help: "begin with an empty ledger; keys stay" },
  ],
  settings: [
    "dataDir",
    "host",
    "restPort",
    "componentPort",
    "externalProcessor",
    "services",
    "exchangePort",
    "auctionHousePort",
    "providerPort",
    "marketIndexPort",
    "logLevel",
  ],
  examples: [
    "bandcoin up",
    "bandcoin up --demo",
    "bandcoin up --demo --once --data-dir market --rest-port 0 --component-port 0",
    "bandcoin up --external-processor",
    "bandcoin up --services",
    "bandcoin up --services exchange,market-index --exchange-port 9010",
  ],
  input: z.object({ demo: flag, once: flag, reset: flag }),
  async run(context, options) {
    // The ledger's code is loaded by the one command that needs it: it would double the start of every other.
    const { runUp } = await import("../market/run.js")
    return runUp(context, options)
  },
})
