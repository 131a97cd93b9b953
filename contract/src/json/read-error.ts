import type { ContractErrorCode } from "../errors/codes.js"

/** Thrown inside the JSON reader to leave nested values at once; never leaves the module that calls the reader. */
export class ReadError extends Error {
  readonly code: ContractErrorCode
  readonly field: string | undefined

  constructor(code: ContractErrorCode, field: string | undefined, message: string) {
    super(field === undefined ? message : `${field}: ${message}`)
    this.code = code
    this.field = field
  }
}
