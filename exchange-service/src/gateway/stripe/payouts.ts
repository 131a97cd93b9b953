import type Stripe from "stripe"
import { z } from "zod"
import type { TransferStatus } from "../../payout/facts.js"
import { fail, type GatewayResult, ok, type PayoutGateway, type PayoutRequest, type TransferView } from "../gateway.js"
import { attempt } from "./errors.js"
import { pages } from "./pages.js"

/** Payouts as Connect transfers from the platform's balance. Each carries its payout's id as transfer group. */
export function stripePayouts(client: Stripe): PayoutGateway {
  return {
    find: (payoutId) => find(client, payoutId),
    send: (payout) => send(client, payout),
    list: (sinceMs) => list(client, sinceMs),
  }
}

async function find(client: Stripe, payoutId: string): Promise<GatewayResult<TransferView | undefined>> {
  const page = await attempt(() => client.transfers.list({ transfer_group: payoutId, limit: 100 }))
  if (!page.ok) return page
  const views = page.value.data.map(transferView).filter((view) => view !== undefined)
  if (views.length > 1) {
    return fail("GATEWAY_REFUSED", `Stripe: payout ${payoutId} has ${views.length} transfers; reverse all but one`)
  }
  return ok(views[0])
}

/**
 * The idempotency key makes a repeat the same transfer. Stripe keeps keys for a day or more, and replays even a 5xx under
 * its key; so the transfer is looked up first, which finds one that was made although the answer was an error.
 */
async function send(client: Stripe, payout: PayoutRequest): Promise<GatewayResult<TransferView>> {
  const known = await find(client, payout.payoutId)
  if (!known.ok) return known
  if (known.value !== undefined) return ok(known.value)
  const made = await attempt(() =>
    client.transfers.create(
      {
        amount: payout.amountMinor,
        currency: payout.currency.toLowerCase(),
        destination: payout.connectedAccount,
        transfer_group: payout.payoutId,
        metadata: {
          bandcoin_payout: payout.payoutId,
          bandcoin_account: payout.account,
          bandcoin_amount: String(payout.bandcoins),
          bandcoin_fee: String(payout.feeMinor),
        },
      },
      { idempotencyKey: `bandcoin-payout-${payout.payoutId}` },
    ),
  )
  if (!made.ok) return made
  const view = transferView(made.value)
  return view === undefined ? fail("GATEWAY_REFUSED", "Stripe: the transfer came back without its payout id") : ok(view)
}

async function* list(client: Stripe, sinceMs: number): AsyncIterable<TransferView> {
  const created = { gte: Math.floor(sinceMs / 1000) }
  for (const transfer of await pages((page) => client.transfers.list({ created, ...page }))) {
    const view = transferView(transfer)
    if (view !== undefined) yield view
  }
}

const metadataSchema = z.object({
  bandcoin_payout: z.string().regex(/^[0-9a-f]{32}$/),
  bandcoin_account: z
    .string()
    .regex(/^0[23][0-9a-f]{64}$/)
    .optional()
    .catch(undefined),
  bandcoin_amount: z.coerce.number().int().min(1).optional().catch(undefined),
  bandcoin_fee: z.coerce.number().int().min(0).catch(0),
})

/** Undefined for a transfer that is none of ours. */
function transferView(transfer: Stripe.Transfer): TransferView | undefined {
  const ours = metadataSchema.safeParse(transfer.metadata)
  if (!ours.success) return undefined
  const status: TransferStatus = transfer.reversed ? "reversed" : "paid"
  const { destination } = transfer
  return {
    payoutId: ours.data.bandcoin_payout,
    account: ours.data.bandcoin_account,
    bandcoins: ours.data.bandcoin_amount,
    feeMinor: ours.data.bandcoin_fee,
    destination: typeof destination === "string" ? destination : (destination?.id ?? ""),
    amountMinor: transfer.amount,
    currency: transfer.currency.toUpperCase(),
    transfer: { status, reference: transfer.id },
  }
}
