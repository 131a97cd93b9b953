import { type Batch, BatchList, TransactionHeader } from "@bandcoin/protos"
import type { ChainUnderTest } from "./chain-under-test.js"
import type { Exchange } from "./exchange.js"
import type { HttpReplayer } from "./http.js"
import { judgeResponse, type Result } from "./result.js"

/**
 * Sends every recorded request in order, on a chain that has just begun, and compares the answers. Two declared differences
 * change the chain itself, and would make every later answer another one:
 * - what was recorded as committed and is refused here is committed behind the REST API's back, once it was refused;
 * - what was recorded as stuck for ever and is committed here is sent last, with the questions about it.
 */
export async function replayRest(
  exchanges: readonly Exchange[],
  chain: ChainUnderTest,
  http: HttpReplayer,
): Promise<Result[]> {
  const stuck = stuckBatchIds(exchanges)
  const isAboutStuck = (exchange: Exchange): boolean =>
    [...batchesOf(exchange).map(({ headerSignature }) => headerSignature), exchange.request.path].some((text) =>
      [...stuck].some((id) => text.includes(id)),
    )
  const results: Result[] = []
  const later = exchanges.filter(isAboutStuck)
  for (const exchange of [...exchanges.filter((exchange) => !later.includes(exchange)), ...later]) {
    const got = await http.send(exchange.request)
    const result = judgeResponse(exchange, got)
    results.push(result)
    const batchIds = batchesOf(exchange).map(({ headerSignature }) => headerSignature)
    if (got.status === 202) await chain.settle(batchIds)
    else if (result.outcome === "declared" && exchange.response?.status === 202 && wasCommitted(exchanges, batchIds)) {
      await chain.commitUnchecked(Buffer.from(exchange.request.body_hex ?? "", "hex"))
    }
  }
  return results
}

/** The batches an exchange posts; none when it posts none that can be read. */
function batchesOf({ request }: Exchange): Batch[] {
  if (request.method !== "POST" || request.path !== "/batches" || request.body_hex === null) return []
  try {
    return BatchList.decode(Buffer.from(request.body_hex, "hex")).batches
  } catch {
    return []
  }
}

function wasCommitted(exchanges: readonly Exchange[], batchIds: readonly string[]): boolean {
  const mark = batchIds.map((id) => `"header_signature": "${id}"`)
  return exchanges.some(({ response }) => mark.some((text) => response?.body.includes(text)))
}

/** Batches with a dependency inside themselves, which the recorded validator never judges. */
function stuckBatchIds(exchanges: readonly Exchange[]): Set<string> {
  const batches = exchanges.filter(({ response }) => response?.status === 202).flatMap(batchesOf)
  return new Set(batches.filter(dependsOnItself).map(({ headerSignature }) => headerSignature))
}

function dependsOnItself({ transactions }: Batch): boolean {
  const ids = new Set(transactions.map(({ headerSignature }) => headerSignature))
  return transactions.some(({ header }) => TransactionHeader.decode(header).dependencies.some((id) => ids.has(id)))
}
