import {
  createBatch,
  createTransaction,
  encodeTunnel,
  type SignedBatch,
  type SignedTransaction,
  type Signer,
} from "@bandcoin/client"
import type { Payload } from "@bandcoin/contract"
import { usageError } from "../errors/cli-error.js"
import type { JsonObject } from "../output/json.js"
import { duration } from "../output/numbers.js"
import { renderFields } from "../output/table.js"
import type { CommandContext } from "./context.js"
import { accountRef, flag } from "./fields.js"
import type { OptionSpec, Outcome } from "./spec.js"

/** The settings every command that signs and sends takes. */
export const SEND_SETTINGS = ["url", "key", "keyDir", "dataDir", "wait"] as const

/** The options every command that signs and sends takes. */
export const SEND_OPTIONS: readonly OptionSpec[] = [
  { flags: "--tunnel", help: "send nothing; print the signed batch as base64 for somebody else to submit" },
  { flags: "--batcher <account>", help: "with --tunnel: print a transaction for this batcher instead of a batch" },
]

export const sendInput = { tunnel: flag, batcher: accountRef.optional() }

export interface SendOptions {
  readonly tunnel: boolean
  readonly batcher?: string | undefined
}

/** What a command adds to the answer of its transaction: facts for programs, lines for people. */
export interface SendReport {
  readonly data: JsonObject
  readonly lines: readonly (readonly [string, string])[]
}

/** Signs the payload with `--key`, hands it in, and waits until it is committed; or prints it for somebody to carry. */
export async function send(
  context: CommandContext,
  payload: Payload,
  options: SendOptions,
  report: SendReport = { data: {}, lines: [] },
): Promise<Outcome> {
  const { keys, settings, ledger, host } = context
  const signer = await keys.signer(settings.key)
  if (options.tunnel) return printTunnelled(context, payload, signer, options, report)
  if (options.batcher !== undefined) throw usageError("--batcher needs --tunnel", "say --tunnel --batcher ACCOUNT")
  const transaction = createTransaction({ payload, signer })
  const batch = createBatch({ transactions: [transaction], signer })
  const started = host.now()
  await ledger.submitAndWait([batch], { timeoutMs: settings.wait * 1_000, signal: host.signal })
  return committed(transaction, batch, host.now() - started, report)
}

export function committed(
  transaction: SignedTransaction,
  batch: SignedBatch,
  elapsedMs: number,
  report: SendReport,
): Outcome {
  return {
    data: { transaction_id: transaction.id, batch_id: batch.id, status: "COMMITTED", ...report.data },
    text: ({ style }) =>
      renderFields(
        [
          ...report.lines,
          ["status", style.green(`committed in ${duration(elapsedMs)}`)],
          ["transaction", transaction.id],
          ["batch", batch.id],
        ],
        style,
      ),
  }
}

async function printTunnelled(
  { keys }: CommandContext,
  payload: Payload,
  signer: Signer,
  { batcher }: SendOptions,
  report: SendReport,
): Promise<Outcome> {
  const batcherPublicKey = batcher === undefined ? undefined : await keys.publicKey(batcher)
  const transaction = createTransaction({ payload, signer, batcherPublicKey })
  const batch = batcherPublicKey === undefined ? createBatch({ transactions: [transaction], signer }) : undefined
  const tunnel = encodeTunnel(batch ?? transaction)
  return {
    data: { transaction_id: transaction.id, batch_id: batch?.id ?? null, status: "NOT_SENT", tunnel, ...report.data },
    text: () => `${tunnel}\n`,
  }
}
