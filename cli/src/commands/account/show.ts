import { z } from "zod"
import { requireAccount } from "../../command/accounts.js"
import { accountRef } from "../../command/fields.js"
import { defineCommand } from "../../command/spec.js"
import { renderFields } from "../../output/table.js"
import { accountFields, accountJson } from "../../views/account.js"
import { hasOffer, offerFields } from "../../views/offer.js"

export const accountShow = defineCommand({
  path: ["account", "show"],
  summary: "show an account: balance, roles, offer",
  arguments: [{ name: "account", required: false, help: "public key or key name (default: the one of --key)" }],
  settings: ["url", "key", "keyDir", "dataDir"],
  examples: ["bandcoin account show", "bandcoin account show aggregator", "bandcoin account show aggregator --json"],
  input: z.object({ account: accountRef.optional() }),
  async run({ ledger, keys, settings }, { account: reference }) {
    const account = await requireAccount(ledger, await keys.publicKey(reference ?? settings.key))
    const nameOf = (publicKey: string) => keys.names.get(publicKey)
    return {
      data: { account: accountJson(account, nameOf) },
      text: ({ style }) => {
        const own = renderFields(accountFields(account, nameOf), style)
        if (!hasOffer(account)) return own
        return `${own}\n${style.bold("Offer")}\n${renderFields(offerFields(account, nameOf).slice(1), style)}`
      },
    }
  },
})
