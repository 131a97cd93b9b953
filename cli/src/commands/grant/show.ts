import { z } from "zod"
import { headerSignature } from "../../command/fields.js"
import { requirePurchase } from "../../command/purchases.js"
import { defineCommand } from "../../command/spec.js"
import { asJson } from "../../output/json.js"
import { count, groupDigits } from "../../output/numbers.js"
import { renderFields } from "../../output/table.js"

/** More names than this are counted; `--json` has them all. */
const SHOWN_HOLDERS = 3

export const grantShow = defineCommand({
  path: ["grant", "show"],
  summary: "show a purchase and who holds its grants",
  arguments: [{ name: "transactionId", required: true, help: "the purchase, as `allocate` printed it" }],
  settings: ["url", "keyDir", "dataDir"],
  examples: ["bandcoin grant show TRANSACTION_ID", "bandcoin grant show TRANSACTION_ID --json"],
  input: z.object({ transactionId: headerSignature }),
  async run({ ledger, keys }, { transactionId }) {
    const { payload, signer } = await requirePurchase(ledger, transactionId)
    const holders = payload.consumers?.length ? payload.consumers : [signer]
    const { consumers: _holders, action: _action, ...facts } = payload
    const named = (publicKey: string) => keys.names.get(publicKey) ?? publicKey
    const lastEpoch = payload.epoch_to ?? payload.epoch
    return {
      data: {
        transaction_id: transactionId,
        payer: signer,
        ...asJson(facts),
        epoch_to: lastEpoch,
        units: holders.length,
        holders,
      },
      text: ({ style }) =>
        renderFields(
          [
            ["provider", named(payload.provider)],
            ["paid by", named(signer)],
            ["price", `${groupDigits(payload.price)} Bandcoins`],
            ["band", `${payload.from_frequency / 1000}-${payload.to_frequency / 1000} MHz`],
            lastEpoch === payload.epoch ? ["epoch", `${lastEpoch}`] : ["epochs", `${payload.epoch} to ${lastEpoch}`],
            ["holders", count(holders.length, "key")],
            ...holders.slice(0, SHOWN_HOLDERS).map((holder) => ["", named(holder)] as const),
            ...(holders.length > SHOWN_HOLDERS ? [["", "... (all with --json)"] as const] : []),
          ],
          style,
        ),
    }
  },
})
