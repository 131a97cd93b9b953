import type { Signer } from "@bandcoin/client"
import { type GeneratedOffer, GeneratedOfferSchema, type GenerateOffer } from "@bandcoin/client/auctions"
import { signRequest } from "@bandcoin/client/request-signature"
import { type Clock, type RandomSource, randomNonce } from "@bandcoin/service-kit"
import { z } from "zod"
import type { CallbackAllowList } from "./allow-list.js"

/** Why there is no offer. `UNAVAILABLE` after all attempts, the others at once. */
export type CallbackFault = "PROVIDER_UNAVAILABLE" | "PROVIDER_REFUSED" | "PROVIDER_ANSWER_INVALID"

export type CallbackOutcome =
  | { readonly ok: true; readonly value: GeneratedOffer }
  | { readonly ok: false; readonly fault: CallbackFault; readonly detail: string }

export interface CallbackOptions {
  readonly signer: Signer
  readonly allowList: CallbackAllowList
  readonly clock: Clock
  readonly random: RandomSource
  readonly fetch?: typeof fetch
  /** For one attempt. Default 5 s. */
  readonly timeoutMs?: number
  /** How long attempts go on in all. Default 30 s. */
  readonly giveUpAfterMs?: number
}

/** 2,000 shares and refunds with their signatures are 2.5 MB. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 4_000

const Problem = z.object({ code: z.string().max(100), detail: z.string().max(2_000) })

type Attempt =
  | { readonly kind: "done"; readonly outcome: CallbackOutcome }
  | { readonly kind: "again"; readonly why: string }

/**
 * Asks a provider for the offer and refunds that settle an auction (table 2). The request is signed with the house's
 * ledger key. Silence, 5xx and 429 are tried again (the provider answers a repeat with what it signed before); any other
 * refusal is its last word. Redirects are not followed.
 */
export class GenerateOfferClient {
  readonly #options: CallbackOptions

  constructor(options: CallbackOptions) {
    this.#options = options
  }

  async ask(url: string, request: GenerateOffer, signal: AbortSignal): Promise<CallbackOutcome> {
    const refusal = this.#options.allowList.refusal(url)
    if (refusal !== undefined) return { ok: false, fault: "PROVIDER_UNAVAILABLE", detail: `${url}: ${refusal}` }
    const giveUpAtMs = this.#options.clock.now() + (this.#options.giveUpAfterMs ?? 30_000)
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      const attempt = await this.#attempt(url, JSON.stringify(request), signal)
      signal.throwIfAborted()
      if (attempt.kind === "done") return attempt.outcome
      if (this.#options.clock.now() + pause > giveUpAtMs) {
        return { ok: false, fault: "PROVIDER_UNAVAILABLE", detail: attempt.why }
      }
      await sleep(pause, signal)
    }
  }

  async #attempt(url: string, body: string, signal: AbortSignal): Promise<Attempt> {
    const { signer, clock, random } = this.#options
    const signing = { nowMs: clock.now(), nonce: randomNonce(random) }
    const timeout = AbortSignal.timeout(this.#options.timeoutMs ?? 5_000)
    try {
      const response = await (this.#options.fetch ?? fetch)(url, {
        method: "POST",
        body,
        headers: {
          "content-type": "application/json",
          accept: "application/json",
          ...signRequest({ method: "POST", url, body }, signer, signing),
        },
        redirect: "manual",
        signal: AbortSignal.any([timeout, signal]),
      })
      return await readAnswer(response)
    } catch (error) {
      const cause = (error as Error).cause
      return { kind: "again", why: cause instanceof Error ? cause.message : (error as Error).message }
    }
  }
}

async function readAnswer(response: Response): Promise<Attempt> {
  const done = (fault: CallbackFault, detail: string): Attempt => ({
    kind: "done",
    outcome: { ok: false, fault, detail },
  })
  if (response.status >= 500 || response.status === 429) {
    await response.body?.cancel()
    return { kind: "again", why: `it answered ${response.status}` }
  }
  const body = await readLimited(response)
  if (body === undefined) return done("PROVIDER_ANSWER_INVALID", `the answer is larger than ${MAX_ANSWER_BYTES} bytes`)
  if (response.status !== 200) {
    const problem = Problem.safeParse(body)
    return done(
      "PROVIDER_REFUSED",
      problem.success ? `${problem.data.code}: ${problem.data.detail}` : `it answered ${response.status}`,
    )
  }
  const parsed = GeneratedOfferSchema.safeParse(body)
  if (parsed.success) return { kind: "done", outcome: { ok: true, value: parsed.data } }
  const issue = parsed.error.issues[0]
  return done("PROVIDER_ANSWER_INVALID", `${issue?.path.join(".") || "the answer"}: ${issue?.message}`)
}

/** The JSON body, null when it is no JSON, undefined when it is too large. */
async function readLimited(response: Response): Promise<unknown> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length
    if (length > MAX_ANSWER_BYTES) return undefined
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8")) ?? null
  } catch {
    return null
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", onAbort)
      resolve()
    }, ms)
    signal.addEventListener("abort", onAbort, { once: true })
  })
}
