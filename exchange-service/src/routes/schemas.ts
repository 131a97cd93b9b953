import { z } from "zod"
import { GATEWAY_NAMES } from "../gateway/gateway.js"
import { CURRENCIES, type Currency } from "../money/currency.js"
import { ORDER_STATES, type OrderState, SECOND_REFUNDS } from "../order/state.js"
import { PAYOUT_STATES, type PayoutState } from "../payout/state.js"

export const accountKey = z
  .string()
  .regex(/^0[23][0-9a-f]{64}$/, "must be an account key: 66 lower-case hex characters, 02 or 03 first")
  .describe("Compressed secp256k1 public key in hex: the account's name on the ledger")
export const subjectId = z.string().regex(/^[0-9a-f]{32}$/, "must be 32 lower-case hex characters")
export const currency = z.enum(CURRENCIES as [Currency, ...Currency[]]).describe("ISO 4217")
export const bandcoins = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER)
export const minorUnits = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).describe("Minor units of the currency")
export const gatewayName = z.enum(GATEWAY_NAMES)
export const orderStateName = z.enum(Object.keys(ORDER_STATES) as [OrderState, ...OrderState[]])
export const payoutStateName = z.enum(Object.keys(PAYOUT_STATES) as [PayoutState, ...PayoutState[]])

export const IdParams = z.object({ id: subjectId })

/** Headers of a POST; the key itself is checked by the idempotency hook. */
export const Money = z.object({ amount: minorUnits, currency, text: z.string().describe("For people, e.g. USD 12.50") })

export const OrderView = z.object({
  id: subjectId,
  gateway: z.enum([...GATEWAY_NAMES, "credit"]),
  account: accountKey,
  bandcoins,
  price: Money,
  state: orderStateName,
  owner: z.string().describe("Who moves it on from here"),
  says: z.string().describe("The state in words for the payer"),
  note: z.string().optional().describe("Why it waits, when it does"),
  pay: z.unknown().optional().describe("How to pay, while the payment is open"),
  credited: z.number().int().describe("Bandcoins on the ledger from this order, after any taken back"),
  owed: z.number().int().describe("Bandcoins that could not be taken back"),
  secondPayments: z
    .array(z.object({ paymentId: z.string(), text: z.string(), refund: z.enum(SECOND_REFUNDS) }))
    .describe("Further payments of this order, and what becomes of them: `operator` means that a person decides"),
  movements: z.array(
    z.object({
      kind: z.enum(["deposit", "withdraw"]),
      bandcoins: z.number().int(),
      status: z.enum(["planned", "refused", "committed"]),
      transactionId: z.string(),
      url: z.string(),
    }),
  ),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type OrderView = z.infer<typeof OrderView>

export const PayoutView = z.object({
  id: subjectId,
  account: accountKey,
  bandcoins,
  net: Money,
  fee: Money,
  method: z.enum(["stripe", "manual"]),
  state: payoutStateName,
  owner: z.string(),
  says: z.string(),
  note: z.string().optional(),
  transfer: z.object({ status: z.enum(["failed", "paid", "reversed"]), reference: z.string() }).optional(),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type PayoutView = z.infer<typeof PayoutView>
