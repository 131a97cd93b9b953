import { BatchList, TransactionHeader } from "@bandcoin/protos"
import type { HandlerContext, TransactionHandler } from "../execution/in-process.js"
import type { GoldenResponse } from "./exchange.js"
import type { Vectors } from "./vectors.js"

/*
 * Families whose processors are not at hand are replayed from what was recorded: a transaction writes the leaves its step
 * changed, or fails with the message its status gave.
 */

/** Address to base64 of every leaf of a state. */
type Leaves = Readonly<Record<string, string>>

type Outcome =
  | { readonly writes: Readonly<Record<string, Uint8Array>>; readonly deletes: readonly string[] }
  | { readonly error: string }

/** Handlers for every family of the scenario that is not in `known`. */
export function recordedFamilies(vectors: Vectors, known: readonly string[]): TransactionHandler[] {
  const outcomes = new Map<string, Outcome>()
  const versions = new Map<string, Set<string>>()
  const order = changeOrders(vectors)
  let before: Leaves = vectors.scenario.steps[0]?.state_after ?? {}
  for (const step of vectors.scenario.steps) {
    const messages = invalidMessages(step.batch_statuses_wait)
    for (const { headerSignature: id, header } of transactionsOf(step.batch_list_hex)) {
      const { familyName, familyVersion, outputs } = TransactionHeader.decode(header)
      versions.set(familyName, (versions.get(familyName) ?? new Set()).add(familyVersion))
      const error = messages.get(id)
      const changed = changes({ before, after: step.state_after, outputs, order: order.get(id) ?? [] })
      outcomes.set(id, error === undefined ? changed : { error })
    }
    before = step.state_after
  }
  return [...versions]
    .filter(([family]) => !known.includes(family))
    .map(([family, ofFamily]) => new RecordedHandler(family, [...ofFamily], outcomes))
}

class InvalidTransaction extends Error {
  override readonly name = "InvalidTransaction"
}

class RecordedHandler implements TransactionHandler {
  readonly namespaces: readonly string[] = []

  constructor(
    readonly transactionFamilyName: string,
    readonly versions: readonly string[],
    private readonly outcomes: ReadonlyMap<string, Outcome>,
  ) {}

  async apply({ signature }: { readonly signature: string }, context: HandlerContext): Promise<void> {
    const outcome = this.outcomes.get(signature)
    if (outcome === undefined) throw new InvalidTransaction(`what transaction ${signature} did is not recorded`)
    if ("error" in outcome) throw new InvalidTransaction(outcome.error)
    if (outcome.deletes.length > 0) await context.deleteState([...outcome.deletes])
    await context.setState(outcome.writes)
  }
}

function transactionsOf(batchListHex: string | undefined) {
  const list = BatchList.decode(Buffer.from(batchListHex ?? "", "hex"))
  return list.batches.flatMap((batch) => batch.transactions)
}

/**
 * What differs between two states at a transaction's outputs, in the order its receipt has if there is one, otherwise in
 * that of the addresses.
 */
function changes({
  before,
  after,
  outputs,
  order,
}: {
  readonly before: Leaves
  readonly after: Leaves
  readonly outputs: readonly string[]
  readonly order: readonly string[]
}): Outcome {
  const isOutput = (address: string): boolean => outputs.some((output) => address.startsWith(output))
  const changed = Object.keys(after).filter((address) => before[address] !== after[address] && isOutput(address))
  const addresses = [...order, ...changed.filter((address) => !order.includes(address)).sort()]
  const writes = addresses.flatMap((address) => {
    const data = after[address]
    return data === undefined ? [] : [[address, Buffer.from(data, "base64")] as const]
  })
  return {
    writes: Object.fromEntries(writes),
    deletes: Object.keys(before).filter((address) => after[address] === undefined && isOutput(address)),
  }
}

/** Transaction id to the message of why it was invalid. */
function invalidMessages(response: GoldenResponse | undefined): Map<string, string> {
  const { data } = JSON.parse(response?.body ?? '{"data":[]}') as {
    data: { invalid_transactions: { id: string; message: string }[] }[]
  }
  return new Map(data.flatMap((batch) => batch.invalid_transactions.map(({ id, message }) => [id, message])))
}

/** Transaction id to the addresses it wrote, for those whose receipt was asked for. */
function changeOrders({ rest }: Vectors): Map<string, string[]> {
  const orders = new Map<string, string[]>()
  for (const { request, response } of rest) {
    if (!request.path.startsWith("/receipts") || response?.status !== 200) continue
    const { data } = JSON.parse(response.body) as { data: { id: string; state_changes: { address: string }[] }[] }
    for (const { id, state_changes } of data) {
      orders.set(
        id,
        state_changes.map(({ address }) => address),
      )
    }
  }
  return orders
}
