const ADDRESS = /^[0-9a-f]{70}$/
const ADDRESS_OR_PREFIX = /^(?:[0-9a-f]{2}){0,35}$/

export function isAddress(address: string): boolean {
  return ADDRESS.test(address)
}

/** The inputs or the outputs of a transaction header: whole addresses and prefixes of addresses. */
export class Permissions {
  readonly #addresses: ReadonlySet<string>
  readonly #prefixes: readonly string[]

  private constructor(entries: readonly string[]) {
    this.#addresses = new Set(entries.filter((entry) => entry.length === 70))
    this.#prefixes = entries.filter((entry) => entry.length < 70)
  }

  /** Undefined, and the offending entry, when one is neither an address nor a prefix of one. */
  static parse(entries: readonly string[]): Permissions | { readonly malformed: string } {
    const malformed = entries.find((entry) => !ADDRESS_OR_PREFIX.test(entry))
    return malformed === undefined ? new Permissions(entries) : { malformed }
  }

  allow(address: string): boolean {
    if (!isAddress(address)) return false
    return this.#addresses.has(address) || this.#prefixes.some((prefix) => address.startsWith(prefix))
  }
}
