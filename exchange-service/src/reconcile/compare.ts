import type { Database } from "@bandcoin/service-kit"
import type { ExchangeSchema } from "../database/schema.js"
import { parseMovementNonce } from "../movement/identity.js"
import type { Movement } from "../movement/movement.js"
import { toOrder } from "../order/order.js"
import type { OrderStore } from "../order/store.js"
import { toPayout } from "../payout/payout.js"
import type { PayoutStore } from "../payout/store.js"
import type { Difference } from "./differences.js"

const PAGE = 500

interface Owner {
  readonly id: string
  readonly ref: string
  readonly account: string
  readonly movements: readonly Movement[]
  learn(movement: Movement): Promise<void>
}

/** Orders and payouts in pages, each with the reference its transactions carry and its movements on the chain. */
async function* owners(
  database: Database<ExchangeSchema>,
  orders: OrderStore,
  payouts: PayoutStore,
): AsyncIterable<[owner: Owner, chain: readonly OnChain[]]> {
  for (let after = ""; ; ) {
    const rows = await database.sql
      .selectFrom("orders")
      .selectAll()
      .where("id", ">", after)
      .orderBy("id")
      .limit(PAGE)
      .execute()
    const chain = await movementsOf(
      database,
      rows.map(({ ref }) => ref),
    )
    for (const order of rows.map(toOrder)) {
      const { id, account, facts } = order
      const learn = async (m: Movement) => void (await orders.learn(id, { movements: { [m.seq]: m } }))
      yield [
        { id, ref: order.ref, account, movements: Object.values(facts.movements), learn },
        chain.get(order.ref) ?? [],
      ]
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) break
    after = last.id
  }
  for (let after = ""; ; ) {
    const rows = await database.sql
      .selectFrom("payouts")
      .selectAll()
      .where("id", ">", after)
      .orderBy("id")
      .limit(PAGE)
      .execute()
    const chain = await movementsOf(
      database,
      rows.map(({ id }) => id),
    )
    for (const payout of rows.map(toPayout)) {
      const { id, terms, facts } = payout
      const learn = async (m: Movement) => void (await payouts.learn(id, { movements: { [m.seq]: m } }))
      yield [
        { id, ref: id, account: terms.account, movements: Object.values(facts.movements), learn },
        chain.get(id) ?? [],
      ]
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) break
    after = last.id
  }
}

interface OnChain {
  readonly transactionId: string
  readonly action: string
  readonly account: string
  readonly bandcoins: number
  readonly seq: number
}

async function movementsOf(
  database: Database<ExchangeSchema>,
  refs: readonly string[],
): Promise<Map<string, OnChain[]>> {
  const found = new Map<string, OnChain[]>()
  if (refs.length === 0) return found
  const rows = await database.sql.selectFrom("chain_movements").selectAll().where("ref", "in", refs).execute()
  for (const row of rows) {
    const ref = row.ref ?? ""
    const onChain = {
      transactionId: row.transaction_id,
      action: row.action,
      account: row.account,
      bandcoins: row.bandcoins,
      seq: parseMovementNonce(row.nonce)?.seq ?? -1,
    }
    found.set(ref, [...(found.get(ref) ?? []), onChain])
  }
  return found
}

export interface Comparison {
  readonly differences: readonly Difference[]
  /** Movements the ledger proved and the books did not know; they know now. */
  readonly learned: number
}

/**
 * Compares the books with the copy of the chain, both ways. What the ledger proves is taken into the books. Business goes on
 * meanwhile: what the copy lacks is looked for again after `catchUp`, which reads the newest blocks.
 */
export async function compareWithChain(
  database: Database<ExchangeSchema>,
  orders: OrderStore,
  payouts: PayoutStore,
  catchUp: () => Promise<unknown>,
): Promise<Comparison> {
  const missing: { readonly ref: string; readonly seq: number; readonly difference: Difference }[] = []
  const differences: Difference[] = []
  let learned = 0
  for await (const [owner, chain] of owners(database, orders, payouts)) {
    for (const onChain of chain) {
      const held = owner.movements.find((m) => m.seq === onChain.seq)
      if (onChain.account !== owner.account) {
        differences.push(differs(owner, onChain, `is for account ${onChain.account}`))
      } else if (held === undefined || (held.status !== "committed" && sameAs(held, onChain))) {
        await owner.learn(proven(onChain, held))
        learned++
      } else if (!sameAs(held, onChain)) {
        differences.push(
          differs(owner, onChain, `is ${onChain.action} ${onChain.bandcoins}, held as ${held.bandcoins}`),
        )
      }
    }
    for (const { seq, status, bandcoins } of owner.movements) {
      if (status !== "committed" || bandcoins === 0 || chain.some((onChain) => onChain.seq === seq)) continue
      const detail = `movement ${seq} over ${bandcoins} Bandcoins`
      missing.push({ ref: owner.ref, seq, difference: { kind: "NOT_ON_LEDGER", subject: owner.id, detail } })
    }
  }
  if (missing.length > 0) await catchUp()
  const now = await movementsOf(
    database,
    missing.map(({ ref }) => ref),
  )
  for (const { ref, seq, difference } of missing) {
    if (!now.get(ref)?.some((onChain) => onChain.seq === seq)) differences.push(difference)
  }
  return { differences: [...differences, ...(await ownerless(database))], learned }
}

const sameAs = (held: Movement, onChain: OnChain): boolean =>
  held.kind === onChain.action && held.bandcoins === onChain.bandcoins

const differs = (owner: Owner, { transactionId }: OnChain, what: string): Difference => ({
  kind: "AMOUNT_DIFFERS",
  subject: owner.id,
  detail: `transaction ${transactionId} ${what}`,
})

const proven = (onChain: OnChain, held: Movement | undefined): Movement => ({
  seq: onChain.seq,
  kind: onChain.action === "deposit" ? "deposit" : "withdraw",
  bandcoins: onChain.bandcoins,
  status: "committed",
  towards: held?.towards ?? 0,
  round: held?.round ?? 0,
})

async function ownerless(database: Database<ExchangeSchema>): Promise<Difference[]> {
  const rows = await database.sql
    .selectFrom("chain_movements")
    .select(["transaction_id", "action", "bandcoins", "account", "nonce"])
    .where("ref", "is not", null)
    .where(({ not, exists, selectFrom, eb, or }) =>
      not(
        or([
          exists(selectFrom("orders").select("orders.id").whereRef("orders.ref", "=", "chain_movements.ref")),
          exists(selectFrom("payouts").select("payouts.id").whereRef("payouts.id", "=", "chain_movements.ref")),
          exists(selectFrom("schedules").select("schedules.id").whereRef("schedules.id", "=", "chain_movements.ref")),
          eb("ref", "is", null),
        ]),
      ),
    )
    .limit(1000)
    .execute()
  return rows.map((row) => ({
    kind: "LEDGER_WITHOUT_OWNER",
    subject: row.transaction_id,
    detail: `${row.action} of ${row.bandcoins} for ${row.account} (${parseMovementNonce(row.nonce)?.owner})`,
  }))
}
