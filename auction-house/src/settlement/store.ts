import { decodeBatch, encodeBatch, type SignedBatch } from "@bandcoin/client"
import type { Database } from "@bandcoin/service-kit"
import { type Selectable, sql, type Transaction } from "kysely"
import type { ClearingRow, Decision, HouseSchema, SubmissionRow } from "../database/schema.js"
import type { PlannedBatch } from "./batches.js"

export type StoredClearing = Selectable<ClearingRow>

/** A stored batch, decoded. */
export interface StoredSubmission {
  readonly batch: SignedBatch
  readonly kind: SubmissionRow["kind"]
  readonly bidId: string | null
  readonly outcome: SubmissionRow["outcome"]
  readonly message: string | null
}

/** Decisions and batches as rows: the memory that makes clearing repeatable after a crash. */
export class ClearingStore {
  readonly #database: Database<HouseSchema>

  constructor(database: Database<HouseSchema>) {
    this.#database = database
  }

  /** The newest attempt. */
  latest(auctionId: string): Promise<StoredClearing | undefined> {
    return this.#database.sql
      .selectFrom("clearings")
      .selectAll()
      .where("auction_id", "=", auctionId)
      .orderBy("attempt", "desc")
      .limit(1)
      .executeTakeFirst()
  }

  async decide(auctionId: string, attempt: number, decision: Decision): Promise<void> {
    await this.#database.sql
      .insertInto("clearings")
      .values({ auction_id: auctionId, attempt, step: "DECIDED", decision: JSON.stringify(decision) })
      .execute()
  }

  /** Stores the batches of an attempt, all or none. */
  async sign(auctionId: string, attempt: number, batches: readonly PlannedBatch[]): Promise<void> {
    await this.#database.transaction(async (tx) => {
      for (let at = 0; at < batches.length; at += 500) {
        await tx
          .insertInto("submissions")
          .values(
            batches.slice(at, at + 500).map(({ kind, bidId, batch }, i) => ({
              batch_id: batch.id,
              auction_id: auctionId,
              attempt,
              ordinal: at + i,
              kind,
              bid_id: bidId,
              batch: Buffer.from(encodeBatch(batch)),
              outcome: "PENDING" as const,
              message: null,
            })),
          )
          .execute()
      }
      await this.setStep(tx, auctionId, attempt, "SIGNED")
    })
  }

  async setStep(
    tx: Transaction<HouseSchema>,
    auctionId: string,
    attempt: number,
    step: ClearingRow["step"],
  ): Promise<void> {
    const changed = await tx
      .updateTable("clearings")
      .set({ step })
      .where("auction_id", "=", auctionId)
      .where("attempt", "=", attempt)
      .executeTakeFirst()
    if (changed.numUpdatedRows !== 1n) throw new Error(`attempt ${attempt} of auction ${auctionId} is not there`)
  }

  async submissions(auctionId: string, attempt: number): Promise<StoredSubmission[]> {
    const rows = await this.#database.sql
      .selectFrom("submissions")
      .selectAll()
      .where("auction_id", "=", auctionId)
      .where("attempt", "=", attempt)
      .orderBy("ordinal")
      .execute()
    return rows.map((row) => {
      const batch = decodeBatch(row.batch)
      if (!batch.ok || batch.value.id !== row.batch_id) throw new Error(`the stored batch ${row.batch_id} is damaged`)
      return { batch: batch.value, kind: row.kind, bidId: row.bid_id, outcome: row.outcome, message: row.message }
    })
  }

  async setOutcomes(
    tx: Transaction<HouseSchema>,
    outcomes: ReadonlyMap<string, { readonly outcome: SubmissionRow["outcome"]; readonly message: string | null }>,
  ): Promise<void> {
    if (outcomes.size === 0) return
    const values = [...outcomes.values()]
    await sql`
      update submissions set outcome = o.outcome, message = o.message
      from unnest(
        ${[...outcomes.keys()]}::text[],
        ${values.map(({ outcome }) => outcome as string)}::text[],
        ${values.map(({ message }) => message)}::text[]
      ) as o (batch_id, outcome, message)
      where submissions.batch_id = o.batch_id
    `.execute(tx)
  }

  /** Ids of all batches of an auction in order, for those who want to look them up on the ledger. */
  async committedBatchIds(auctionId: string): Promise<string[]> {
    const rows = await this.#database.sql
      .selectFrom("submissions")
      .select("batch_id")
      .where("auction_id", "=", auctionId)
      .where("outcome", "=", "COMMITTED")
      .orderBy("attempt")
      .orderBy("ordinal")
      .execute()
    return rows.map((row) => row.batch_id)
  }
}
