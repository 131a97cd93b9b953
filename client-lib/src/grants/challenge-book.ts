import type { PublicKey } from "../keys/public-key.js"
import { type Checked, refuse } from "../transactions/check.js"
import { type ChallengeRequest, checkAnswer, type GrantChallenge, grantChallenge } from "./challenge.js"

/** Most challenges without an answer. At 60 s each this is 1,600 a second; one more displaces the oldest. */
const MAX_OPEN = 100_000

/** The challenges a verifier has given out and not seen answered. Each takes one answer, right or wrong. */
export class ChallengeBook {
  readonly #open = new Map<string, GrantChallenge>()

  constructor(
    private readonly verifier: string,
    private readonly now: () => number = Date.now,
    private readonly maxOpen: number = MAX_OPEN,
  ) {}

  /** Gives out a challenge and remembers it. */
  issue(request: Omit<ChallengeRequest, "verifier" | "nowMs">): GrantChallenge {
    const nowMs = this.now()
    for (const [nonce, { expiresAtMs }] of this.#open) {
      if (expiresAtMs > nowMs && this.#open.size < this.maxOpen) break
      this.#open.delete(nonce)
    }
    const challenge = grantChallenge({ ...request, verifier: this.verifier, nowMs })
    this.#open.set(challenge.nonce, challenge)
    return challenge
  }

  /** Takes the answer to the challenge with this nonce; the key whose owner gave it, or why it does not count. */
  settle(nonce: string, answer: unknown): Checked<{ readonly key: PublicKey; readonly challenge: GrantChallenge }> {
    const challenge = this.#open.get(nonce)
    if (!challenge) return refuse("no such challenge is open: never given, answered already, or expired")
    this.#open.delete(nonce)
    const checked = checkAnswer(challenge, answer, this.now())
    return checked.ok ? { ok: true, value: { key: checked.value, challenge } } : checked
  }
}
