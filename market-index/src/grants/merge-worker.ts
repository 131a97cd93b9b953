import { parentPort, workerData } from "node:worker_threads"
import { type Environment, numberKey, openEnvironment } from "./environment.js"
import { type MergedSlice, mergedSlices, removeSlices } from "./merge.js"
import { encodeRun, type Run, readRun } from "./run.js"

/** What the thread is asked. Answered one by one, in order. */
export type MergeRequest =
  | { readonly kind: "merge"; readonly inputs: readonly number[]; readonly output: number; readonly dead: Uint32Array }
  | { readonly kind: "remove"; readonly runs: readonly number[] }
  | { readonly kind: "close" }

export type MergeAnswer =
  /** The merged run stands in place of its inputs, on disk; absent: the runs were taken away or it was told to stop. */
  | { readonly kind: "merged"; readonly run: Run | undefined }
  | { readonly kind: "removed" }
  | { readonly kind: "failed"; readonly error: Error }

export interface MergeWorkerData {
  readonly dataDir: string
  /** One word, not 0 when the thread is to stop. */
  readonly stop: Int32Array
  /** Milliseconds to wait after each batch of a merge, so that tests can do things while a merge is under way. */
  readonly pauseMs: number
}

/**
 * Slices in one transaction: 1.5 MiB. The index adds a block to the same environment and waits for such a transaction
 * when one is under way, so they are kept short; each costs a sync, so not too short.
 */
const BATCH_SLICES = 32

const { dataDir, stop, pauseMs } = workerData as MergeWorkerData
const environment = openEnvironment(dataDir)
const port = parentPort as NonNullable<typeof parentPort>

port.on("message", (request: MergeRequest) => {
  if (request.kind === "close") {
    environment.close().finally(() => port.close())
    return
  }
  try {
    port.postMessage(request.kind === "merge" ? merge(environment, request) : remove(environment, request.runs))
  } catch (error) {
    port.postMessage({ kind: "failed", error: error as Error } satisfies MergeAnswer)
  }
})

function merge(env: Environment, request: Extract<MergeRequest, { kind: "merge" }>): MergeAnswer {
  env.refresh()
  const inputs = request.inputs.flatMap((id) => readRun(id, env.runs.get(numberKey(id))) ?? [])
  if (inputs.length < request.inputs.length) return { kind: "merged", run: undefined }
  const heads: number[] = []
  let count = 0
  let batch: MergedSlice[] = []
  const write = (): void => {
    const slices = batch
    batch = []
    env.write(() => {
      for (const { head, bytes, count: entries } of slices) {
        env.slices.put(numberKey(request.output, heads.length), bytes)
        heads.push(head)
        count += entries
      }
    })
    pause()
  }
  for (const slice of mergedSlices(env, inputs, new Set(request.dead))) {
    if (Atomics.load(stop, 0) !== 0) return { kind: "merged", run: undefined }
    batch.push(slice)
    if (batch.length === BATCH_SLICES) write()
  }
  write()
  const run: Run = {
    id: request.output,
    rank: (inputs.at(-1) as Run).rank,
    count,
    heads: Uint32Array.from(heads),
  }
  let switched = false
  env.write(() => {
    // A fork may have taken the runs away in between.
    if (request.inputs.some((id) => env.runs.get(numberKey(id)) === undefined)) return
    for (const id of request.inputs) env.runs.remove(numberKey(id))
    env.runs.put(numberKey(run.id), encodeRun(run))
    switched = true
  })
  return { kind: "merged", run: switched ? run : undefined }
}

function remove(env: Environment, runs: readonly number[]): MergeAnswer {
  for (const id of runs) {
    for (let removed = BATCH_SLICES; removed === BATCH_SLICES && Atomics.load(stop, 0) === 0; ) {
      env.write(() => {
        removed = removeSlices(env, id, BATCH_SLICES)
      })
    }
  }
  return { kind: "removed" }
}

function pause(): void {
  if (pauseMs > 0) Atomics.wait(stop, 0, 0, pauseMs)
}
