import { z } from "zod"

/**
 * What travels with every Stripe object of ours. Only the holder of the secret key can write it, so it proves what a
 * payment was for even when our own database is gone.
 */
const schema = z.object({
  bandcoin_order: z.string().regex(/^[0-9a-f]{32}$/),
  bandcoin_account: z.string().regex(/^0[23][0-9a-f]{64}$/),
  bandcoin_amount: z
    .string()
    .regex(/^[1-9]\d{0,15}$/)
    .transform(Number)
    .refine(Number.isSafeInteger),
})

export const orderMetadata = (order: { orderId: string; account: string; bandcoins: number }) => ({
  bandcoin_order: order.orderId,
  bandcoin_account: order.account,
  bandcoin_amount: String(order.bandcoins),
})

export function readOrderMetadata(metadata: unknown) {
  const parsed = schema.safeParse(metadata)
  if (!parsed.success) return undefined
  return {
    orderId: parsed.data.bandcoin_order,
    account: parsed.data.bandcoin_account,
    bandcoins: parsed.data.bandcoin_amount,
  }
}
