import { startComponentEndpoint } from "../component/index.js"
import { createBlockSigner } from "../validation/signatures.js"
import type { ChainUnderTest } from "./chain-under-test.js"
import { FrameReplay } from "./frame-replay.js"
import type { HttpReplayer } from "./http.js"
import type { Result } from "./result.js"
import type { Vectors } from "./vectors.js"

/** How long nothing must come where nothing came. Milliseconds; what comes takes a few. */
const QUIET_MS = 150

/** Replays the recorded conversation with the component endpoint, if there is one. */
export async function replayFrames(
  { frames, scenario }: Vectors,
  { ledger }: ChainUnderTest,
  http: HttpReplayer,
): Promise<Result[]> {
  const keys = Object.values(scenario.keys)
  const signers = new Map(keys.map((key) => [key.public, createBlockSigner(key.private)]))
  const endpoint = await startComponentEndpoint(ledger, { port: 0 })
  try {
    return await new FrameReplay(frames, { ledger, url: endpoint.url, signers, http, quietMs: QUIET_MS }).run()
  } finally {
    await endpoint.close()
  }
}
