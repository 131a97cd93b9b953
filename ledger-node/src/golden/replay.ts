import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { ChainUnderTest } from "./chain-under-test.js"
import { HttpReplayer } from "./http.js"
import { replayFrames } from "./replay-frames.js"
import { replayMerkle } from "./replay-merkle.js"
import { replayRest } from "./replay-rest.js"
import { replayScenario } from "./replay-scenario.js"
import type { Result } from "./result.js"
import { loadVectors, type Vectors } from "./vectors.js"

export interface Replay {
  readonly part: "merkle" | "scenario" | "rest" | "component"
  readonly results: readonly Result[]
}

/** Replays all recorded parts, each on a chain of its own. */
export async function replay(vectors: Vectors): Promise<Replay[]> {
  const host = recordedHost(vectors)
  return [
    { part: "merkle", results: replayMerkle(vectors.merkle) },
    { part: "scenario", results: await onChain(vectors, host, (...parts) => replayScenario(vectors, ...parts)) },
    { part: "rest", results: await onChain(vectors, host, (...parts) => replayRest(vectors.rest, ...parts)) },
    { part: "component", results: await onChain(vectors, host, (...parts) => replayFrames(vectors, ...parts)) },
  ]
}

async function onChain(
  vectors: Vectors,
  host: string,
  run: (chain: ChainUnderTest, http: HttpReplayer) => Promise<Result[]>,
): Promise<Result[]> {
  const chain = await ChainUnderTest.start(vectors)
  const http = new HttpReplayer(chain.port, host)
  try {
    return await run(chain, http)
  } finally {
    http.close()
    await chain.stop()
  }
}

/** The `Host` the requests were recorded with, which stands in every link. */
function recordedHost({ scenario, rest }: Vectors): string {
  const bodies = [...scenario.steps.map(({ post }) => post?.body), ...rest.map(({ response }) => response?.body)]
  for (const body of bodies) {
    const host = /"link": "http:\/\/([^/"]+)/.exec(body ?? "")?.[1]
    if (host !== undefined) return host
  }
  return "127.0.0.1:8008"
}

/** `node dist/golden/replay.js DIR`: prints what matched and what differed; exit code 1 on any undeclared difference. */
async function main(directory: string | undefined): Promise<number> {
  if (directory === undefined) {
    process.stderr.write(
      "usage: replay.js DIRECTORY (with genesis.batch, scenario.json, rest.json, merkle.json, zmq.json)\n",
    )
    return 2
  }
  let failures = 0
  // npm runs scripts in the package's directory and keeps the caller's here.
  const vectors = loadVectors(resolve(process.env.INIT_CWD ?? ".", directory))
  for (const { part, results } of await replay(vectors)) {
    const count = (outcome: Result["outcome"]): number => results.filter((result) => result.outcome === outcome).length
    const different = count("different")
    process.stdout.write(
      `${part}: ${results.length} compared, ${count("same")} the same, ${count("declared")} declared, ${different} different\n`,
    )
    for (const result of results) {
      if (result.outcome === "declared") process.stdout.write(`  declared   ${result.name} (${result.id})\n`)
      if (result.outcome === "different") process.stdout.write(`  DIFFERENT  ${result.name}: ${result.detail}\n`)
    }
    failures += different
  }
  return failures === 0 ? 0 : 1
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv[2])
}
