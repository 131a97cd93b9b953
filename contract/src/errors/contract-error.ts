import type { Result as AnyResult } from "../result/result.js"
import type { ContractErrorCode } from "./codes.js"

/** Why the contract refuses a transaction. */
export interface ContractError {
  /** Stable code; {@link CONTRACT_ERRORS} has a sentence for each. */
  readonly code: ContractErrorCode
  /** What was wrong and what is allowed, for a person; names the field where there is one. */
  readonly message: string
  /** The payload field at fault, with its path (`consumers[3]`, `reservations.7.price`), where there is one. */
  readonly field?: string
}

/** The outcome of a contract operation. */
export type Result<T> = AnyResult<T, ContractError>

/** The failed outcome. */
export type Failure = { readonly ok: false; readonly error: ContractError }

/** A failure without a field. */
export function refuse(code: ContractErrorCode, message: string): Failure {
  return { ok: false, error: { code, message } }
}

/** A failure of one payload field; the message starts with the field's name. */
export function refuseField(code: ContractErrorCode, field: string, message: string): Failure {
  return { ok: false, error: { code, message: `${field}: ${message}`, field } }
}
