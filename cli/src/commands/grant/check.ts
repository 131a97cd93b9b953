import { checkAnswer, type GrantChallenge, isId, isPublicKeyText, verifyGrant } from "@bandcoin/client"
import { z } from "zod"
import { filePath } from "../../command/fields.js"
import { defineCommand } from "../../command/spec.js"
import { CliError, usageError } from "../../errors/cli-error.js"
import { EXIT } from "../../errors/exit-codes.js"
import { renderFields } from "../../output/table.js"
import { grantFields, grantJson } from "../../views/grant.js"
import { readChallenge } from "./challenge-file.js"

const challengeSchema = z.strictObject({
  kind: z.literal("bandcoin-grant-challenge"),
  version: z.literal(1),
  verifier: z.string().min(1).max(255),
  nonce: z.string().regex(/^[0-9a-f]{64}$/),
  transactionId: z.string().refine(isId),
  consumerKey: z.string().refine(isPublicKeyText),
  expiresAtMs: z.int().min(0),
})

export const grantCheck = defineCommand({
  path: ["grant", "check"],
  summary: "check the answer to your challenge, and the grant on the ledger",
  arguments: [
    { name: "file", required: true, help: "your challenge, as you kept it" },
    { name: "answer", required: true, help: "what the holder answered" },
  ],
  settings: ["url", "keyDir", "dataDir"],
  examples: ["bandcoin grant check challenge.json ANSWER"],
  input: z.object({ file: filePath, answer: z.string().trim() }),
  async run(context, { file, answer }) {
    const { ledger, keys, host } = context
    const challenge = parseChallenge(file, await readChallenge(file, context))
    const owner = checkAnswer(challenge, answer, host.wallClock())
    if (!owner.ok) throw new CliError("ANSWER_WRONG", EXIT.refused, `not proven: ${owner.reason}`)
    const { transactionId, consumerKey } = challenge
    const result = await verifyGrant({ ledger, transactionId, consumerKey })
    if (!result.ok) throw new CliError(result.code, EXIT.refused, `no grant: ${result.message}`)
    return {
      data: { grant: grantJson(result.grant), owner: owner.value },
      text: ({ style }) =>
        `${style.green("Proven:")} whoever answered owns the key, and the key holds the grant. Take one answer only.\n` +
        renderFields(
          grantFields(result.grant, (key) => keys.names.get(key)),
          style,
        ),
    }
  },
})

function parseChallenge(file: string, value: unknown): GrantChallenge {
  const parsed = challengeSchema.safeParse(value)
  if (parsed.success) return parsed.data
  throw usageError(`${file} is no challenge (${parsed.error.issues[0]?.path.join(".")})`, "give your own challenge")
}
