import type { z } from "zod"
import type { ContractErrorCode } from "../errors/codes.js"
import { type Failure, refuseField } from "../errors/contract-error.js"

/** The error that tells the sender most: an unknown field, which may be a misspelt one, before a missing one. */
export function refuseIssues(
  document: unknown,
  issues: readonly z.core.$ZodIssue[],
  allowed: readonly string[],
): Failure {
  const unknown = issues.find((issue) => issue.code === "unrecognized_keys")
  if (unknown !== undefined) return refuseUnknown(unknown, allowed)
  const issue = issues[0] as z.core.$ZodIssue
  const field = fieldName(issue.path)
  if (issue.code === "invalid_key")
    return refuseField("OUT_OF_RANGE", field, (issue.issues[0] as z.core.$ZodIssue).message)
  return refuseField(codeOf(issue, valueAt(document, issue.path)), field, issue.message)
}

function refuseUnknown({ path, keys }: z.core.$ZodIssueUnrecognizedKeys, allowed: readonly string[]): Failure {
  const field = fieldName([...path, keys[0] as string])
  const known = path.length === 0 ? `; the fields are ${allowed.join(", ")}` : ""
  return refuseField("UNKNOWN_FIELD", field, `there is no such field${known}`)
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): ContractErrorCode {
  if (value === undefined) return "MISSING_FIELD"
  const isOtherType = issue.code === "invalid_value" && typeof value !== typeof issue.values[0]
  return isOtherType || issue.code === "invalid_type" ? "WRONG_TYPE" : "OUT_OF_RANGE"
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.map((step, i) => (typeof step === "number" ? `[${step}]` : `${i > 0 ? "." : ""}${String(step)}`)).join("")
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, step) => (value as Record<PropertyKey, unknown>)[step], document)
}
