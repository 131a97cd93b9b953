import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { z } from "zod"
import { createServiceApp, type ServiceApp } from "../app/app.js"
import type { Database } from "../database/database.js"
import { useSignatures } from "../signature/require.js"
import { testEngines } from "../testing/databases.js"
import { ManualClock } from "../time/clock.js"
import { idempotent } from "./plugin.js"
import { IDEMPOTENCY_MIGRATIONS, type IdempotencySchema, IdempotencyStore } from "./store.js"

describe.each(testEngines().map((engine) => [engine.name, engine] as const))(
  "Idempotency-Key on %s",
  (_name, engine) => {
    const clock = new ManualClock(1_000_000)
    let database: Database<IdempotencySchema>
    let store: IdempotencyStore
    let app: ServiceApp
    let done = 0
    let fail = false
    let hold: Promise<void> | undefined

    beforeAll(async () => {
      database = await engine.open<IdempotencySchema>(IDEMPOTENCY_MIGRATIONS)
      store = new IdempotencyStore(database)
      app = await createServiceApp({
        name: "t",
        api: { title: "t", version: "1", description: "" },
        logLevel: "silent",
      })
      useSignatures(app)
      const Body = z.object({ n: z.number() })
      app.post(
        "/pay",
        { ...idempotent({ store, clock, required: true }), schema: { body: Body } },
        async (request, reply) => {
          await hold
          if (fail) throw new Error("out of order")
          done++
          return reply.code(201).send({ payment: done, n: request.body.n })
        },
      )
      await app.ready()
    }, 60_000)
    afterAll(async () => {
      await app.close()
      await database.close()
    })

    const pay = (key: string | undefined, n = 1) =>
      app.inject({
        method: "POST",
        url: "/pay",
        payload: { n },
        headers: key === undefined ? {} : { "idempotency-key": key },
      })

    test("is asked for, and has a form", async () => {
      expect((await pay(undefined)).json()).toMatchObject({ code: "IDEMPOTENCY_KEY_REQUIRED" })
      expect((await pay("x".repeat(256))).json()).toMatchObject({ code: "IDEMPOTENCY_KEY_INVALID" })
    })

    test("another request under the same key is refused", async () => {
      await pay("other")
      expect((await pay("other", 2)).json()).toMatchObject({ code: "IDEMPOTENCY_KEY_REUSED", status: 422 })
    })

    test("20 at once do the work once; late ones get the first answer", async () => {
      const before = done
      let release: () => void = () => undefined
      hold = new Promise((resolve) => {
        release = resolve
      })
      const running = Array.from({ length: 20 }, () => pay("at once"))
      await new Promise((resolve) => setTimeout(resolve, 100))
      release()
      hold = undefined
      const codes = (await Promise.all(running)).map((answer) => answer.statusCode)
      expect(codes.filter((code) => code === 201)).toHaveLength(1)
      expect(codes.filter((code) => code === 409)).toHaveLength(19)
      const repeat = await pay("at once")
      expect(done).toBe(before + 1)
      expect([repeat.statusCode, repeat.headers["idempotent-replayed"], repeat.json()]).toEqual([
        201,
        "true",
        { payment: done, n: 1 },
      ])
      expect(repeat.headers["content-type"]).toContain("application/json")
    })

    test("a failure of the service is not kept", async () => {
      fail = true
      expect((await pay("again")).statusCode).toBe(500)
      fail = false
      expect((await pay("again")).statusCode).toBe(201)
    })

    test("a claim that a crash left is taken over after a minute", async () => {
      expect(await store.claim("s", "crashed", "f", 0)).toEqual({ kind: "first" })
      expect(await store.claim("s", "crashed", "f", 59_999)).toEqual({ kind: "in progress" })
      expect(await store.claim("s", "crashed", "f", 60_000)).toEqual({ kind: "first" })
      expect(await store.claim("s", "crashed", "f", 60_001)).toEqual({ kind: "in progress" })
    })

    test("answers are forgotten after a day", async () => {
      await store.claim("s", "day", "f", 0)
      await store.answer("s", "day", { status: 200, contentType: "text/plain", body: "x" })
      expect((await store.claim("s", "day", "f", 1)).kind).toBe("answered")
      await store.sweep(24 * 3600 * 1000 + 1)
      expect((await store.claim("s", "day", "f", 2)).kind).toBe("first")
    })
  },
)
