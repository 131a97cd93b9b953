import type { Database } from "@bandcoin/service-kit"
import type { IndexSchema } from "../database/schema.js"
import { cellsAround, cellsOf } from "./cells.js"
import { type Coverage, covers, polygonsOf } from "./geometry.js"

export interface StoredCoverage {
  readonly coverage: Coverage
  readonly resolution: number
  readonly cells: number
  readonly updatedAtMs: number
}

/** Rows of one INSERT. */
const ROWS_AT_ONCE = 5_000

/** Where providers have service, as they published it; not on the ledger, and not undone with it. */
export class CoverageStore {
  readonly #database: Database<IndexSchema>

  constructor(database: Database<IndexSchema>) {
    this.#database = database
  }

  /** Replaces a provider's coverage; returns the number of cells it is found by. */
  async put(provider: string, coverage: Coverage, nowMs: number): Promise<{ cells: number; resolution: number }> {
    const { cells, resolution } = cellsOf(polygonsOf(coverage))
    const row = { geojson: JSON.stringify(coverage), resolution, cells: cells.length, updated_at_ms: nowMs }
    await this.#database.transaction(async (tx) => {
      await tx.deleteFrom("coverage_cells").where("provider", "=", provider).execute()
      await tx
        .insertInto("coverages")
        .values({ provider, ...row })
        .onConflict((conflict) => conflict.column("provider").doUpdateSet(row))
        .execute()
      for (let at = 0; at < cells.length; at += ROWS_AT_ONCE) {
        const rows = cells.slice(at, at + ROWS_AT_ONCE).map((cell) => ({ cell, provider }))
        await tx.insertInto("coverage_cells").values(rows).execute()
      }
    })
    return { cells: cells.length, resolution }
  }

  async get(provider: string): Promise<StoredCoverage | undefined> {
    const row = await this.#database.sql
      .selectFrom("coverages")
      .selectAll()
      .where("provider", "=", provider)
      .executeTakeFirst()
    if (row === undefined) return undefined
    const coverage = JSON.parse(row.geojson) as Coverage
    return { coverage, resolution: row.resolution, cells: row.cells, updatedAtMs: row.updated_at_ms }
  }

  async remove(provider: string): Promise<void> {
    await this.#database.transaction(async (tx) => {
      await tx.deleteFrom("coverage_cells").where("provider", "=", provider).execute()
      await tx.deleteFrom("coverages").where("provider", "=", provider).execute()
    })
  }

  /** Providers with service at a place. */
  async covering(latitude: number, longitude: number): Promise<string[]> {
    const rows = await this.#database.sql
      .selectFrom("coverages")
      .select(["provider", "geojson"])
      .where("provider", "in", (query) =>
        query.selectFrom("coverage_cells").select("provider").where("cell", "in", cellsAround(latitude, longitude)),
      )
      .orderBy("provider")
      .execute()
    return rows
      .filter(({ geojson }) => covers(polygonsOf(JSON.parse(geojson) as Coverage), latitude, longitude))
      .map(({ provider }) => provider)
  }
}
