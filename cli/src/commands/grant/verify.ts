import { GRANT_REFUSALS, verifyGrant } from "@bandcoin/client"
import { z } from "zod"
import { accountRef, blockNumber, headerSignature } from "../../command/fields.js"
import { defineCommand } from "../../command/spec.js"
import { CliError } from "../../errors/cli-error.js"
import { EXIT } from "../../errors/exit-codes.js"
import { renderFields } from "../../output/table.js"
import { grantFields, grantJson } from "../../views/grant.js"

export const grantVerify = defineCommand({
  path: ["grant", "verify"],
  summary: "prove from the ledger that a key holds a grant: every signature is checked",
  arguments: [
    { name: "transactionId", required: true, help: "the purchase" },
    { name: "holder", required: false, help: "public key or key name (default: the one of --key)" },
  ],
  options: [
    { flags: "--validator <account...>", help: "accept only blocks signed by these validators" },
    { flags: "--block <number>", help: "the block it is in, if known: saves looking for it" },
  ],
  settings: ["url", "key", "keyDir", "dataDir"],
  examples: ["bandcoin grant verify TRANSACTION_ID PUBLIC_KEY", "bandcoin grant verify TRANSACTION_ID alice --json"],
  input: z.object({
    transactionId: headerSignature,
    holder: accountRef.optional(),
    validator: z.array(accountRef).optional(),
    block: blockNumber.optional(),
  }),
  async run({ ledger, keys, settings }, { transactionId, holder, validator, block }) {
    const trustedValidators = validator && (await Promise.all(validator.map((reference) => keys.publicKey(reference))))
    const result = await verifyGrant({
      ledger,
      transactionId,
      consumerKey: await keys.publicKey(holder ?? settings.key),
      trustedValidators,
      blockNum: block,
    })
    if (!result.ok) {
      throw new CliError(result.code, EXIT.refused, `no grant: ${result.message}`, {
        details: { transaction_id: transactionId, meaning: GRANT_REFUSALS[result.code] },
      })
    }
    return {
      data: { grant: grantJson(result.grant) },
      text: ({ style }) =>
        `${style.green("The grant holds.")} Whether its owner is the one asking shows \`bandcoin grant challenge\`.\n` +
        renderFields(
          grantFields(result.grant, (key) => keys.names.get(key)),
          style,
        ),
    }
  },
})
