import { Worker } from "node:worker_threads"
import type { MergeAnswer, MergeRequest, MergeWorkerData } from "./merge-worker.js"
import type { Run } from "./run.js"

interface Waiting {
  readonly resolve: (answer: Exclude<MergeAnswer, { kind: "failed" }>) => void
  readonly reject: (error: Error) => void
}

/** The thread that merges, begun when there is something to merge, and what it was asked. It keeps no process alive. */
export class Merger {
  readonly #data: MergeWorkerData
  #worker: Worker | undefined
  readonly #waiting: Waiting[] = []
  #closed = false

  constructor({ dataDir, pauseMs }: { dataDir: string; pauseMs: number }) {
    this.#data = { dataDir, pauseMs, stop: new Int32Array(new SharedArrayBuffer(4)) }
  }

  get closed(): boolean {
    return this.#closed
  }

  /**
   * Merges runs that are on disk, oldest first, into `output`; afterwards it stands in `runs` in their place. Resolves
   * with nothing when one of them was taken away meanwhile, or the thread was told to stop.
   */
  async merge(request: Omit<Extract<MergeRequest, { kind: "merge" }>, "kind">): Promise<Run | undefined> {
    const answer = await this.#ask({ kind: "merge", ...request })
    return answer.kind === "merged" ? answer.run : undefined
  }

  /** Removes slices of runs. */
  async remove(runs: readonly number[]): Promise<void> {
    if (runs.length > 0) await this.#ask({ kind: "remove", runs })
  }

  /** Stops what is under way, at the next batch. */
  async close(): Promise<void> {
    this.#closed = true
    Atomics.store(this.#data.stop, 0, 1)
    Atomics.notify(this.#data.stop, 0)
    const worker = this.#worker
    if (worker === undefined) return
    const exit = new Promise((resolve) => worker.once("exit", resolve))
    worker.ref()
    worker.postMessage({ kind: "close" } satisfies MergeRequest)
    await exit
  }

  #ask(request: MergeRequest): Promise<Exclude<MergeAnswer, { kind: "failed" }>> {
    return new Promise((resolve, reject) => {
      // Closing: nothing more is begun; the next opening of the store sees to it.
      if (this.#closed) return resolve({ kind: "removed" })
      this.#waiting.push({ resolve, reject })
      this.#running().postMessage(request)
    })
  }

  #running(): Worker {
    if (this.#worker !== undefined) return this.#worker
    const worker = new Worker(new URL("./merge-worker.js", import.meta.url), { workerData: this.#data })
    worker.unref()
    worker.on("message", (answer: MergeAnswer) => {
      const waiting = this.#waiting.shift()
      if (answer.kind === "failed") waiting?.reject(answer.error)
      else waiting?.resolve(answer)
    })
    worker.on("error", (error) => this.#lost(worker, error as Error))
    worker.on("exit", () => this.#lost(worker, new Error("the thread that merges ended")))
    this.#worker = worker
    return worker
  }

  /** What was asked fails; the next thing asked begins a new thread. */
  #lost(worker: Worker, error: Error): void {
    if (this.#worker === worker) this.#worker = undefined
    for (const { reject } of this.#waiting.splice(0)) reject(error)
  }
}
