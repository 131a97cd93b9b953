import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { setTimeout as sleep } from "node:timers/promises"
import { replayJournal } from "../replay/replay.js"
import { RegisterHandler } from "../testing/register-handler.js"
import { listOf, signBatch, signerNamed, signTransaction } from "../testing/signed-batches.js"
import { temporaryDirectory } from "../testing/temporary-ledger.js"

export interface CrashReport {
  readonly kills: number
  /** Batches that were answered COMMITTED before a kill; every one was found again. */
  readonly acknowledged: number
  /** Batches on the ledger at the end, those included whose answer the kill swallowed. */
  readonly committed: number
  readonly blocks: number
  readonly slowestStartMs: number
}

/** Clients that each post one batch after the other. */
const CLIENTS = 6
/** Some payloads are long, so that kills also meet long writes. */
const LONG_PAYLOAD = "x".repeat(400_000)

/**
 * Kills a ledger under load with SIGKILL at random moments. After each kill its journal is replayed from nothing, the
 * ledger is started again, and every batch ever answered COMMITTED must still be. Throws on the first that is not.
 */
export async function crashTest(kills: number, random: () => number): Promise<CrashReport> {
  const directory = temporaryDirectory()
  const acknowledged = new Set<string>()
  let slowestStartMs = 0
  let report = { batches: 0, blocks: 0 }
  try {
    for (let round = 0; round < kills; round++) {
      const began = performance.now()
      const { child, restUrl } = await start(directory.path)
      slowestStartMs = Math.max(slowestStartMs, performance.now() - began)
      await requireCommitted(restUrl, [...acknowledged])
      const stop = new AbortController()
      const clients = Array.from({ length: CLIENTS }, (_, n) =>
        post(restUrl, `r${round}-c${n}`, acknowledged, stop.signal, random),
      )
      await sleep(20 + random() * 300)
      const exited = once(child, "exit")
      child.kill("SIGKILL")
      await exited
      stop.abort()
      await Promise.all(clients)
      report = await replayJournal({ dataDir: directory.path, inProcess: [new RegisterHandler()] })
    }
    const { child, restUrl } = await start(directory.path)
    await requireCommitted(restUrl, [...acknowledged])
    const exited = once(child, "exit")
    child.disconnect()
    await exited
    return { kills, acknowledged: acknowledged.size, committed: report.batches, blocks: report.blocks, slowestStartMs }
  } finally {
    directory.remove()
  }
}

async function start(dataDir: string): Promise<{ child: ChildProcess; restUrl: string }> {
  const child = fork(new URL("./child.js", import.meta.url), [dataDir], { execArgv: [] })
  const started = once(child, "message").then(([message]) => (message as { restUrl: string }).restUrl)
  const died = once(child, "exit").then(([code]) => {
    throw new Error(`the ledger did not start again: it ended with code ${code}`)
  })
  died.catch(() => {})
  return { child, restUrl: await Promise.race([started, died]) }
}

/** Posts batches until the ledger is gone, and notes those it said were committed. */
async function post(
  restUrl: string,
  name: string,
  acknowledged: Set<string>,
  signal: AbortSignal,
  random: () => number,
): Promise<void> {
  const signer = signerNamed(name)
  for (let n = 0; !signal.aborted; n++) {
    const payload = random() < 0.1 ? `set ${name}-long ${LONG_PAYLOAD}` : `add shared-${n % 3} 1`
    const batch = signBatch([signTransaction({ signer, payload, nonce: String(n) })], signer)
    try {
      await fetch(`${restUrl}/batches`, {
        method: "POST",
        headers: { "content-type": "application/octet-stream" },
        body: listOf(batch),
        signal,
      })
      const answer = await fetch(`${restUrl}/batch_statuses?id=${batch.headerSignature}&wait=10`, { signal })
      const { data } = (await answer.json()) as { data: { id: string; status: string }[] }
      for (const { id, status } of data) if (status === "COMMITTED") acknowledged.add(id)
    } catch {
      // The ledger is gone. What it had not answered may or may not be there.
      return
    }
  }
}

async function requireCommitted(restUrl: string, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += 1_000) {
    const answer = await fetch(`${restUrl}/batch_statuses`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(ids.slice(from, from + 1_000)),
    })
    const { data } = (await answer.json()) as { data: { id: string; status: string }[] }
    const lost = data.filter(({ status }) => status !== "COMMITTED")
    if (lost.length > 0) throw new Error(`${lost.length} committed batches are lost, the first is ${lost[0]?.id}`)
  }
}
