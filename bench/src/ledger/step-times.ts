import { readFileSync } from "node:fs"

const STEP = /^bandcoin_ledger_step_seconds_total\{step="(\w+)"\} (\S+)$/gm

/** Seconds the ledger has spent in each step so far, or undefined where it does not say (a real Sawtooth does not). */
export async function readStepSeconds(url: string): Promise<Map<string, number> | undefined> {
  const answer = await fetch(`${url}/metrics`).catch(() => undefined)
  if (!answer?.ok) return undefined
  const text = await answer.text()
  const steps = new Map(Array.from(text.matchAll(STEP), ([, step, seconds]) => [step as string, Number(seconds)]))
  return steps.size > 0 ? steps : undefined
}

/** Milliseconds by step between two readings, for each of `batches`. */
export function stepMsPerBatch(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  batches: number,
): Record<string, number> {
  return Object.fromEntries(
    [...after].map(([step, seconds]) => [step, ((seconds - (before.get(step) ?? 0)) * 1_000) / batches]),
  )
}

/** Resident memory of a process in MiB; undefined where the system does not tell. */
export function residentMib(pid: number | undefined): number | undefined {
  if (pid === undefined) return undefined
  try {
    const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]
    return kib === undefined ? undefined : Math.round(Number(kib) / 1_024)
  } catch {
    return undefined
  }
}
