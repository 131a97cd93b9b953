import { decodePayload, FAMILY_NAME } from "@bandcoin/contract"
import { parseOrderField } from "../../gateway/braintree/reference.js"
import { scale } from "../../money/fraction.js"
import type { World } from "./world.js"

/** What one account should hold and holds. Money is read from the gateways alone, never from the exchange's books. */
export interface AccountSums {
  readonly account: string
  /** Bandcoins the gateways say were paid for and not paid back. */
  paidIn: number
  /** Bandcoins of the transfers the gateways say went out. */
  paidOut: number
  /** Bandcoins on the ledger. */
  balance: number
  /** Deposits and withdrawals on the ledger. */
  movements: number
}

const due = (bandcoins: number, paid: number, back: number): number => scale([bandcoins, paid - back], paid, "down")

/** Sums of every account that the gateways know or that is named. */
export async function accountSums(world: World, accounts: readonly string[]): Promise<AccountSums[]> {
  const sums = new Map<string, AccountSums>()
  for (const account of accounts) sums.set(account, { account, paidIn: 0, paidOut: 0, balance: 0, movements: 0 })
  const of = (account: string): AccountSums => {
    const found = sums.get(account)
    if (found === undefined) throw new Error(`a gateway names the account ${account}, which nobody made`)
    return found
  }
  for (const session of world.stripe.sessions.values()) {
    if (session.payment_status !== "paid") continue
    const { bandcoin_account, bandcoin_amount } = session.metadata as Record<string, string>
    const back = [...world.stripe.refunds.values()]
      .filter((r) => r.payment_intent === session.payment_intent && r.status !== "failed")
      .reduce((sum, r) => sum + Number(r.amount), 0)
    of(bandcoin_account as string).paidIn += due(Number(bandcoin_amount), Number(session.amount_total), back)
  }
  for (const transaction of world.braintree.transactions.values()) {
    const order = parseOrderField(transaction.orderId)
    if (order === undefined || transaction.status === "processor_declined" || transaction.status === "voided") continue
    of(order.account).paidIn += order.bandcoins
  }
  for (const order of world.saleor.orders.values()) {
    const account = order.metadata[0]?.value as string
    const bandcoins = Number(order.lines[0]?.productSku?.slice("BANDCOIN-".length)) * (order.lines[0]?.quantity ?? 0)
    if (order.isPaid) of(account).paidIn += bandcoins
  }
  for (const { metadata, reversed } of world.stripe.transfers.values()) {
    const { bandcoin_account, bandcoin_amount } = metadata as Record<string, string>
    if (!reversed) of(bandcoin_account as string).paidOut += Number(bandcoin_amount)
  }
  for await (const { fields, payload } of world.ledger.client.transactions({ pageSize: 500 })) {
    const decoded = fields.familyName === FAMILY_NAME ? decodePayload(payload) : undefined
    if (!decoded?.ok || (decoded.value.action !== "deposit" && decoded.value.action !== "withdraw")) continue
    of(decoded.value.provider).movements++
  }
  for (const one of sums.values()) one.balance = await world.ledger.balance(one.account)
  return [...sums.values()]
}

/** Accounts whose money in, Bandcoins on the ledger and money out do not agree to the unit. */
export const disagreeing = (sums: readonly AccountSums[]): AccountSums[] =>
  sums.filter(({ paidIn, paidOut, balance }) => paidIn - paidOut !== balance)

export const totals = (sums: readonly AccountSums[]) =>
  sums.reduce(
    (all, one) => ({
      paidIn: all.paidIn + one.paidIn,
      paidOut: all.paidOut + one.paidOut,
      balance: all.balance + one.balance,
      movements: all.movements + one.movements,
    }),
    { paidIn: 0, paidOut: 0, balance: 0, movements: 0 },
  )
