import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { openDatabase } from "@bandcoin/service-kit"
import { pgliteTemplate } from "@bandcoin/service-kit/testing"
import { expect, test } from "@jest/globals"
import { testLedger } from "./testing/market/ledger.js"

const main = fileURLToPath(new URL("./main.js", import.meta.url))
const KEY = "11".repeat(32)

function run(environment: Record<string, string>) {
  const child = spawn(process.execPath, [main], { env: { PATH: process.env.PATH ?? "", ...environment } })
  const output = { text: "" }
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output.text += String(chunk)))
  return { child, output }
}

test("with the test gateway it refuses to start in production, and says why", async () => {
  const { child, output } = run({ EXCHANGE_PRIVATE_KEY: KEY, EXCHANGE_TEST_GATEWAY: "true", NODE_ENV: "production" })
  const [code] = await once(child, "exit")
  expect(code).toBe(78)
  expect(output.text).toContain("EXCHANGE_TEST_GATEWAY")
  expect(output.text).not.toContain(KEY)
})

test("starts, is ready, logs no secret, and ends on SIGTERM", async () => {
  const ledger = await testLedger()
  const directory = await mkdtemp(join(tmpdir(), "bandcoin-exchange-main-"))
  const books = await openDatabase({ dataDir: directory, template: await pgliteTemplate() })
  await books.close()
  try {
    const token = "operator-token-that-is-secret"
    const { child, output } = run({
      PORT: "0",
      DATA_DIR: directory,
      LEDGER_URL: ledger.url,
      EXCHANGE_PRIVATE_KEY: ledger.exchangeKey,
      EXCHANGE_TEST_GATEWAY: "true",
      EXCHANGE_OPERATOR_TOKEN: token,
    })
    while (!output.text.includes("exchange ready at")) await once(child.stdout, "data")
    const url = /ready at (\S+)/.exec(output.text)?.[1] as string
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ status: "ready" })
    const headers = { authorization: `Bearer ${token}` }
    expect(await (await fetch(`${url}/operator/summary`, { headers })).json()).toMatchObject({ hasExchangeRole: true })
    child.kill("SIGTERM")
    const [code] = await once(child, "exit")
    expect(code).toBe(0)
    expect(output.text).not.toContain(token)
    expect(output.text).not.toContain(ledger.exchangeKey)
  } finally {
    await ledger.close()
    await rm(directory, { recursive: true, force: true })
  }
}, 60_000)
