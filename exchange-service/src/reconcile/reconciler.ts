import type { Clock, Database } from "@bandcoin/service-kit"
import { sql } from "kysely"
import type { ExchangeSchema } from "../database/schema.js"
import { type Gateway, GatewayListError } from "../gateway/gateway.js"
import type { ExchangeLedger } from "../ledger/ledger.js"
import type { OrderStore } from "../order/store.js"
import type { PayoutStore } from "../payout/store.js"
import { adoptPayment, adoptTransfer } from "./adopt.js"
import type { ChainFollower } from "./chain-follower.js"
import { compareWithChain } from "./compare.js"
import { type Difference, DifferenceBook } from "./differences.js"
import { paidTwice } from "./paid-twice.js"

export interface ReconcilerParts {
  readonly database: Database<ExchangeSchema>
  readonly orders: OrderStore
  readonly payouts: PayoutStore
  readonly gateways: ReadonlyMap<string, Gateway>
  readonly ledger: ExchangeLedger
  readonly follower: ChainFollower
  readonly clock: Clock
}

export interface ReconcileReport {
  readonly atMs: number
  readonly blockNum: number
  /** Orders and payouts that only the gateway knew. */
  readonly rebuilt: number
  /** Payments and transfers of which the gateway knew more. */
  readonly learned: number
  /** Movements that only the ledger knew. */
  readonly movementsLearned: number
  readonly deposits: number
  readonly withdrawals: number
  /** Deposits less withdrawals, by all exchanges of the ledger. */
  readonly inCirculation: number
  readonly differences: readonly Difference[]
}

/** Payments of so long ago are listed again: card disputes come up to 120 days after the payment. */
export const RECONCILE_WINDOW_MS = 130 * 24 * 3600_000

/** Compares gateways, own books and ledger; mends where the rule is clear; reports the rest. */
export class Reconciler {
  readonly book: DifferenceBook
  #running: Promise<ReconcileReport> | undefined
  #next: { sinceMs: number; readonly report: Promise<ReconcileReport> } | undefined
  last: ReconcileReport | undefined

  constructor(private readonly parts: ReconcilerParts) {
    this.book = new DifferenceBook(parts.database, parts.clock)
  }

  /**
   * One at a time. What was true before the call is in the report: calls made while one runs share the next one.
   * `sinceMs`: how far back the gateways are read.
   */
  run(sinceMs: number): Promise<ReconcileReport> {
    if (this.#running === undefined) return this.#begin(sinceMs)
    if (this.#next !== undefined) {
      this.#next.sinceMs = Math.min(this.#next.sinceMs, sinceMs)
      return this.#next.report
    }
    const begin = () => this.#begin(this.#next?.sinceMs ?? sinceMs)
    this.#next = { sinceMs, report: this.#running.then(begin, begin) }
    return this.#next.report
  }

  #begin(sinceMs: number): Promise<ReconcileReport> {
    this.#next = undefined
    this.#running = this.#run(sinceMs).finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #run(sinceMs: number): Promise<ReconcileReport> {
    const { database, orders, payouts, gateways, follower, clock } = this.parts
    const differences: Difference[] = []
    const counts = { rebuilt: 0, learned: 0, none: 0 }
    for (const gateway of gateways.values()) {
      try {
        for await (const view of gateway.list(sinceMs)) {
          const adopted = await adoptPayment(orders, gateway, view)
          counts[adopted.news]++
          differences.push(...adopted.differences)
        }
        for await (const view of gateway.payouts?.list(sinceMs) ?? []) {
          const adopted = await adoptTransfer(payouts, view)
          counts[adopted.news]++
          differences.push(...adopted.differences)
        }
      } catch (error) {
        if (!(error instanceof GatewayListError)) throw error
        differences.push({ kind: "GATEWAY_UNREAD", subject: gateway.name, detail: error.message })
      }
    }
    differences.push(...(await paidTwice(database)))
    const blockNum = await follower.catchUp()
    const chain = await compareWithChain(database, orders, payouts, () => follower.catchUp())
    differences.push(...chain.differences)
    const sums = await this.circulation()
    differences.push(...(await this.#compareBalances(blockNum, sums.inCirculation)))
    await this.book.record(differences, sinceMs <= clock.now() - RECONCILE_WINDOW_MS)
    const { rebuilt, learned } = counts
    const report = {
      atMs: clock.now(),
      blockNum,
      rebuilt,
      learned,
      movementsLearned: chain.learned,
      ...sums,
      differences,
    }
    this.last = report
    return report
  }

  /** Sums over the copy of the chain. */
  async circulation(): Promise<Pick<ReconcileReport, "deposits" | "withdrawals" | "inCirculation">> {
    const rows = await this.parts.database.sql
      .selectFrom("chain_movements")
      .select(["action", sql<string>`sum(bandcoins)::text`.as("total")])
      .groupBy("action")
      .execute()
    const of = (action: string) => Number(rows.find((row) => row.action === action)?.total ?? 0)
    const deposits = of("deposit")
    const withdrawals = of("withdraw")
    return { deposits, withdrawals, inCirculation: deposits - withdrawals }
  }

  /** Only a chain that stood still while its balances were read can be compared. */
  async #compareBalances(blockNum: number, inCirculation: number): Promise<Difference[]> {
    const { ledger } = this.parts
    const balances = await ledger.totalBalance()
    if ((await ledger.headNum()) !== blockNum || balances === inCirculation) return []
    const detail = `${inCirculation} came in and are not gone, accounts hold ${balances}`
    return [{ kind: "CIRCULATION", subject: "ledger", detail }]
  }
}
