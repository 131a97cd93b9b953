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

/** Memory of a process in MiB: all that is resident, and what of it is its own rather than mapped files. */
export interface Memory {
  readonly resident: number
  readonly own: number
}

/** Undefined where the system does not tell (it is Linux that does). */
export function memoryMib(pid: number | undefined): Memory | undefined {
  if (pid === undefined) return undefined
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8")
    const read = (name: string): number => {
      const kib = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1]
      return Math.round(Number(kib) / 1_024)
    }
    const memory = { resident: read("VmRSS"), own: read("RssAnon") }
    return Number.isNaN(memory.resident + memory.own) ? undefined : memory
  } catch {
    return undefined
  }
}
