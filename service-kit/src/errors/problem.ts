import { COMMON_ERRORS, type CommonErrorCode, type ErrorTable } from "./table.js"

/** The members of an RFC 9457 problem document as our services write it. */
export interface ProblemDocument {
  /** `urn:bandcoin:error:CODE`: stable, and described in the reference under that code. */
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail: string
  /** Correlator of the request, as in the `x-correlator` header. */
  readonly correlator: string
  /** For INVALID_ARGUMENT: what is wrong where. */
  readonly errors?: readonly FieldError[]
}

export interface FieldError {
  /** Where, as a JSON pointer into body, query, headers or params, e.g. `/body/price`. */
  readonly pointer: string
  readonly detail: string
}

/** An expected failure on its way to the client. Throw it in a handler; anything else thrown is answered INTERNAL. */
export class Problem extends Error {
  override readonly name = "Problem"
  readonly code: string
  readonly status: number
  readonly title: string
  readonly errors: readonly FieldError[] | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: string,
    row: { status: number; title: string },
    detail: string,
    options: { errors?: readonly FieldError[]; headers?: Record<string, string>; cause?: unknown } = {},
  ) {
    // An expected failure is no bug: nobody reads its stack, and capturing one is a tenth of what a refusal costs.
    const { stackTraceLimit } = Error
    if (row.status < 500) Error.stackTraceLimit = 0
    super(detail, options.cause === undefined ? undefined : { cause: options.cause })
    Error.stackTraceLimit = stackTraceLimit
    this.code = code
    this.status = row.status
    this.title = row.title
    this.errors = options.errors
    this.headers = options.headers ?? {}
  }

  document(correlator: string): ProblemDocument {
    return {
      type: `urn:bandcoin:error:${this.code}`,
      title: this.title,
      status: this.status,
      code: this.code,
      detail: this.message,
      correlator,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
    }
  }
}

/** Makes problems out of one service's table: `const problem = problems(ERRORS); throw problem("BID_TOO_LOW", "...")`. */
export function problems<T extends ErrorTable>(table: T) {
  return (
    code: Extract<keyof T, string>,
    detail: string,
    options?: { errors?: readonly FieldError[]; headers?: Record<string, string>; cause?: unknown },
  ): Problem => new Problem(code, table[code] as { status: number; title: string }, detail, options)
}

/** A problem with one of the codes that all services share. */
export function commonProblem(
  code: CommonErrorCode,
  detail: string = COMMON_ERRORS[code].title,
  options?: { errors?: readonly FieldError[]; headers?: Record<string, string>; cause?: unknown },
): Problem {
  return new Problem(code, COMMON_ERRORS[code], detail, options)
}
