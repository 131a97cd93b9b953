import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import type { Database } from "../database/database.js"
import { testEngines } from "../testing/databases.js"
import {
  DatabaseReplayGuard,
  MemoryReplayGuard,
  REPLAY_MIGRATIONS,
  type ReplayGuard,
  type ReplaySchema,
} from "./replay.js"

const KEY = `02${"ab".repeat(32)}`
const OTHER = `03${"ab".repeat(32)}`

function behavesAsReplayGuard(guard: () => ReplayGuard): void {
  test("of 20 uses at once exactly one is the first", async () => {
    const uses = Array.from({ length: 20 }, () => guard().firstUse(KEY, "at-once", 60_000, 0))
    expect((await Promise.all(uses)).filter(Boolean)).toHaveLength(1)
  })

  test("keys and nonces do not get in each other's way", async () => {
    expect(await guard().firstUse(KEY, "n1", 60_000, 0)).toBe(true)
    expect(await guard().firstUse(OTHER, "n1", 60_000, 0)).toBe(true)
    expect(await guard().firstUse(KEY, "n2", 60_000, 0)).toBe(true)
    expect(await guard().firstUse(KEY, "n1", 60_000, 59_000)).toBe(false)
  })

  test("what has expired is forgotten in time", async () => {
    expect(await guard().firstUse(KEY, "old", 200_000, 100_000)).toBe(true)
    expect(await guard().firstUse(KEY, "old", 400_000, 300_000)).toBe(true)
  })
}

describe("replay guard in memory", () => {
  const guard = new MemoryReplayGuard()
  behavesAsReplayGuard(() => guard)
})

describe.each(testEngines().map((engine) => [engine.name, engine] as const))("replay guard on %s", (_name, engine) => {
  let database: Database<ReplaySchema>
  let guard: ReplayGuard
  beforeAll(async () => {
    database = await engine.open<ReplaySchema>(REPLAY_MIGRATIONS)
    guard = new DatabaseReplayGuard(database)
  }, 60_000)
  afterAll(() => database.close())
  behavesAsReplayGuard(() => guard)

  test("a restart forgets nothing", async () => {
    expect(await new DatabaseReplayGuard(database).firstUse(KEY, "kept", 900_000, 600_000)).toBe(true)
    expect(await new DatabaseReplayGuard(database).firstUse(KEY, "kept", 900_000, 600_000)).toBe(false)
  })
})
