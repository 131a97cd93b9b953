import { fork } from "node:child_process"
import { setTimeout as delay } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { readConfig } from "./config.js"
import { CONNECTION_ENDED } from "./connection-ended.js"

/** Before the next connection. Milliseconds. */
const PAUSE_MS = 100

/**
 * The transaction processor as a process of its own. Configured by environment variables alone, see docs/operations.md.
 *
 * Each connection to the validator lives in a child process. The sdk reconnects within the event that tells of the end,
 * where now and then the old socket's monitor still holds its name (EADDRINUSE); it is then left without a socket that
 * anybody listens to and never registers again (seen in one of six restarts of a validator by kill -9 under load). A
 * process that has just started always registers.
 */
const config = readConfig(process.env)
if ("problem" in config) {
  process.stderr.write(`the environment is not usable:\n${config.problem}\n`)
  process.exit(2)
}

let stopping = false
let child = startChild()
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    stopping = true
    child.kill(signal)
  })
}

function startChild() {
  // In a process group of its own: Ctrl-C in a terminal reaches this process alone, which passes it on once.
  const started = fork(fileURLToPath(new URL("./serve.js", import.meta.url)), { detached: true })
  started.once("exit", async (code, signal) => {
    // Asked to stop before it could say how: then it has stopped.
    if (stopping && signal !== null) process.exit(0)
    if (code !== CONNECTION_ENDED) process.exit(code ?? 1)
    await delay(PAUSE_MS)
    if (stopping) process.exit(0)
    child = startChild()
  })
  return started
}
