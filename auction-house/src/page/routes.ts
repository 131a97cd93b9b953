import { readFile } from "node:fs/promises"
import type { Clock, ServiceApp } from "@bandcoin/service-kit"
import { AuctionParams, findAuction } from "../auctions/routes.js"
import type { AuctionStore } from "../auctions/store.js"
import { BIDS_SHOWN, viewAuction } from "../auctions/view.js"
import type { BidStore } from "../bids/store.js"
import type { ClearingStore } from "../settlement/store.js"
import { auctionListPage, auctionPage } from "./auction-page.js"

export interface PageParts {
  readonly auctions: AuctionStore
  readonly bids: BidStore
  readonly clearings: ClearingStore
  readonly clock: Clock
  /** Base URL of the ledger's REST API as people reach it. */
  readonly ledgerLinks: string
}

const HTML = "text/html; charset=utf-8"
const ASSETS = { "auction.css": "text/css; charset=utf-8", "auction.js": "text/javascript; charset=utf-8" } as const

/** `/`: the newest auctions; `/auctions/ID/page`: one of them. Plain pages that also work without scripts. */
export async function pageRoutes(app: ServiceApp, parts: PageParts): Promise<void> {
  for (const [name, type] of Object.entries(ASSETS)) {
    const content = await readFile(new URL(`../../assets/${name}`, import.meta.url))
    app.get(`/assets/${name}`, { schema: { hide: true } }, async (_request, reply) =>
      reply.type(type).header("cache-control", "public, max-age=300").send(content),
    )
  }
  const viewParts = () => ({ bids: parts.bids, clearings: parts.clearings, nowMs: parts.clock.now() })

  app.get("/", { schema: { hide: true } }, async (_request, reply) => {
    const rows = await parts.auctions.list({ limit: 50 })
    const auctions = await Promise.all(rows.map((row) => viewAuction(row, viewParts(), 0)))
    return reply.type(HTML).send(auctionListPage(auctions).text)
  })

  app.get("/auctions/:auction_id/page", { schema: { hide: true, params: AuctionParams } }, async (request, reply) => {
    const auction = await findAuction(parts.auctions, request.params.auction_id)
    const view = await viewAuction(auction, viewParts(), BIDS_SHOWN.alone)
    return reply.type(HTML).header("cache-control", "no-store").send(auctionPage(view, parts.ledgerLinks).text)
  })
}
