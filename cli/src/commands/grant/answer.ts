import { answerChallenge } from "@bandcoin/client"
import { z } from "zod"
import { filePath, verifierName } from "../../command/fields.js"
import { defineCommand } from "../../command/spec.js"
import { CliError } from "../../errors/cli-error.js"
import { EXIT } from "../../errors/exit-codes.js"
import { readChallenge } from "./challenge-file.js"

export const grantAnswer = defineCommand({
  path: ["grant", "answer"],
  summary: "answer a challenge with the key that holds the grant",
  arguments: [{ name: "file", required: true, help: "the challenge; - for standard input" }],
  options: [{ flags: "--verifier <name>", help: "whom you mean to prove it to (default localhost)" }],
  settings: ["key", "keyDir", "dataDir"],
  examples: ["bandcoin grant answer challenge.json --key alice --verifier mno.example > answer.txt"],
  input: z.object({ file: filePath, verifier: verifierName.default("localhost") }),
  async run(context, { file, verifier }) {
    const { keys, settings, host } = context
    const challenge = await readChallenge(file, context)
    const signer = await keys.signer(settings.key)
    const answer = answerChallenge(challenge, { signer, verifier, nowMs: host.wallClock() })
    if (!answer.ok) throw new CliError("CHALLENGE_REFUSED", EXIT.refused, `not answered: ${answer.reason}`)
    return { data: { answer: answer.value, key: signer.publicKey }, text: () => `${answer.value}\n` }
  },
})
