import type { BlockSummary } from "../ledger/types.js"
import type { ChainUnderTest } from "./chain-under-test.js"
import type { GoldenRequest, GoldenResponse } from "./exchange.js"
import type { HttpReplayer } from "./http.js"
import { judgeResponse, judgeValue, type Result } from "./result.js"
import type { Step, Vectors } from "./vectors.js"

/** Posts every recorded BatchList and compares both answers, the block it led to, and every leaf of the state. */
export async function replayScenario(
  { scenario }: Vectors,
  chain: ChainUnderTest,
  http: HttpReplayer,
): Promise<Result[]> {
  const results: Result[] = []
  for (const step of scenario.steps) {
    if (step.batch_list_hex !== undefined) {
      results.push(await exchange(http, `${step.name}: POST /batches`, submission(step.batch_list_hex), step.post))
      const path = `/batch_statuses?id=${(step.batch_ids ?? []).join(",")}&wait=10`
      results.push(await exchange(http, `${step.name}: status`, get(path), step.batch_statuses_wait))
    }
    results.push(...compareHead(step, chain))
  }
  return results
}

async function exchange(
  http: HttpReplayer,
  name: string,
  request: GoldenRequest,
  response: GoldenResponse = { status: 0, reason: "", headers: [], body: "" },
): Promise<Result> {
  return judgeResponse({ name, request, response }, await http.send(request))
}

const get = (path: string): GoldenRequest => ({ method: "GET", path, headers: {}, body_hex: null })

function submission(body_hex: string): GoldenRequest {
  return { method: "POST", path: "/batches", headers: { "Content-Type": "application/octet-stream" }, body_hex }
}

function compareHead(step: Step, { ledger }: ChainUnderTest): Result[] {
  const { head } = ledger.chain
  const leaves = [...ledger.state.list("", head.blockNum)].map(({ address, data }) => [
    address,
    Buffer.from(data).toString("base64"),
  ])
  const wantedLeaves = Object.entries(step.state_after).sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    judgeValue(`${step.name}: head block`, { block_id: step.head.block_id, header: step.head.header }, recordOf(head)),
    judgeValue(`${step.name}: state root`, step.state_root_after, head.stateRootHash),
    judgeValue(`${step.name}: state`, wantedLeaves, leaves),
  ]
}

/** A block in the form in which it is recorded. */
function recordOf(block: BlockSummary): unknown {
  return {
    block_id: block.blockId,
    header: {
      batch_ids: block.batchIds,
      block_num: String(block.blockNum),
      consensus: Buffer.from(block.consensus).toString("base64"),
      previous_block_id: block.previousBlockId,
      signer_public_key: block.signerPublicKey,
      state_root_hash: block.stateRootHash,
    },
  }
}
