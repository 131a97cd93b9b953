import { describe, expect, test } from "@jest/globals"
import { RawConnection } from "../testing/raw-http.js"
import { RegisterHandler } from "../testing/register-handler.js"
import { type RestUnderTest, withRest } from "../testing/rest-server.js"
import { listOf, signBatch, signTransaction } from "../testing/signed-batches.js"

const UNKNOWN_ID = "0".repeat(128)

function submit(rest: RestUnderTest, body: Uint8Array): Promise<Response> {
  return rest.fetch("/batches", { method: "POST", headers: { "content-type": "application/octet-stream" }, body })
}

/** Holds every transaction until it is let go. */
function heldHandler() {
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  return { handler: new RegisterHandler({ onApply: () => held }), release: () => release() }
}

/** When the next request begins to wait, and when it ends, with the signal that can end it. */
function watchWaiting({ ledger }: RestUnderTest): {
  readonly begun: Promise<void>
  readonly ended: Promise<AbortSignal>
} {
  let begin = (): void => {}
  let end = (_: AbortSignal): void => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const ended = new Promise<AbortSignal>((resolve) => {
    end = resolve
  })
  const wait = ledger.waitForStatuses.bind(ledger)
  ledger.waitForStatuses = async (ids, timeoutMs, signal) => {
    begin()
    const statuses = await wait(ids, timeoutMs, signal)
    end(signal as AbortSignal)
    return statuses
  }
  return { begun, ended }
}

const statusesOf = (body: { data?: unknown }): string[] =>
  (body.data as { status: string }[]).map(({ status }) => status)

describe("wait", () => {
  test("ends when the batch is judged", async () => {
    const { handler, release } = heldHandler()
    await withRest({ ledger: { inProcess: [handler] } }, async (rest) => {
      const batch = signBatch([signTransaction({ payload: "set a 1" })])
      expect((await submit(rest, listOf(batch))).status).toBe(202)
      const path = `/batch_statuses?id=${batch.headerSignature}`
      expect(statusesOf(await rest.json(path))).toEqual(["PENDING"])
      const waiting = rest.json(`${path}&wait`)
      setTimeout(release, 20)
      expect(statusesOf(await waiting)).toEqual(["COMMITTED"])
    })
  })

  test("ends after its seconds, or the longest wait, with the statuses as they are", () =>
    withRest({ rest: { limits: { waitSeconds: 1 } } }, async (rest) => {
      const batch = signBatch([signTransaction({ family: "nobody" })])
      await submit(rest, listOf(batch))
      const started = performance.now()
      expect(statusesOf(await rest.json(`/batch_statuses?id=${batch.headerSignature}&wait=600`))).toEqual(["PENDING"])
      expect(performance.now() - started).toBeGreaterThan(900)
    }))

  test("does not wait for batches nobody knows", () =>
    withRest({}, async (rest) => {
      expect(statusesOf(await rest.json(`/batch_statuses?id=${UNKNOWN_ID}&wait=20`))).toEqual(["UNKNOWN"])
    }))

  test("of a client that went away is over", async () => {
    const { handler, release } = heldHandler()
    await withRest({ ledger: { inProcess: [handler] } }, async (rest) => {
      const batch = signBatch([signTransaction({ payload: "set a 1" })])
      await submit(rest, listOf(batch))
      const { begun, ended } = watchWaiting(rest)
      const connection = new RawConnection(rest.port)
      connection.write(`GET /batch_statuses?id=${batch.headerSignature}&wait HTTP/1.1\r\nHost: x\r\n\r\n`)
      await begun
      connection.close()
      expect((await ended).aborted).toBe(true)
      release()
    })
  })
})

test("closing answers those who wait, and then takes nothing more", async () => {
  const { handler, release } = heldHandler()
  await withRest({ ledger: { inProcess: [handler] } }, async (rest) => {
    const batch = signBatch([signTransaction({ payload: "set a 1" })])
    await submit(rest, listOf(batch))
    const { begun } = watchWaiting(rest)
    const waiting = rest.json(`/batch_statuses?id=${batch.headerSignature}&wait`)
    await begun
    const closed = rest.close()
    expect(statusesOf(await waiting)).toEqual(["PENDING"])
    await closed
    await expect(rest.fetch("/livez")).rejects.toThrow()
    release()
  })
})

test("a batch whose family nobody serves says what it waits for", () =>
  withRest({}, async (rest) => {
    const transaction = signTransaction({ family: "nobody", version: "7" })
    const batch = signBatch([transaction])
    await submit(rest, listOf(batch))
    const read = () => rest.json(`/batch_statuses?id=${batch.headerSignature}`)
    let body = await read()
    while (JSON.stringify(body).includes('"invalid_transactions":[]')) body = await read()
    expect(body.data).toEqual([
      {
        id: batch.headerSignature,
        invalid_transactions: [
          { id: transaction.headerSignature, message: expect.stringMatching(/no transaction processor.*nobody.*7/) },
        ],
        status: "PENDING",
      },
    ])
  }))

describe("a full queue", () => {
  test("is 429 with code 31 and Retry-After, and recovers", async () => {
    const { handler, release } = heldHandler()
    const ledger = { inProcess: [handler], limits: { queuedBatches: 2 } }
    await withRest({ ledger }, async (rest) => {
      const batches = [1, 2, 3].map((n) => signBatch([signTransaction({ payload: `set a${n} 1` })]))
      const [first, second, third] = batches.map((batch) => listOf(batch)) as [Buffer, Buffer, Buffer]
      expect((await submit(rest, first)).status).toBe(202)
      expect((await submit(rest, second)).status).toBe(202)
      const refused = await submit(rest, third)
      expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"])
      expect(await refused.text()).toContain('"code": 31,')
      release()
      const ids = batches.map(({ headerSignature }) => headerSignature)
      await rest.json(`/batch_statuses?id=${ids.slice(0, 2).join(",")}&wait`)
      expect((await submit(rest, third)).status).toBe(202)
      expect(statusesOf(await rest.json(`/batch_statuses?id=${ids.join(",")}&wait`))).toEqual(
        Array(3).fill("COMMITTED"),
      )
    })
  })

  test("a ledger that stops is 503 with code 18", () =>
    withRest({}, async (rest) => {
      await rest.ledger.stop()
      const refused = await submit(rest, listOf(signBatch([signTransaction()])))
      expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"])
      expect(await refused.text()).toContain('"code": 18,')
      expect((await rest.fetch("/readyz")).status).toBe(503)
      expect((await rest.fetch("/livez")).status).toBe(200)
    }))
})

describe("ids in a body", () => {
  const post = (rest: RestUnderTest, path: string, body: string, type = "application/json") =>
    rest.fetch(path, { method: "POST", headers: { "content-type": type }, body })

  test.each([
    ["/batch_statuses", 46],
    ["/receipts", 82],
  ])("%s takes nothing but a list of ids", (path, code) =>
    withRest({}, async (rest) => {
      for (const body of ["", "{", "[]", "{}", "null", "1", '"a"', "[1]", "[null]", `["${UNKNOWN_ID}", 1]`, "\xff"]) {
        const response = await post(rest, path, body)
        expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(`"code": ${code},`)])
      }
      expect(await (await post(rest, path, '["abc"]')).text()).toContain('"code": 60,')
    }),
  )

  test("have a limit", () =>
    withRest({ rest: { limits: { idsPerRequest: 2 } } }, async (rest) => {
      const ids = JSON.stringify([UNKNOWN_ID, UNKNOWN_ID, UNKNOWN_ID])
      const response = await post(rest, "/batch_statuses", ids)
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('"code": 108,')])
    }))
})
