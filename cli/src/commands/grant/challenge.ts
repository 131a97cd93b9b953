import { grantChallenge } from "@bandcoin/client"
import { z } from "zod"
import { accountRef, headerSignature, lifetimeSeconds, verifierName } from "../../command/fields.js"
import { defineCommand } from "../../command/spec.js"
import { asJson } from "../../output/json.js"

export const grantChallengeCommand = defineCommand({
  path: ["grant", "challenge"],
  summary: "ask whoever claims a grant to prove that the key is theirs",
  arguments: [
    { name: "transactionId", required: true, help: "the purchase" },
    { name: "holder", required: true, help: "the key that is said to hold a grant of it" },
  ],
  options: [
    { flags: "--verifier <name>", help: "who asks, as the holder knows you (default localhost)" },
    { flags: "--lifetime <seconds>", help: "how long an answer is taken, 1 to 600 (default 60)" },
  ],
  settings: ["keyDir", "dataDir"],
  examples: ["bandcoin grant challenge TRANSACTION_ID PUBLIC_KEY --verifier mno.example > challenge.json"],
  input: z.object({
    transactionId: headerSignature,
    holder: accountRef,
    verifier: verifierName.default("localhost"),
    lifetime: lifetimeSeconds.prefault("60"),
  }),
  async run({ keys, host }, { transactionId, holder, verifier, lifetime }) {
    const challenge = grantChallenge({
      verifier,
      transactionId,
      consumerKey: await keys.publicKey(holder),
      nowMs: host.wallClock(),
      lifetimeMs: lifetime * 1_000,
    })
    // The file is what the holder is sent and what the answer is checked against.
    return { data: { challenge: asJson(challenge) }, text: () => `${JSON.stringify(challenge, null, 2)}\n` }
  },
})
