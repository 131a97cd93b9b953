import type { FamilyProcessor, ProcessorRegistry, Registration, TransactionContext } from "../ledger/types.js"

interface Served {
  readonly registration: Registration
  readonly processor: FamilyProcessor
}

/** Who serves which family, and the contexts of the transactions they hold. */
export class Registry implements ProcessorRegistry {
  readonly #served = new Map<string, Served[]>()
  readonly #turns = new Map<string, number>()
  readonly #contexts = new Map<string, TransactionContext>()
  readonly #listeners = new Set<(family: string) => void>()

  register(registration: Registration, processor: FamilyProcessor): () => void {
    const family = familyKey(registration.family, registration.version)
    const served = { registration, processor }
    // A processor that registers a family again takes the place of its earlier registration.
    const others = (this.#served.get(family) ?? []).filter((other) => other.processor !== processor)
    this.#served.set(family, [...others, served])
    for (const listener of this.#listeners) listener(family)
    return () => {
      const left = (this.#served.get(family) ?? []).filter((other) => other !== served)
      if (left.length > 0) this.#served.set(family, left)
      else this.#served.delete(family)
    }
  }

  registered(): readonly Registration[] {
    return [...this.#served.values()].flat().map(({ registration }) => registration)
  }

  /** The next of the family's processors in turn, or undefined when nobody serves it. */
  next(family: string): FamilyProcessor | undefined {
    const served = this.#served.get(family)
    if (served === undefined) return undefined
    const turn = (this.#turns.get(family) ?? 0) % served.length
    this.#turns.set(family, turn + 1)
    return (served[turn] as Served).processor
  }

  serves(family: string): boolean {
    return this.#served.has(family)
  }

  /** Called with the family's key at every registration. */
  onRegistration(listener: (family: string) => void): void {
    this.#listeners.add(listener)
  }

  context(contextId: string): TransactionContext | undefined {
    return this.#contexts.get(contextId)
  }

  open(context: TransactionContext): void {
    this.#contexts.set(context.contextId, context)
  }

  close(context: TransactionContext): void {
    this.#contexts.delete(context.contextId)
  }
}

/** One string for a family and its version; a NUL cannot stand in either without showing. */
export function familyKey(family: string, version: string): string {
  return `${family}\0${version}`
}

export function familyName(key: string): string {
  return key.replace("\0", " ")
}
