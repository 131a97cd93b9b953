import type { ErrorCode } from "./codes.js"

/**
 * Where it failed, so that a caller knows what may have happened on the ledger:
 * - `build`: nothing was sent
 * - `submit`: the ledger took nothing
 * - `invalid`: judged and refused, for ever; nothing changed
 * - `unknown`: it may still commit; ask again with the batch id
 * - `read`: a question failed; questions change nothing
 */
export type Stage = "build" | "submit" | "invalid" | "unknown" | "read"

/** What every expected failure of this package carries. Anything else that is thrown is a bug. */
export abstract class ClientError extends Error {
  abstract readonly stage: Stage

  constructor(
    /** Stable; `ERROR_CODES` explains each. */
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** The request cannot be made as asked. Nothing was sent. */
export class BuildError extends ClientError {
  override readonly name = "BuildError"
  readonly stage = "build"
  /** The field at fault, where one is. */
  readonly field: string | undefined

  constructor(code: ErrorCode, message: string, options?: ErrorOptions & { field?: string | undefined }) {
    super(code, message, options)
    this.field = options?.field
  }
}

/** The ledger did not take the batches: they will not be executed unless they are sent again. */
export class SubmitError extends ClientError {
  override readonly name = "SubmitError"
  readonly stage = "submit"

  constructor(
    code: ErrorCode,
    message: string,
    /** The batches that were not taken; sending the same ones again is safe. */
    readonly batchIds: readonly string[],
    options?: ErrorOptions,
  ) {
    super(code, message, options)
  }

  get batchId(): string | undefined {
    return this.batchIds[0]
  }
}

/** One transaction of a batch and why it was refused. */
export interface RefusedTransaction {
  readonly transactionId: string
  readonly message: string
}

/** A batch was judged and refused. It changed nothing and never will; a corrected request needs a new transaction. */
export class InvalidTransactionError extends ClientError {
  override readonly name = "InvalidTransactionError"
  readonly stage = "invalid"

  constructor(
    readonly batchId: string,
    readonly refused: readonly RefusedTransaction[],
    options?: ErrorOptions,
  ) {
    super("TRANSACTION_INVALID", refused.map((r) => r.message).join("; ") || "the ledger gave no reason", options)
  }
}

/** Whether the batches committed is not known. They may have, or still may: ask again with `waitFor(batchIds)`. */
export class UnknownOutcomeError extends ClientError {
  override readonly name = "UnknownOutcomeError"
  readonly stage = "unknown"

  constructor(
    message: string,
    /** The batches without an outcome. */
    readonly batchIds: readonly string[],
    options?: ErrorOptions,
  ) {
    super("OUTCOME_UNKNOWN", message, options)
  }

  get batchId(): string | undefined {
    return this.batchIds[0]
  }
}

/** A question to the ledger failed. */
export class ReadError extends ClientError {
  override readonly name = "ReadError"
  readonly stage = "read"
  /** HTTP status of the answer, when there was one. */
  readonly httpStatus: number | undefined
  /** The ledger's own error number (Sawtooth REST API, e.g. 72 for an unknown transaction), when it gave one. */
  readonly ledgerCode: number | undefined

  constructor(
    code: ErrorCode,
    message: string,
    options?: ErrorOptions & { httpStatus?: number | undefined; ledgerCode?: number | undefined },
  ) {
    super(code, message, options)
    this.httpStatus = options?.httpStatus
    this.ledgerCode = options?.ledgerCode
  }
}
