import { expect } from "@jest/globals"
import type { ErrorCode } from "../errors/codes.js"

/** Matches an error of this package with this code; for `toThrow` and `rejects.toThrow`. */
export function coded(code: ErrorCode, more: Readonly<Record<string, unknown>> = {}): Error {
  return expect.objectContaining({ code, ...more }) as unknown as Error
}
