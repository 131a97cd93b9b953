import { execFileSync } from "node:child_process"
import { cpus, totalmem } from "node:os"

/** What a figure depends on beside the code. */
export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memoryGib: number
  readonly node: string
  readonly commit: string
  readonly date: string
}

export function describeMachine(now: Date): Machine {
  const processors = cpus()
  return {
    cpu: processors[0]?.model ?? "unknown",
    cores: processors.length,
    memoryGib: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    commit: commit(),
    date: now.toISOString(),
  }
}

function commit(): string {
  try {
    const id = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim()
    const isClean = execFileSync("git", ["status", "--porcelain"], { encoding: "utf8" }) === ""
    return isClean ? id : `${id} with changes`
  } catch {
    return "unknown"
  }
}
