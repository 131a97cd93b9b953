import type { Database } from "@bandcoin/service-kit"
import { testEngines } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { INDEX_MIGRATIONS, type IndexSchema } from "../database/schema.js"
import { testKey } from "../testing/keys.js"
import { cellsAround, cellsOf } from "./cells.js"
import { type Coverage, CoverageSchema, covers, polygonsOf } from "./geometry.js"
import { CoverageStore } from "./store.js"

const square = (west: number, south: number, degrees: number): number[][] => [
  [west, south],
  [west + degrees, south],
  [west + degrees, south + degrees],
  [west, south + degrees],
  [west, south],
]

/** Boulder with a hole of a park in it. */
const TOWN = {
  type: "Polygon" as const,
  coordinates: [square(-105.3, 39.95, 0.12), square(-105.25, 40.0, 0.02)],
}

describe("geometry", () => {
  test.each([
    ["a ring that does not close", { type: "Polygon", coordinates: [square(0, 0, 1).slice(0, 4)] }],
    ["latitude first", { type: "Polygon", coordinates: [square(39.95, -105.3, 0.1)] }],
    ["a point", { type: "Point", coordinates: [0, 0] }],
    ["nothing", { type: "Polygon", coordinates: [] }],
  ])("%s is refused", (_, coverage) => {
    expect(CoverageSchema.safeParse(coverage).success).toBe(false)
  })

  test("holes are not covered", () => {
    const polygons = polygonsOf(TOWN)
    expect(covers(polygons, 39.97, -105.28)).toBe(true)
    expect(covers(polygons, 40.01, -105.24)).toBe(false)
    expect(covers(polygons, 39.9, -105.28)).toBe(false)
  })

  test("every covered place is found by one of the cells", () => {
    const polygons = polygonsOf(TOWN)
    const cells = new Set(cellsOf(polygons).cells)
    fc.assert(
      fc.property(
        fc.double({ min: 39.9, max: 40.1, noNaN: true }),
        fc.double({ min: -105.35, max: -105.1, noNaN: true }),
        (lat, lng) => {
          if (covers(polygons, lat, lng)) expect(cellsAround(lat, lng).some((cell) => cells.has(cell))).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })

  test("a country gets coarser cells, within the limit", () => {
    const { cells, resolution } = cellsOf([[square(5, 45, 8)]])
    expect(resolution).toBeLessThan(8)
    expect(cells.length).toBeLessThan(50_000)
  })
})

describe.each(testEngines())("store on $name", (engine) => {
  let database: Database<IndexSchema>
  beforeAll(async () => {
    database = await engine.open<IndexSchema>(INDEX_MIGRATIONS)
  }, 60_000)
  afterAll(() => database.close())

  test("finds providers by place, and the newest coverage counts", async () => {
    const store = new CoverageStore(database)
    const [town, far] = [testKey(1), testKey(2)]
    await store.put(town, TOWN, 1)
    await store.put(far, { type: "Polygon", coordinates: [square(10, 50, 0.1)] } satisfies Coverage, 1)
    expect(await store.covering(39.97, -105.28)).toEqual([town])
    expect(await store.covering(40.01, -105.24)).toEqual([])
    expect(await store.covering(50.05, 10.05)).toEqual([far])
    await store.put(town, { type: "Polygon", coordinates: [square(10, 50, 0.1)] }, 2)
    expect(await store.covering(39.97, -105.28)).toEqual([])
    expect(await store.covering(50.05, 10.05)).toEqual([town, far].sort())
    await store.remove(far)
    expect(await store.get(far)).toBeUndefined()
    expect(await store.covering(50.05, 10.05)).toEqual([town])
  })
})
