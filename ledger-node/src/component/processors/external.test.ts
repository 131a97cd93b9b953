import { type ChildProcess, fork, spawn } from "node:child_process"
import { once } from "node:events"
import { setTimeout as delay } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { afterEach, describe, expect, test } from "@jest/globals"
import { withEndpoint } from "../../testing/component.js"
import { listOf, signBatch, signerNamed, signTransaction } from "../../testing/signed-batches.js"
import { judge } from "../../testing/temporary-ledger.js"

/* Processors in processes of their own, alive, stopped and killed. */

let children: ChildProcess[] = []

afterEach(async () => {
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    const exited = once(child, "exit")
    child.kill("SIGKILL")
    await exited
  }
  children = []
})

async function killed(child: ChildProcess): Promise<void> {
  const exited = once(child, "exit")
  child.kill("SIGKILL")
  await exited
}

describe("a processor that works without looking up", () => {
  const timings = { checkEveryMs: 20, heartbeatEveryMs: 200, heartbeatTimeoutMs: 600 }
  const transaction = (workMs: number) => listOf(signBatch([signTransaction({ family: "busy", payload: `${workMs}` })]))

  async function startBusy(url: string): Promise<ChildProcess> {
    const child = fork(new URL("../../testing/busy-processor.js", import.meta.url), [url, "busy"], { execArgv: [] })
    children.push(child)
    expect(await once(child, "message")).toEqual(["registered", undefined])
    return child
  }

  test("is not taken for dead: its connection answers heartbeats while its thread is at work", () =>
    withEndpoint({ component: { timings } }, async ({ ledger, url }) => {
      const child = await startBusy(url)
      let handedOut = 0
      child.on("message", () => {
        handedOut++
      })
      expect(await judge(ledger, transaction(2_000))).toMatchObject([{ status: "COMMITTED" }])
      expect(handedOut).toBe(1)
      expect(ledger.processors.registered().some(({ family }) => family === "busy")).toBe(true)
    }))

  test("but a stopped one is, and its transaction goes to the next", () =>
    withEndpoint({ component: { timings } }, async ({ ledger, url }) => {
      const stopped = await startBusy(url)
      const judged = judge(ledger, transaction(1_000))
      await once(stopped, "message")
      stopped.kill("SIGSTOP")
      while (ledger.processors.registered().some(({ family }) => family === "busy")) await delay(10)
      await startBusy(url)
      expect(await judged).toMatchObject([{ status: "COMMITTED" }])
    }))
})

describe("the bandcoin processor", () => {
  const program = fileURLToPath(new URL("../../../../processor/dist/main.js", import.meta.url))

  function startProcessor(url: string): ChildProcess {
    const { PATH = "" } = process.env
    const env = { PATH, VALIDATOR_URL: url, LOG_LEVEL: "error" }
    const child = spawn(process.execPath, [program], { env, stdio: ["ignore", "ignore", "inherit"] })
    children.push(child)
    return child
  }

  const createAccount = (name: string) => {
    const signer = signerNamed(name)
    return signBatch([signTransaction({ signer, family: "bandcoin", payload: '{"action":"create"}' })], signer)
  }

  test("judges by the contract, and says why in words and in a code", () =>
    withEndpoint({}, async ({ ledger, url }) => {
      startProcessor(url)
      const again = signTransaction({ signer: signerNamed("a"), family: "bandcoin", payload: '{"action":"create"}' })
      const batches = [createAccount("a"), signBatch([again], signerNamed("a"))]
      const [created, refused] = await judge(ledger, listOf(...batches))
      expect(created?.status).toBe("COMMITTED")
      expect(refused).toMatchObject({ status: "INVALID", invalidTransactions: [{ message: expect.any(String) }] })
      const [{ extendedData } = { extendedData: Buffer.alloc(0) }] = refused?.invalidTransactions ?? []
      expect(JSON.parse(Buffer.from(extendedData).toString())).toMatchObject({ code: "ACCOUNT_EXISTS" })
      const [transactionId = ""] = created === undefined ? [] : [batches[0]?.transactions[0]?.headerSignature]
      expect(ledger.chain.receipt(transactionId)?.events[0]?.eventType).toBe("bandcoin/create")
    }))

  test(
    "killed again and again under load, it costs nothing but time",
    () =>
      withEndpoint({ limits: { queuedBatches: 10_000 } }, async ({ ledger, url }) => {
        const total = 300
        let processor = startProcessor(url)
        const batches = Array.from({ length: total }, (_, n) => createAccount(`account-${n}`))
        const judged = Promise.all(
          batches.map(async (batch, n) => {
            await delay(n * 5)
            return judge(ledger, listOf(batch))
          }),
        )
        for (let kills = 0; kills < 3; kills++) {
          await delay(400)
          await killed(processor)
          processor = startProcessor(url)
        }
        const words = (await judged).flat().map(({ status }) => status)
        expect(words.filter((word) => word !== "COMMITTED")).toEqual([])
        const accounts = [...ledger.state.list("805186", ledger.chain.head.blockNum)]
        expect(accounts).toHaveLength(total)
      }),
    60_000,
  )
})
