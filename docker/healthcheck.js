/**
 * Is the program of this container well? Exit code 0 says yes, 1 no, 2 that the question was wrong.
 *
 *   node docker/healthcheck.js ready URL    GET URL answers 2xx
 *   node docker/healthcheck.js connected    a connection to VALIDATOR_URL is established (Linux: asks the kernel)
 */
import { readFileSync } from "node:fs"

const ESTABLISHED = "01"
const TIMEOUT_MS = 2_500

async function ready(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
}

/** A processor serves no port of its own; the validator pings it over the connection looked for here. */
function connected(validatorUrl) {
  const port = Number(new URL(validatorUrl).port).toString(16).toUpperCase().padStart(4, "0")
  const rows = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((table) => readFileSync(table, "utf8").split("\n").slice(1))
  const found = rows.some((row) => {
    const [, , remote, state] = row.trim().split(/\s+/)
    return state === ESTABLISHED && remote?.endsWith(`:${port}`)
  })
  if (!found) throw new Error(`not connected to ${validatorUrl}`)
}

const [question, url] = process.argv.slice(2)
const validatorUrl = process.env.VALIDATOR_URL
if (!(question === "ready" && url) && !(question === "connected" && validatorUrl)) {
  console.error("usage: healthcheck.js ready URL, or healthcheck.js connected with VALIDATOR_URL set")
  process.exit(2)
}
try {
  if (question === "ready") await ready(url)
  else connected(validatorUrl)
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
