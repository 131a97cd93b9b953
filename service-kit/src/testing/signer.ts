import { defaultSigner, PrivateKey } from "@bandcoin/client"

/** A signer with a fixed key, for tests. */
export function testSigner(seed: number) {
  return defaultSigner(PrivateKey.fromHex(seed.toString(16).padStart(2, "0").repeat(32)))
}
