import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals"
import { createServiceApp, type ServiceApp } from "../app/app.js"
import { EventStreams, type StoredEvent } from "./stream.js"

const kept: StoredEvent[] = []
const listeners = new Set<() => void>()
let streams: EventStreams
let app: ServiceApp
let url: string

function publish(type: string, data: unknown): void {
  kept.push({ id: kept.length + 1, type, data })
  for (const wake of listeners) wake()
}

beforeAll(async () => {
  app = await createServiceApp({ name: "t", api: { title: "t", version: "1", description: "" }, logLevel: "silent" })
  streams = new EventStreams(app, { total: 3, perAddress: 2 })
  app.get("/events", (request, reply) =>
    streams.serve(request, reply, {
      read: async (after, limit) => kept.filter(({ id }) => id > after).slice(0, limit),
      subscribe: (wake) => {
        listeners.add(wake)
        return () => listeners.delete(wake)
      },
      isLast: (event) => event.type === "end",
    }),
  )
  url = `${await app.listen({ host: "127.0.0.1", port: 0 })}/events`
})
beforeEach(() => {
  kept.length = 0
})
// Closes with streams open and connections that were never used: both must not hold it up.
afterAll(async () => {
  await fetch(url)
  await app.close()
}, 5_000)

const until = async (condition: () => boolean) => {
  for (let i = 0; i < 200 && !condition(); i++) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(condition()).toBe(true)
}
const ids = (text: string) => [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))

describe("an event stream", () => {
  test("gives what was kept, then what comes, then ends", async () => {
    publish("first", { text: "two\nlines" })
    const response = await fetch(url)
    expect(response.headers.get("content-type")).toBe("text/event-stream")
    const reading = response.text()
    await until(() => listeners.size === 1)
    for (let n = 2; n <= 250; n++) publish("more", { n })
    publish("end", {})
    const text = await reading
    expect(ids(text)).toEqual(Array.from({ length: 251 }, (_, i) => i + 1))
    expect(text).toContain('event: first\ndata: {"text":"two\\nlines"}\n\n')
    await until(() => listeners.size === 0 && streams.size === 0)
  })

  test("resumes after the last event had, and tells a client that has had all to stop", async () => {
    for (const type of ["a", "b", "c", "end"]) publish(type, {})
    const resumed = await fetch(url, { headers: { "last-event-id": "2" } })
    expect(ids(await resumed.text())).toEqual([3, 4])
    expect((await fetch(url, { headers: { "last-event-id": "4" } })).status).toBe(204)
    expect(ids(await (await fetch(url, { headers: { "last-event-id": "nonsense" } })).text())).toEqual([1, 2, 3, 4])
  })

  test("has limits, and a reader that leaves makes room", async () => {
    const readers = [new AbortController(), new AbortController()]
    await Promise.all(readers.map(({ signal }) => fetch(url, { signal })))
    const refused = await fetch(url)
    expect([refused.status, await refused.json()]).toMatchObject([429, { code: "TOO_MANY_REQUESTS" }])
    for (const reader of readers) reader.abort()
    await until(() => streams.size === 0 && listeners.size === 0)
  })
})
