import { z } from "zod"

const nullish = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null)

/** What the exchange reads of a Braintree transaction, checked because the library passes on whatever the XML held. */
export const transactionSchema = z.object({
  id: z.string().min(1).max(64),
  type: z.string(),
  status: z.string(),
  amount: z.string(),
  currencyIsoCode: z.string(),
  orderId: nullish(z.string()),
  createdAt: nullish(z.string()),
  refundIds: nullish(z.array(z.string())),
  disputes: nullish(
    z.array(z.object({ id: z.string(), status: z.string(), kind: nullish(z.string()), amountDisputed: z.string() })),
  ),
})
export type BraintreeTransaction = z.infer<typeof transactionSchema>
