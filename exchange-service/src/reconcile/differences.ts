import type { Clock, Database } from "@bandcoin/service-kit"
import type { ExchangeSchema } from "../database/schema.js"

/** What can differ between gateway, own books and ledger. The reference of the kinds is in docs/exchange.md. */
export const DIFFERENCE_KINDS = {
  PAYMENT_UNREADABLE: "A payment names no account or amount of Bandcoins that can be read: ask the payer, refund it.",
  PAYMENT_DIFFERS: "A payment names another account or amount than its order: nothing is credited on its word.",
  PAID_TWICE:
    "An order has a second confirmed payment whose money has not gone back; the detail says what happens next.",
  LEDGER_WITHOUT_OWNER: "A movement of our key on the ledger belongs to no order, payout or schedule that is known.",
  NOT_ON_LEDGER: "A movement that the books hold for committed is not on the ledger.",
  AMOUNT_DIFFERS: "A movement on the ledger has another amount or account than in the books.",
  CIRCULATION: "Deposits less withdrawals differ from the sum of all balances.",
  GATEWAY_UNREAD: "A gateway could not be read to the end: its payments are not compared.",
} as const
export type DifferenceKind = keyof typeof DIFFERENCE_KINDS

/** Found while gateways' payments are listed. */
const ABOUT_PAYMENTS: DifferenceKind[] = ["PAYMENT_UNREADABLE", "PAYMENT_DIFFERS"]

export interface Difference {
  readonly kind: DifferenceKind
  /** Order, payout, payment or transaction. */
  readonly subject: string
  readonly detail: string
}

/** Differences found, kept with when they were first and last seen; one that is found no more is marked gone. */
export class DifferenceBook {
  constructor(
    private readonly database: Database<ExchangeSchema>,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the result of one whole comparison. Unless it read `allPayments`, a difference about a payment may only have been
   * out of sight, and stays.
   */
  async record(found: readonly Difference[], allPayments: boolean): Promise<void> {
    const now = this.clock.now()
    await this.database.transaction(async (tx) => {
      await tx
        .updateTable("differences")
        .set({ gone_at_ms: now })
        .where("gone_at_ms", "is", null)
        .where("last_seen_ms", "<", now)
        .$if(!allPayments, (query) => query.where("kind", "not in", ABOUT_PAYMENTS))
        .execute()
      for (const { kind, subject, detail } of found) {
        const row = { detail, last_seen_ms: now, gone_at_ms: null }
        await tx
          .insertInto("differences")
          .values({ id: `${kind} ${subject}`, kind, subject, first_seen_ms: now, ...row })
          .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
          .execute()
      }
    })
  }

  async open(limit = 1000) {
    const rows = await this.database.sql
      .selectFrom("differences")
      .select(["kind", "subject", "detail", "first_seen_ms", "last_seen_ms"])
      .where("gone_at_ms", "is", null)
      .orderBy("first_seen_ms")
      .limit(limit)
      .execute()
    return rows.map((row) => ({
      kind: row.kind as DifferenceKind,
      subject: row.subject,
      detail: row.detail,
      firstSeenMs: row.first_seen_ms,
      lastSeenMs: row.last_seen_ms,
    }))
  }
}
