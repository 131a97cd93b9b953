import type { Clock, Database } from "@bandcoin/service-kit"
import type { ExchangeSchema } from "../database/schema.js"
import { reference } from "../movement/identity.js"
import type { Order } from "../order/order.js"
import type { OrderStore } from "../order/store.js"

export interface Campaign {
  readonly id: string
  readonly name: string
  /** Bandcoins the campaign may give in all. */
  readonly cap: number
  readonly granted: number
}

export type CreditRefusal = "CAMPAIGN_NOT_FOUND" | "CAMPAIGN_CAP_REACHED"

/**
 * Credit without a payment (paper 5.2.3: an incentive, such as signing up for another service). A credit is an order whose
 * payment is an operator's decision, so it shares the states, the exactly-once deposit and the account check.
 */
export class CreditBook {
  constructor(
    private readonly database: Database<ExchangeSchema>,
    private readonly orders: OrderStore,
    private readonly clock: Clock,
  ) {}

  /** Opens a campaign, or changes its name and cap; the cap never falls below what was granted. */
  async putCampaign(id: string, name: string, cap: number): Promise<Campaign | "CAMPAIGN_CAP_REACHED"> {
    return this.database.transaction(async (tx) => {
      const held = await tx.selectFrom("campaigns").selectAll().where("id", "=", id).executeTakeFirst()
      if (held !== undefined && held.granted > cap) return "CAMPAIGN_CAP_REACHED"
      const row = { id, name, cap, granted: held?.granted ?? 0, created_at_ms: held?.created_at_ms ?? this.clock.now() }
      await tx
        .insertInto("campaigns")
        .values(row)
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ name, cap }))
        .execute()
      return row
    })
  }

  async campaigns(): Promise<Campaign[]> {
    return this.database.sql
      .selectFrom("campaigns")
      .select(["id", "name", "cap", "granted"])
      .orderBy("created_at_ms")
      .execute()
  }

  /** Grants under the cap. The same campaign and key are the same credit, however often it is asked for. */
  grant(campaignId: string, account: string, bandcoins: number, key: string): Promise<Order | CreditRefusal> {
    const id = reference("credit", campaignId, key)
    return this.database.transaction(async (tx) => {
      const held = await tx.selectFrom("orders").select("id").where("id", "=", id).executeTakeFirst()
      if (held === undefined) {
        const campaign = await tx
          .selectFrom("campaigns")
          .selectAll()
          .where("id", "=", campaignId)
          .forUpdate()
          .executeTakeFirst()
        if (campaign === undefined) return "CAMPAIGN_NOT_FOUND"
        if (campaign.granted + bandcoins > campaign.cap) return "CAMPAIGN_CAP_REACHED"
        await tx
          .updateTable("campaigns")
          .set({ granted: campaign.granted + bandcoins })
          .where("id", "=", campaignId)
          .execute()
      }
      return this.orders.insert(
        {
          id,
          gateway: "credit",
          account,
          terms: { bandcoins, amountMinor: 0, currency: "USD" },
          paymentId: campaignId,
          facts: { payment: { paymentId: campaignId, status: "confirmed", amountMinor: 0, currency: "USD" } },
        },
        tx,
      )
    })
  }
}
