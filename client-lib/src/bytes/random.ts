/** A source of `length` random bytes. Injected where a test or a deterministic build needs its own. */
export type RandomBytes = (length: number) => Uint8Array

/** The platform's cryptographic generator: Web Crypto, in browsers and in Node alike. */
export const secureRandomBytes: RandomBytes = (length) => globalThis.crypto.getRandomValues(new Uint8Array(length))
