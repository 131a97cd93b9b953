import {
  BuildError,
  ERROR_CODES,
  InvalidTransactionError,
  ReadError,
  SubmitError,
  UnknownOutcomeError,
} from "@bandcoin/client"
import { describe, expect, test } from "@jest/globals"
import { CliError, usageError } from "./cli-error.js"
import { EXIT } from "./exit-codes.js"
import { explain } from "./explain.js"

const id = "ab".repeat(64)

describe("each stage of a failure has its exit code", () => {
  test.each([
    ["nothing sent, wrong request", new BuildError("PAYLOAD_INVALID", "price: must be at least 1"), EXIT.usage],
    ["nothing sent, key", new BuildError("KEY_FILE_MALFORMED", "x.priv: 64 hex"), EXIT.local],
    ["nothing sent, the offer does not fit", new BuildError("QUOTE_REFUSED", "sold out"), EXIT.refused],
    ["not taken", new SubmitError("BATCH_REFUSED", "bad signature", [id]), EXIT.refused],
    ["queue full", new SubmitError("QUEUE_FULL", "full", [id]), EXIT.unreachable],
    ["no ledger", new SubmitError("LEDGER_UNREACHABLE", "no connection", [id]), EXIT.unreachable],
    ["judged", new InvalidTransactionError(id, [{ transactionId: id, message: "no funds" }]), EXIT.refused],
    ["not known", new UnknownOutcomeError("no outcome", [id]), EXIT.outcomeUnknown],
    ["no answer", new ReadError("REQUEST_FAILED", "timeout"), EXIT.unreachable],
    ["wrong command", usageError("unknown option"), EXIT.usage],
    ["Ctrl-C", new ReadError("ABORTED", "aborted"), EXIT.interrupted],
    ["Ctrl-C between two steps", AbortSignal.abort().reason, EXIT.interrupted],
    ["the disk", Object.assign(new Error("ENOSPC"), { code: "ENOSPC", path: "/x", syscall: "write" }), EXIT.local],
    ["a defect", new TypeError("x is not a function"), EXIT.internal],
    ["a defect of the strange kind", "thrown text", EXIT.internal],
  ])("%s", (_name, error, exitCode) => {
    expect(explain(error)).toMatchObject({ exitCode })
  })
})

test("every code of the client library leads somewhere", () => {
  for (const code of Object.keys(ERROR_CODES) as (keyof typeof ERROR_CODES)[]) {
    const failure = explain(new BuildError(code, "why"))
    expect(failure.code).toBe(code)
    expect(failure.exitCode).toBeGreaterThan(0)
  }
})

test("ids and the ledger's reasons are there for programs", () => {
  const refused = [{ transactionId: id, message: "INSUFFICIENT_FUNDS" }]
  expect(explain(new InvalidTransactionError(id, refused)).details).toEqual({
    stage: "invalid",
    batch_id: id,
    refused: [{ transaction_id: id, message: "INSUFFICIENT_FUNDS" }],
  })
  expect(explain(new UnknownOutcomeError("?", [id])).details).toEqual({ stage: "unknown", batch_ids: [id] })
  expect(explain(new ReadError("REQUEST_REFUSED", "?", { httpStatus: 400, ledgerCode: 60 })).details).toEqual({
    stage: "read",
    http_status: 400,
    ledger_code: 60,
  })
})

test("what to type when an outcome is not known names the batch", () => {
  const { fix, message } = explain(new UnknownOutcomeError(`batch ${id} has no outcome yet: PENDING`, [id]))
  expect(fix).toBe(`ask what became of it with \`bandcoin tx status ${id}\` before sending anew`)
  expect(message).not.toMatch(/waitFor/)
})

test("whatever a ledger writes, it is one line without control characters", () => {
  const { message } = explain(new CliError("X", EXIT.refused, `a\nb\u001b[31mc\r\n${"d".repeat(1_000)}`))
  expect(message.startsWith("a b [31mc d")).toBe(true)
  expect(message.length).toBeLessThan(610)
})
