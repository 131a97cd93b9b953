import { Writable } from "node:stream"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { z } from "zod"
import { commonProblem, problems } from "../errors/problem.js"
import { COMMON_ERRORS, errorTable } from "../errors/table.js"
import { createServiceApp, type ServiceApp } from "./app.js"

const lines: string[] = []
const logStream = new Writable({
  write(chunk, _encoding, done) {
    lines.push(String(chunk))
    done()
  },
})
const ERRORS = errorTable({ THING_GONE: { status: 410, title: "The thing is no more." } })
let healthy = true
let app: ServiceApp

beforeAll(async () => {
  app = await createServiceApp({
    name: "test",
    api: { title: "Things", version: "1.2.3", description: "About things." },
    logStream,
    bodyLimitBytes: 1_000,
    rateLimitPerMinute: 50,
    readiness: [
      {
        name: "database",
        check: async () => {
          if (!healthy) throw new Error("no database")
        },
      },
    ],
  })
  const Thing = z.object({ size: z.number().int().min(1), tags: z.array(z.string()).default([]) })
  app.post("/things", { schema: { body: Thing, response: { 201: Thing } } }, async (request, reply) =>
    reply.code(201).send(request.body),
  )
  app.get("/things/:id", { schema: { params: z.object({ id: z.string().max(5) }) } }, async (request) => {
    if (request.params.id === "gone") throw problems(ERRORS)("THING_GONE", "it went at noon")
    if (request.params.id === "bug") throw new TypeError("secret detail of a bug")
    request.log.info({ token: "hunter2", nested: { privateKey: "hunter2" } }, "looking")
    return { id: request.params.id }
  })
  app.get("/wrong", { schema: { response: { 200: Thing } } }, async () => ({ size: "no number" }) as never)
  app.get("/limited", { config: { rateLimit: { max: 2, timeWindow: 60_000 } } }, async () => ({}))
  await app.ready()
})
afterAll(() => app.close())

const json = (payload: string, headers = {}) =>
  app.inject({ method: "POST", url: "/things", payload, headers: { "content-type": "application/json", ...headers } })

describe("problem+json", () => {
  test.each<[string, number, string, () => Promise<{ statusCode: number; headers: object; json(): never }>]>([
    ["not JSON", 400, "BODY_NOT_JSON", () => json("{") as never],
    ["no body", 400, "INVALID_ARGUMENT", () => json("") as never],
    ["a prototype in the body", 400, "BODY_NOT_JSON", () => json('{"size":1,"__proto__":{"a":1}}') as never],
    ["a wrong field", 400, "INVALID_ARGUMENT", () => json('{"size":0}') as never],
    [
      "another type",
      415,
      "UNSUPPORTED_MEDIA_TYPE",
      () => json("a=b", { "content-type": "application/x-www-form-urlencoded" }) as never,
    ],
    ["a large body", 413, "BODY_TOO_LARGE", () => json(JSON.stringify({ size: 1, tags: ["x".repeat(1000)] })) as never],
    ["no such address", 404, "NOT_FOUND", () => app.inject("/nowhere") as never],
    ["an address that cannot be decoded", 404, "NOT_FOUND", () => app.inject("/things/%E0%A4%A") as never],
    ["another method", 405, "METHOD_NOT_ALLOWED", () => app.inject({ method: "DELETE", url: "/things/1" }) as never],
    ["a parameter too long", 400, "INVALID_ARGUMENT", () => app.inject("/things/123456") as never],
    ["a code of the service's own", 410, "THING_GONE", () => app.inject("/things/gone") as never],
    ["a bug", 500, "INTERNAL", () => app.inject("/things/bug") as never],
    ["an answer against its own schema", 500, "INTERNAL", () => app.inject("/wrong") as never],
  ])("%s: %i %s", async (_name, status, code, call) => {
    const response = await call()
    const problem = response.json() as { correlator: string }
    expect(response.statusCode).toBe(status)
    expect(problem).toMatchObject({
      type: `urn:bandcoin:error:${code}`,
      status,
      code,
      title: ERRORS[code as "INTERNAL"].title,
    })
    expect(response.headers).toMatchObject({
      "content-type": "application/problem+json",
      "x-correlator": problem.correlator,
    })
  })

  test("names the field, and hides the bug but logs it", async () => {
    expect((await json('{"size":0}')).json()).toMatchObject({ errors: [{ pointer: "/body/size" }] })
    const answer = await app.inject("/things/bug")
    expect(answer.body).not.toContain("secret detail")
    expect(lines.join("")).toContain("secret detail")
    expect((await app.inject({ method: "DELETE", url: "/things/1" })).headers.allow).toBe("GET, HEAD")
  })

  test("a table refuses a common code and one in the wrong case", () => {
    expect(() => errorTable({ NOT_FOUND: { status: 404, title: "" } })).toThrow("common")
    expect(() => errorTable({ notThere: { status: 404, title: "" } })).toThrow("SCREAMING_SNAKE")
    for (const [code, row] of Object.entries(COMMON_ERRORS)) {
      expect(commonProblem(code as "INTERNAL").status).toBe(row.status)
      expect(row.title).toMatch(/\.$/)
    }
  })
})

describe("every answer", () => {
  test("echoes a good correlator and replaces a bad one", async () => {
    const echoed = async (given: string) =>
      (await app.inject({ url: "/livez", headers: { "x-correlator": given } })).headers["x-correlator"]
    expect(await echoed("b4333c46-49c0-4f62-80d7-f0ef930f1c46")).toBe("b4333c46-49c0-4f62-80d7-f0ef930f1c46")
    for (const bad of ["a b", 'x"', "x".repeat(257)]) {
      expect(await echoed(bad)).toMatch(/^[0-9a-f-]{36}$/)
    }
  })

  test("has a strict policy; the page to try the API has its own", async () => {
    const policy = String((await app.inject("/livez")).headers["content-security-policy"])
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain("unsafe")
    const page = await app.inject("/docs/")
    expect(page.statusCode).toBe(200)
    expect(String(page.headers["content-security-policy"])).not.toContain("upgrade-insecure-requests")
  })

  test("secrets do not reach the log", async () => {
    await app.inject({ url: "/things/1", headers: { authorization: "Bearer hunter2" } })
    expect(lines.join("")).toContain("[redacted]")
    expect(lines.join("")).not.toContain("hunter2")
  })
})

describe("operation", () => {
  test("ready says what is wrong", async () => {
    expect((await app.inject("/readyz")).json()).toEqual({ status: "ready", checks: { database: "ok" } })
    healthy = false
    const down = await app.inject("/readyz")
    healthy = true
    expect([down.statusCode, down.json()]).toEqual([503, { status: "not ready", checks: { database: "no database" } }])
  })

  test("metrics count by route, not by path", async () => {
    await app.inject("/things/77")
    const text = (await app.inject("/metrics")).body
    expect(text).toContain('route="/things/:id"')
    expect(text).not.toContain("/things/77")
  })

  test("refusals are counted by code, and leave no line in the log", async () => {
    await app.inject({ url: "/things/gone", headers: { "x-correlator": "refused-one" } })
    await app.inject({ url: "/things/1", headers: { "x-correlator": "served-one" } })
    expect((await app.inject("/metrics")).body).toMatch(/http_refusals_total\{code="THING_GONE"\} [1-9]/)
    expect(lines.join("")).toContain("served-one")
    expect(lines.join("")).not.toContain("refused-one")
  })

  test("OpenAPI 3.1 describes the routes", async () => {
    const api = (await app.inject("/openapi.json")).json()
    expect(api).toMatchObject({ openapi: "3.1.0", info: { title: "Things", version: "1.2.3" } })
    expect(Object.keys(api.paths)).toEqual(expect.arrayContaining(["/things", "/things/{id}", "/livez"]))
    expect(api.paths["/things"].post.requestBody.content["application/json"].schema.properties.size).toMatchObject({
      minimum: 1,
    })
  })

  test("too many requests are told when to come back", async () => {
    const answers = []
    for (let i = 0; i < 3; i++) answers.push(await app.inject("/limited"))
    expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 429])
    expect(answers[2]?.json()).toMatchObject({ code: "TOO_MANY_REQUESTS" })
    expect(answers[2]?.headers["retry-after"]).toBeDefined()
  })
})
