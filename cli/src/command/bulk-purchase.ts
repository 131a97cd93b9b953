import { existsSync } from "node:fs"
import { resolve } from "node:path"
import {
  BandcoinClient,
  type BulkPlan,
  type BulkRequest,
  type BulkResult,
  type ChunkOutcome,
  parseBulkPlan,
} from "@bandcoin/client"
import { CliError, usageError } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"
import { writeDurably } from "../files/durable.js"
import { readTextInput } from "../files/text-input.js"
import type { JsonObject } from "../output/json.js"
import { count, duration, groupDigits } from "../output/numbers.js"
import { renderFields } from "../output/table.js"
import type { CommandContext } from "./context.js"
import type { Outcome } from "./spec.js"

export interface BulkPurchase extends Pick<BulkRequest, "provider" | "consumers" | "epoch" | "epochTo" | "maxPrice"> {
  /** The file the plan is kept in; if it is there, that plan is taken up again. */
  readonly plan: string
  readonly chunk?: number | undefined
  readonly tunnel: boolean
}

/** A plan of 100,000 transactions, 400 bytes each. */
const MAX_PLAN_BYTES = 64 * 1024 * 1024
/** Tens of transactions take longer than the one that `--wait` is meant for. */
const LEAST_WAIT_SECONDS = 300

/**
 * Buys in as many transactions as it takes. The plan, with the id of each, is on disk before the first is sent: the same
 * command again finishes a purchase that broke off, and buys nothing twice.
 */
export async function buyByPlan(context: CommandContext, purchase: BulkPurchase): Promise<Outcome> {
  const { keys, settings, ledger, host, printer } = context
  if (purchase.tunnel) throw usageError("--plan and --tunnel exclude each other", "buy in one transaction to tunnel it")
  const client = new BandcoinClient({ ledger, signer: await keys.signer(settings.key) })
  const path = resolve(host.cwd, purchase.plan)
  const plan = (await keptPlan(path, purchase, context)) ?? (await newPlan(path, purchase, client))
  const progress = printer.progress("buying", plan.units)
  const started = host.now()
  try {
    const result = await client.resumeBulk(plan, {
      consumers: purchase.consumers,
      timeoutMs: Math.max(settings.wait, LEAST_WAIT_SECONDS) * 1_000,
      onProgress: ({ unitsCommitted }) => progress.update(unitsCommitted),
      signal: host.signal,
    })
    return outcomeOf(plan, result, path, host.now() - started)
  } finally {
    progress.stop()
  }
}

async function keptPlan(path: string, { provider }: BulkPurchase, { host }: CommandContext) {
  if (!existsSync(path)) return undefined
  const plan = parseBulkPlan(parseJson(await readTextInput(path, MAX_PLAN_BYTES, host), path))
  if (plan.provider === provider) return plan
  throw usageError(`${path} is the plan of a purchase from another provider`, "name another file with --plan")
}

async function newPlan(path: string, purchase: BulkPurchase, client: BandcoinClient): Promise<BulkPlan> {
  const { provider, consumers, epoch, epochTo, maxPrice, chunk: chunkSize } = purchase
  const plan = await client.planBulk({ provider, consumers, epoch, epochTo, maxPrice, chunkSize })
  writeDurably(path, `${JSON.stringify(plan)}\n`)
  return plan
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw usageError(`${path} is no plan: not JSON`, "name another file with --plan")
  }
}

function outcomeOf(plan: BulkPlan, result: BulkResult, path: string, elapsedMs: number): Outcome {
  const { provider, epoch, epochTo, units } = plan
  const chunks = result.chunks.map(chunkJson)
  const { unitsCommitted, paid, complete } = result
  return {
    data: {
      plan: path,
      provider,
      epoch,
      epoch_to: epochTo,
      units,
      units_committed: unitsCommitted,
      price: paid,
      chunks,
    },
    text: ({ style }) =>
      renderFields(
        [
          ["plan", path],
          ["bought", `${groupDigits(unitsCommitted)} of ${count(units, "grant")} in ${duration(elapsedMs)}`],
          ["cost", `${groupDigits(paid)} Bandcoins`],
          ["transactions", groupDigits(chunks.length)],
        ],
        style,
      ),
    ...(complete ? {} : { failure: failureOf(result) }),
  }
}

function chunkJson({ from, count, price, transactionId, batchId, state, reason }: ChunkOutcome): JsonObject {
  const why = reason === undefined ? {} : { reason }
  return { from, count, price, transaction_id: transactionId, batch_id: batchId, state, ...why }
}

function failureOf({ chunks }: BulkResult): CliError {
  const refused = chunks.find(({ state }) => state === "refused")
  if (refused !== undefined) {
    return new CliError("TRANSACTION_INVALID", EXIT.refused, `not all was bought: ${refused.reason}`, {
      fix: "what was bought stays bought; buy the rest with a new plan",
    })
  }
  const open = chunks.find(({ state }) => state === "unknown")
  return new CliError("OUTCOME_UNKNOWN", EXIT.outcomeUnknown, `not all was bought yet: ${open?.reason}`, {
    fix: "run the same command again to finish it",
  })
}
