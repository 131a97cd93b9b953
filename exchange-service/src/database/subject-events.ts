import type { Database, StoredEvent } from "@bandcoin/service-kit"
import type { Transaction } from "kysely"
import type { ExchangeSchema } from "./schema.js"

export type Tx = Transaction<ExchangeSchema>

/** Written in the transaction of the change itself, so that the record and the fact cannot part. */
export async function recordEvent(tx: Tx, subject: string, type: string, data: object, atMs: number): Promise<void> {
  await tx
    .insertInto("subject_events")
    .values({ subject, type, data: JSON.stringify(data), at_ms: atMs })
    .execute()
}

export async function readEvents(
  database: Database<ExchangeSchema>,
  subject: string,
  afterId: number,
  limit: number,
): Promise<StoredEvent[]> {
  const rows = await database.sql
    .selectFrom("subject_events")
    .select(["id", "type", "data", "at_ms"])
    .where("subject", "=", subject)
    .where("id", ">", afterId)
    .orderBy("id")
    .limit(limit)
    .execute()
  return rows.map(({ id, type, data, at_ms }) => ({ id, type, data: { ...(data as object), atMs: at_ms } }))
}
