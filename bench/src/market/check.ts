import type { LedgerClient } from "@bandcoin/client"
import type { Account } from "@bandcoin/contract"
import type { Point } from "../points/point.js"
import type { Purchase } from "./purchases.js"
import { epochToBuy } from "./set-up.js"
import { readAccount } from "./transactions.js"

/** The records of all accounts a point moves money or units of. */
export async function readRecords(ledger: LedgerClient, names: Iterable<string>): Promise<Map<string, Account>> {
  const records = new Map<string, Account>()
  for (const name of names) records.set(name, await readAccount(ledger, name))
  return records
}

/** Throws unless units and money moved by exactly these purchases, and by nothing else. */
export function requireMoved(
  point: Point,
  before: ReadonlyMap<string, Account>,
  after: ReadonlyMap<string, Account>,
  purchases: readonly Purchase[],
): void {
  for (const [name, record] of before) {
    const sold = purchases.filter(({ provider }) => provider === name)
    const bought = purchases.filter(({ buyer }) => buyer === name)
    const money = sum(sold) - sum(bought)
    const now = after.get(name) as Account
    if (now.balance - record.balance !== money) {
      throw new Error(`${point.name}: the balance of ${name} moved by ${now.balance - record.balance}, not by ${money}`)
    }
    const units = unitsSold(point, now) - unitsSold(point, record)
    if (sold.length > 0 && units !== sold.length * point.bulk) {
      throw new Error(`${point.name}: ${name} sold ${units} units, not ${sold.length * point.bulk}`)
    }
  }
}

function sum(purchases: readonly Purchase[]): number {
  return purchases.reduce((total, { cost }) => total + cost, 0)
}

function unitsSold(point: Point, record: Account): number {
  if (point.purchase === "spot") return -record.allocations_left
  return record.reservations[String(epochToBuy(record.epoch, point))]?.allocated ?? 0
}
