import type { ContractError, Result } from "../errors/contract-error.js"

/** The value of a result that must be a success. */
export function successOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`)
  return result.value
}

/** The error of a result that must be a failure. */
export function errorOf(result: Result<unknown>): ContractError {
  if (result.ok) throw new Error(`expected an error, got ${JSON.stringify(result.value)}`)
  return result.error
}
