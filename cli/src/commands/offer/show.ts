import { z } from "zod"
import { requireAccount } from "../../command/accounts.js"
import { accountRef } from "../../command/fields.js"
import { defineCommand } from "../../command/spec.js"
import { notFound } from "../../errors/cli-error.js"
import { renderFields } from "../../output/table.js"
import { hasOffer, offerFields, offerJson } from "../../views/offer.js"

export const offerShow = defineCommand({
  path: ["offer", "show"],
  summary: "show a provider's current offer",
  arguments: [{ name: "provider", required: false, help: "public key or key name (default: the one of --key)" }],
  settings: ["url", "key", "keyDir", "dataDir"],
  examples: ["bandcoin offer show delhi-1800-2", "bandcoin offer show delhi-1800-2 --json"],
  input: z.object({ provider: accountRef.optional() }),
  async run({ ledger, keys, settings }, { provider }) {
    const account = await requireAccount(ledger, await keys.publicKey(provider ?? settings.key))
    if (!hasOffer(account)) {
      throw notFound("this account has never posted an offer", "see who has with `bandcoin offer list`", {
        provider: account.name,
      })
    }
    const nameOf = (publicKey: string) => keys.names.get(publicKey)
    return {
      data: { offer: offerJson(account, nameOf) },
      text: ({ style }) => renderFields(offerFields(account, nameOf), style),
    }
  },
})
