import { isNativeError } from "node:util/types"
import { ClientError, type ErrorCode, InvalidTransactionError, ReadError } from "@bandcoin/client"
import type { JsonObject } from "../output/json.js"
import { CliError } from "./cli-error.js"
import { EXIT, type ExitCode } from "./exit-codes.js"

/** A failure as the person and `--json` see it. */
export interface Failure {
  readonly code: string
  readonly exitCode: ExitCode
  readonly message: string
  readonly fix?: string
  readonly details: JsonObject
}

interface Advice {
  readonly exitCode: ExitCode
  readonly fix?: string
}

const { refused, usage, unreachable, outcomeUnknown, local, interrupted } = EXIT
const startLedger = "start one with `bandcoin up`, or name yours with --url"

/** What each failure of the client library means to a shell, and what to do. Total: a new code does not compile. */
const ADVICE: Readonly<Record<ErrorCode, Advice>> = {
  PAYLOAD_INVALID: { exitCode: usage },
  KEY_INVALID: { exitCode: usage },
  ID_INVALID: { exitCode: usage },
  LIMIT_EXCEEDED: { exitCode: usage },
  BATCH_INVALID: { exitCode: usage },
  ACCOUNT_NOT_FOUND: { exitCode: refused, fix: "create it with `bandcoin account create`" },
  OFFER_NOT_FOUND: { exitCode: refused, fix: "see what is on sale with `bandcoin offer list`" },
  QUOTE_REFUSED: { exitCode: refused, fix: "see the offer with `bandcoin offer show`" },
  PRICE_ABOVE_MAXIMUM: { exitCode: refused, fix: "nothing was bought; raise --max-price to accept it" },
  KEY_FILE_EXISTS: { exitCode: local, fix: "choose another name" },
  KEY_FILE_UNREADABLE: { exitCode: local, fix: "make one with `bandcoin keygen`, or name yours with --key" },
  KEY_FILE_MALFORMED: { exitCode: local, fix: "a key file holds 64 hex characters or a keystore of `bandcoin keygen`" },
  KEY_FILE_WRONG_PASSPHRASE: { exitCode: local, fix: "set BANDCOIN_PASSPHRASE to the key's passphrase" },
  KEY_FILE_NEEDS_PASSPHRASE: { exitCode: local, fix: "set BANDCOIN_PASSPHRASE, or run on a terminal to be asked" },
  BATCH_REFUSED: { exitCode: refused },
  QUEUE_FULL: { exitCode: unreachable, fix: "nothing was accepted; try again in a few seconds" },
  LEDGER_UNREACHABLE: { exitCode: unreachable, fix: startLedger },
  TRANSACTION_INVALID: { exitCode: refused },
  OUTCOME_UNKNOWN: {
    exitCode: outcomeUnknown,
    fix: "ask what became of it with `bandcoin tx status BATCH_ID` before sending anew",
  },
  REQUEST_FAILED: { exitCode: unreachable, fix: startLedger },
  REQUEST_REFUSED: { exitCode: refused },
  NOT_FOUND: { exitCode: refused, fix: "check the id" },
  ANSWER_INVALID: {
    exitCode: unreachable,
    fix: "check --url: it must be the REST API of a Sawtooth or Bandcoin ledger",
  },
  ANSWER_TOO_LARGE: { exitCode: unreachable, fix: "check --url, or ask for less with --limit" },
  ABORTED: { exitCode: interrupted },
  STREAM_FAILED: { exitCode: unreachable, fix: startLedger },
  TUNNEL_MALFORMED: { exitCode: refused, fix: "ask the sender for it again" },
}

/** What went wrong, in the terms of the person who typed the command. Unexpected errors are a defect of ours. */
export function explain(error: unknown): Failure {
  if (error instanceof CliError) {
    const { fix, details = {} } = error.options
    return { code: error.code, exitCode: error.exitCode, message: oneLine(error.message), ...withFix(fix), details }
  }
  if (error instanceof ClientError) return explainClientError(error)
  if ((error as { name?: unknown } | null)?.name === "AbortError") {
    return { code: "INTERRUPTED", exitCode: interrupted, message: "stopped before the end", details: {} }
  }
  if (isSystemError(error)) return explainSystemError(error)
  const message = isNativeError(error) ? error.message : String(error)
  return {
    code: "INTERNAL",
    exitCode: EXIT.internal,
    message: oneLine(`unexpected: ${message}`),
    fix: "this is a defect; run again with BANDCOIN_DEBUG=1 and report what it prints",
    details: {},
  }
}

function explainClientError(error: ClientError): Failure {
  const { exitCode, fix } = ADVICE[error.code]
  return {
    code: error.code,
    exitCode,
    message: oneLine(error.message),
    ...withFix(fix?.replace("BATCH_ID", idsOf(error)[0] ?? "BATCH_ID")),
    details: { stage: error.stage, ...factsOf(error) },
  }
}

function factsOf(error: ClientError): JsonObject {
  if (error instanceof InvalidTransactionError) {
    return {
      batch_id: error.batchId,
      refused: error.refused.map(({ transactionId, message }) => ({ transaction_id: transactionId, message })),
    }
  }
  if (error instanceof ReadError) {
    return {
      ...(error.httpStatus === undefined ? {} : { http_status: error.httpStatus }),
      ...(error.ledgerCode === undefined ? {} : { ledger_code: error.ledgerCode }),
    }
  }
  const batchIds = idsOf(error)
  return batchIds.length > 0 ? { batch_ids: batchIds } : {}
}

function idsOf(error: ClientError): readonly string[] {
  return "batchIds" in error && Array.isArray(error.batchIds) ? error.batchIds : []
}

interface SystemError extends Error {
  readonly code: string
  readonly path?: string
  readonly syscall?: string
}

/** What the operating system refused, by Node's error codes. */
const SYSTEM_FIX: Readonly<Record<string, string>> = {
  EACCES: "you may not; check the permissions",
  EPERM: "you may not; check the permissions",
  ENOENT: "check the path",
  EISDIR: "name a file, not a folder",
  ENOTDIR: "a part of the path is a file",
  EEXIST: "it is there already; choose another name",
  ENOSPC: "the disk is full; free some space",
  EROFS: "the file system is read-only",
  EMFILE: "too many open files; raise `ulimit -n`",
}

function isSystemError(error: unknown): error is SystemError {
  return isNativeError(error) && "code" in error && typeof error.code === "string" && error.code in SYSTEM_FIX
}

function explainSystemError(error: SystemError): Failure {
  const what =
    error.path === undefined ? error.message : `${error.path}: ${error.syscall ?? "access"} failed (${error.code})`
  return {
    code: error.code,
    exitCode: EXIT.local,
    message: oneLine(what),
    ...withFix(SYSTEM_FIX[error.code]),
    details: {},
  }
}

function withFix(fix: string | undefined): { fix?: string } {
  return fix === undefined ? {} : { fix }
}

/** A message of the ledger may hold anything: one line, no control characters, of a length a terminal takes. */
function oneLine(message: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
  const flat = message.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, " ").trim()
  return flat.length > 600 ? `${flat.slice(0, 600)}...` : flat
}
