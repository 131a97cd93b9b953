import type { Auction } from "@bandcoin/client/auctions"
import { type Html, html } from "./html.js"

const STATUS_WORDS = { ACTIVE: "Open for bids", CLEARING: "Being settled", INACTIVE: "Over" } as const

const RULES = {
  VICKREY: "Sealed bids; the highest win and pay the best price that does not win.",
  PROPSHARE: "Each bidder gets units in proportion to its bid and pays what it bid.",
} as const

const number = new Intl.NumberFormat("en")
const coins = (amount: number): string => `${number.format(amount)} ${amount === 1 ? "Bandcoin" : "Bandcoins"}`
const megahertz = (khz: number): string =>
  `${new Intl.NumberFormat("en", { maximumFractionDigits: 3 }).format(khz / 1000)} MHz`

/** One auction for people: what is for sale, time left, bids as far as they are public, the outcome. */
export function auctionPage(auction: Auction, ledgerLinks: string): Html {
  const offer = auction.offer_details
  const title = `${megahertz(offer.bandwidth)} at ${megahertz(offer.from_frequency)} – ${megahertz(offer.to_frequency)}`
  const events = `/auctions/${encodeURIComponent(auction.auction_id)}/events`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Auction: ${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/auction.css">
<script type="module" src="/assets/auction.js"></script>
</head>
<body>
<main data-status="${auction.status}" data-now-ms="${auction.now_ms}" data-events="${events}">
<h1>${title}</h1>
<p><span class="status">${STATUS_WORDS[auction.status]}</span></p>
${auction.status === "ACTIVE" && timeLeft(offer.clearing_time)}
${auction.status === "INACTIVE" && outcome(auction, ledgerLinks)}
<h2>For sale</h2>
<dl>
<dt>Units</dt><dd>${number.format(offer.max_allocations)}</dd>
<dt>Epoch</dt><dd>${offer.epoch}</dd>
<dt>Lowest price</dt><dd>${coins(offer.min_price)}</dd>
<dt>Rule</dt><dd>${offer.auction_type}. ${RULES[offer.auction_type]}</dd>
<dt>Bidding ends</dt><dd>${utc(offer.clearing_time)}</dd>
<dt>Provider</dt><dd class="id">${offer.provider}</dd>
<dt>Auction</dt><dd class="id">${auction.auction_id}</dd>
</dl>
${bids(auction)}
</main>
</body>
</html>
`
}

function timeLeft(clearingTime: number): Html {
  return html`<p class="time" role="timer" data-clearing-ms="${clearingTime * 1000}">${utc(clearingTime)}</p>
<p class="quiet">left to bid, by the clearing house's clock</p>`
}

function utc(seconds: number): Html {
  const iso = new Date(seconds * 1000).toISOString()
  return html`<time datetime="${iso}">${iso.slice(0, 19).replace("T", " ")} UTC</time>`
}

function outcome(auction: Auction, ledgerLinks: string): Html {
  const link = (kind: string, id: string): string => `${ledgerLinks.replace(/\/+$/, "")}/${kind}/${id}`
  const batches = auction.batch_ids ?? []
  return html`<h2>Outcome</h2>
<p>${auction.reason?.text}</p>
<dl>
${auction.clearing_price !== undefined && html`<dt>Clearing price</dt><dd>${coins(auction.clearing_price)} a unit</dd>`}
<dt>Units sold</dt><dd>${number.format(auction.units_sold ?? 0)}</dd>
${
  auction.offer_transaction_id !== undefined &&
  html`<dt>Offer</dt><dd class="id"><a href="${link("transactions", auction.offer_transaction_id)}">${auction.offer_transaction_id}</a></dd>`
}
</dl>
${
  batches.length > 0 &&
  html`<details><summary>On the ledger: ${batches.length} ${batches.length === 1 ? "batch" : "batches"}</summary>
<ul>${batches.map((id) => html`<li class="id"><a href="${link("batches", id)}">${id}</a></li>`)}</ul></details>`
}`
}

function bids(auction: Auction): Html {
  if (auction.bid_details === undefined) {
    const sealed =
      auction.status === "INACTIVE" ? "Prices of bids are not shown." : "Bids are sealed until the auction is over."
    return html`<h2>Bids</h2><p class="quiet">${sealed}</p>`
  }
  const count = auction.bid_count ?? auction.bid_details.length
  return html`<h2>Bids (${number.format(count)})</h2>
${count > auction.bid_details.length && html`<p class="quiet">The highest ${auction.bid_details.length} of them.</p>`}
${
  count > 0 &&
  html`<table>
<thead><tr><th class="number">Bandcoins</th><th>Status</th><th class="number">Units</th></tr></thead>
<tbody>${auction.bid_details.map(
    (bid) =>
      html`<tr><td class="number">${number.format(bid.price)}</td><td>${bid.status}</td><td class="number">${bid.allocations ?? ""}</td></tr>`,
  )}</tbody>
</table>`
}`
}

/** The list of auctions, each with a link to its page. */
export function auctionListPage(auctions: readonly Auction[]): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Auctions</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/auction.css">
</head>
<body>
<main>
<h1>Auctions</h1>
${auctions.length === 0 ? html`<p class="quiet">There are none yet.</p>` : html`<ul>${auctions.map(listItem)}</ul>`}
<p class="quiet">For programs: <a href="/docs/">the API</a>.</p>
</main>
</body>
</html>
`
}

function listItem(auction: Auction): Html {
  const offer = auction.offer_details
  const href = `/auctions/${encodeURIComponent(auction.auction_id)}/page`
  return html`<li><a href="${href}">${megahertz(offer.bandwidth)} at ${megahertz(offer.from_frequency)}, epoch ${offer.epoch}</a>
<span class="quiet">${STATUS_WORDS[auction.status]}, ends ${utc(offer.clearing_time)}</span></li>`
}
