/**
 * The outcome of an operation whose failure is expected: either a value, or an error of a closed set.
 * Bugs throw; nothing that an outsider sends makes a function that returns a `Result` throw.
 */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** A success. */
export function succeed<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}
