import {
  type Checked,
  decodeTunnelledBatch,
  decodeTunnelledBatchList,
  decodeTunnelledTransaction,
  type SignedBatch,
  type SignedTransaction,
  TUNNEL_MAX_TEXT,
} from "@bandcoin/client"
import type { CommandContext } from "../../command/context.js"
import { CliError } from "../../errors/cli-error.js"
import { EXIT } from "../../errors/exit-codes.js"
import { readTextInput } from "../../files/text-input.js"

/** What a tunnelled text can hold; every signature in it has been verified. */
export type Carried =
  | { readonly kind: "batches"; readonly batches: readonly SignedBatch[] }
  | { readonly kind: "transaction"; readonly transaction: SignedTransaction }

/** The tunnelled text of a file or of standard input (`-`), without white space around it. */
export async function readTunnelText(path: string, { host }: CommandContext): Promise<string> {
  return (await readTextInput(path, TUNNEL_MAX_TEXT, host)).trim()
}

/**
 * Reads and verifies. A text does not say what it holds; each form is tried, and as every form is checked down to its
 * signatures, at most one fits.
 * @throws CliError `TUNNEL_MALFORMED`
 */
export function decodeCarried(text: string): Carried {
  const batch = decodeTunnelledBatch(text)
  if (batch.ok) return { kind: "batches", batches: [batch.value] }
  const transaction = decodeTunnelledTransaction(text)
  if (transaction.ok) return { kind: "transaction", transaction: transaction.value }
  const list = decodeTunnelledBatchList(text)
  if (list.ok) return { kind: "batches", batches: list.value }
  const reasons = [batch, transaction, list].map((result) => reasonOf(result))
  throw new CliError(
    "TUNNEL_MALFORMED",
    EXIT.refused,
    `not a tunnelled transaction or batch: ${mostTelling(reasons)}`,
    {
      fix: "ask the sender for it again",
    },
  )
}

function reasonOf(result: Checked<unknown>): string {
  return result.ok ? "" : result.reason
}

/** All three readings fail alike for bad base64; otherwise the one that got as far as a signature says most. */
function mostTelling(reasons: readonly string[]): string {
  return reasons.find((reason) => reason.includes("signature")) ?? reasons[0] ?? "unreadable"
}
