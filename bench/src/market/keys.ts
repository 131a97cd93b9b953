import { createHash } from "node:crypto"
import { defaultSigner, PrivateKey, type Signer } from "@bandcoin/client"

/** Signers and holders that follow from names, so that a run can be repeated. */
export function signerNamed(name: string): Signer {
  return defaultSigner(PrivateKey.fromHex(createHash("sha256").update(`bandcoin-bench-${name}`).digest("hex")))
}

/**
 * Public keys of holders. Real keys: a ledger that checked that they are points of the curve would take them too.
 * Deriving one costs about 40 microseconds, so they are made once and used in turn.
 */
export class HolderKeys {
  readonly #keys: string[] = []

  /** `count` different keys, another selection for each `turn`. */
  take(count: number, turn: number): string[] {
    while (this.#keys.length < count) this.#keys.push(signerNamed(`holder-${this.#keys.length}`).publicKey)
    const from = (turn * 7_919) % this.#keys.length
    const taken = this.#keys.slice(from, from + count)
    return taken.length === count ? taken : taken.concat(this.#keys.slice(0, count - taken.length))
  }
}
