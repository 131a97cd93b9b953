import { parentPort, workerData } from "node:worker_threads"
import { decodeBatch } from "./batch-codec.js"
import { type BatchLimits, refuseBatch } from "./batch-verifier.js"

/** One list of batches to verify. */
export interface VerifyRequest {
  readonly id: number
  readonly batches: readonly Uint8Array[]
}

/** `refusal` names the first batch that does not hold, or is undefined when all do. */
export interface VerifyAnswer {
  readonly id: number
  readonly refusal: string | undefined
}

const limits = workerData as BatchLimits

parentPort?.on("message", ({ id, batches }: VerifyRequest) => {
  const refusal = batches
    .map((bytes) => refuseBatch(decodeBatch(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)), limits))
    .find((refused) => refused !== undefined)
  parentPort?.postMessage({ id, refusal } satisfies VerifyAnswer)
})
