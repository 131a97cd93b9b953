/** Parses `bigint` columns. Money and times fit a safe integer; anything larger is a fault and must not be rounded. */
export function parseSafeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`the database holds ${text}, which is not a safe integer`)
  return value
}

/** Whether an error is the database's refusal of a second row with the same key. */
export function isUniqueViolation(error: unknown): boolean {
  return (error as { code?: string } | undefined)?.code === "23505"
}
