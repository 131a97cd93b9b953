import * as z from "zod"
import { engine } from "#engine"
import { concatBytes } from "../bytes/compare.js"
import { toHex } from "../bytes/hex.js"
import { type RandomBytes, secureRandomBytes } from "../bytes/random.js"
import { BuildError } from "../errors/errors.js"
import { isPublicKeyText, type PublicKey } from "../keys/public-key.js"
import type { Signer } from "../signing/signer.js"
import { verifySignature } from "../signing/verify.js"
import { type Checked, refuse } from "../transactions/check.js"
import { checkId, isId } from "../transactions/transaction.js"

/**
 * A question only the owner of a key can answer. A grant names a key; whoever shows a transaction id and that key has
 * only read the public ledger. Sent as JSON, answered with a signature.
 */
export interface GrantChallenge {
  readonly kind: "bandcoin-grant-challenge"
  readonly version: 1
  /** Who asks, e.g. the provider's host name. In what is signed, so that an answer cannot be passed on to another. */
  readonly verifier: string
  /** 64 hex characters nobody has seen before. */
  readonly nonce: string
  readonly transactionId: string
  readonly consumerKey: PublicKey
  /** Milliseconds since 1970 after which no answer is taken. */
  readonly expiresAtMs: number
}

const challengeSchema = z.strictObject({
  kind: z.literal("bandcoin-grant-challenge"),
  version: z.literal(1),
  verifier: z.string().min(1).max(255),
  nonce: z.string().regex(/^[0-9a-f]{64}$/),
  transactionId: z.string().refine(isId),
  consumerKey: z.string().refine(isPublicKeyText),
  expiresAtMs: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
})

export interface ChallengeRequest {
  readonly verifier: string
  readonly transactionId: string
  readonly consumerKey: PublicKey
  readonly nowMs: number
  /** How long an answer is taken. Default 60 s. */
  readonly lifetimeMs?: number | undefined
  readonly random?: RandomBytes | undefined
}

const DEFAULT_LIFETIME_MS = 60_000
/** No challenge lives longer: an answer is worth nothing after it, and a holder signs nothing that lasts. */
const MAX_LIFETIME_MS = 600_000

/**
 * A new challenge. The verifier keeps it (see `ChallengeBook`) and sends it to whoever claims the grant.
 * @throws BuildError for malformed arguments.
 */
export function grantChallenge(request: ChallengeRequest): GrantChallenge {
  const { verifier, transactionId, consumerKey, nowMs, lifetimeMs = DEFAULT_LIFETIME_MS } = request
  checkId(transactionId, "transactionId")
  if (!isPublicKeyText(consumerKey))
    throw new BuildError("KEY_INVALID", "consumerKey is not a public key", { field: "consumerKey" })
  if (verifier === "" || verifier.length > 255) {
    throw new BuildError("LIMIT_EXCEEDED", "the verifier's name has 1 to 255 characters", { field: "verifier" })
  }
  if (!(lifetimeMs > 0 && lifetimeMs <= MAX_LIFETIME_MS)) {
    throw new BuildError("LIMIT_EXCEEDED", `a challenge lives up to ${MAX_LIFETIME_MS} ms`, { field: "lifetimeMs" })
  }
  return {
    kind: "bandcoin-grant-challenge",
    version: 1,
    verifier,
    nonce: toHex((request.random ?? secureRandomBytes)(32)),
    transactionId,
    consumerKey,
    expiresAtMs: Math.floor(nowMs + lifetimeMs),
  }
}

export interface AnswerOptions {
  /** The holder's key. */
  readonly signer: Signer
  /** Whom the holder means to prove its grant to; a challenge in another name is not answered. */
  readonly verifier: string
  readonly nowMs: number
}

/** The holder's answer to a challenge: 128 hex characters; or why it should not be answered. */
export function answerChallenge(challenge: unknown, options: AnswerOptions): Checked<string> {
  const parsed = challengeSchema.safeParse(challenge)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return refuse(`not a grant challenge: ${issue?.path.join(".") || "it"}: ${issue?.message}`)
  }
  const { verifier, consumerKey, expiresAtMs } = parsed.data
  if (verifier !== options.verifier)
    return refuse(`the challenge is in the name of ${verifier}, not of ${options.verifier}`)
  if (consumerKey !== options.signer.publicKey) return refuse("the challenge is for another key")
  if (expiresAtMs <= options.nowMs) return refuse("the challenge has expired")
  if (expiresAtMs > options.nowMs + 2 * MAX_LIFETIME_MS) return refuse("the challenge lives longer than any should")
  return { ok: true, value: toHex(options.signer.sign(signedBytes(parsed.data))) }
}

/** Verifies an answer against the challenge as the verifier kept it. One challenge, one answer: see `ChallengeBook`. */
export function checkAnswer(challenge: GrantChallenge, answer: unknown, nowMs: number): Checked<PublicKey> {
  if (challenge.expiresAtMs <= nowMs) return refuse("the challenge has expired")
  if (typeof answer !== "string" || !verifySignature(challenge.consumerKey, signedBytes(challenge), answer)) {
    return refuse("the answer is not the key's signature of the challenge")
  }
  return { ok: true, value: challenge.consumerKey }
}

/**
 * What is signed: a zero byte, the domain, and the digest of the fields. A transaction, batch or block header is a
 * protobuf message, and no protobuf message begins with a zero byte; the rest is a fixed text and a hash. So no challenge,
 * however its fields are chosen, can get a holder to sign something the ledger would take.
 */
function signedBytes(challenge: GrantChallenge): Uint8Array {
  const { verifier, nonce, transactionId, consumerKey, expiresAtMs } = challenge
  const fields = JSON.stringify([verifier, nonce, transactionId, consumerKey, expiresAtMs])
  return concatBytes(DOMAIN, engine.sha256(new TextEncoder().encode(fields)))
}

const DOMAIN = new TextEncoder().encode("\u0000bandcoin grant challenge 1\n")
