import type { BandcoinClient, ContractTransaction } from "@bandcoin/client"
import type { AllocatePayload } from "@bandcoin/contract"
import type { ServiceApp } from "@bandcoin/service-kit"
import type { preValidationAsyncHookHandler } from "fastify"
import { z } from "zod"
import { onLedger } from "../ledger.js"

const Balance = z.object({ account: z.string(), balance: z.int(), epoch: z.int(), roles: z.array(z.string()) })

const Sale = z.object({
  transaction_id: z.string(),
  buyer: z.string(),
  epoch: z.int(),
  epoch_to: z.int(),
  units_named: z.int().describe("Holders named; 0 when the buyer itself holds the grant"),
  price: z.int(),
})

/** The MNO's takings: its balance and who bought what. */
export function salesRoutes(
  app: ServiceApp,
  { client, operator }: { client: BandcoinClient; operator: preValidationAsyncHookHandler },
): void {
  app.get(
    "/balance",
    { preValidation: operator, schema: { tags: ["sales"], summary: "Balance and epoch", response: { 200: Balance } } },
    async () => {
      const account = await onLedger(() => client.account())
      return {
        account: client.signer.publicKey,
        balance: account?.balance ?? 0,
        epoch: account?.epoch ?? 0,
        roles: [...(account?.roles ?? [])],
      }
    },
  )

  app.get(
    "/sales",
    {
      preValidation: operator,
      schema: {
        tags: ["sales"],
        summary: "Own sales, newest first, as the ledger has them",
        querystring: z.object({ limit: z.coerce.number().int().min(1).max(500).default(50) }),
        response: { 200: z.object({ sales: z.array(Sale) }) },
      },
    },
    async ({ query }) => ({ sales: await onLedger(() => readSales(client, query.limit)) }),
  )
}

async function readSales(client: BandcoinClient, limit: number): Promise<z.input<typeof Sale>[]> {
  const sales: z.input<typeof Sale>[] = []
  const own = client.signer.publicKey
  for await (const transaction of client.transactions({ account: own, action: "allocate" })) {
    const { payload } = transaction as ContractTransaction & { payload: AllocatePayload }
    if (payload.provider !== own) continue
    sales.push({
      transaction_id: transaction.transactionId,
      buyer: transaction.signer,
      epoch: payload.epoch,
      epoch_to: payload.epoch_to ?? payload.epoch,
      units_named: payload.consumers?.length ?? 0,
      price: payload.price,
    })
    if (sales.length >= limit) break
  }
  return sales
}
