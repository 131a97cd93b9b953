import type { Account } from "@bandcoin/contract"
import type { HistoryRow } from "../books/reader.js"
import type { BlockTable, OfferTable, TransactionTable } from "../database/schema.js"
import type { FollowerStatus } from "../follower/follower.js"
import type { PricedOffer } from "../offers/search.js"
import { stepChart } from "./chart.js"
import { accountLink, band, blockLink, coins, megahertz, number, transactionLink, utc } from "./format.js"
import { type Html, html } from "./html.js"

export function overview(
  status: FollowerStatus,
  grants: number,
  blocks: readonly BlockTable[],
  offers: readonly PricedOffer[],
): Html {
  const lag = status.headNum - status.tipNum
  return html`
<p class="quiet">Block ${blockLink(Math.max(0, status.tipNum))}, ${lag > 0 ? `${number(lag)} behind the ledger` : "up to date"}, ${number(grants)} grants.</p>
<h2>Allocations per minute</h2>
<figure><svg id="live" viewBox="0 0 640 180" role="img" aria-label="Units allocated in each of the last 60 minutes"></svg>
<figcaption id="live-text">Units allocated in each of the last 60 minutes</figcaption></figure>
<h2>On the market</h2>
${offerTable(offers)}
<p><a href="/market">All offers</a></p>
<h2>Newest blocks</h2>
${blockTable(blocks)}
<p><a href="/blocks">All blocks</a></p>`
}

export function market(offers: readonly PricedOffer[], query: Readonly<Record<string, string>>): Html {
  const field = (name: string, label: string, hint: string): Html =>
    html`<label>${label} <input name="${name}" value="${query[name] ?? ""}" placeholder="${hint}"></label>`
  return html`<form class="filter">
${field("near", "Near", "39.97,-105.28")}${field("units", "Units", "1")}${field("epoch", "Epoch", "now")}${field("epoch_to", "to", "")}
${field("min_bandwidth", "kHz at least", "")}${field("max_total", "Bandcoins at most", "")}${field("qos", "QoS", "name:value")}
<button>Search</button></form>
${offerTable(offers)}`
}

export function offerTable(offers: readonly PricedOffer[]): Html {
  if (offers.length === 0) return html`<p class="quiet">Nothing is on offer that fits.</p>`
  return html`<table><thead><tr><th>Provider</th><th>Band</th><th class="number">Unit</th><th class="number">Left</th><th class="number">Lasts</th><th class="number">Total</th></tr></thead>
<tbody>${offers.map(
    ({ account, quote }) => html`<tr><td>${accountLink(account.name)}</td>
<td>${megahertz(account.bandwidth)} <span class="quiet">in ${band(account.from_frequency, account.to_frequency)}</span></td>
<td class="number">${number(account.price)}</td><td class="number">${number(account.allocations_left)}</td>
<td class="number">${number(account.allocation_duration)} s</td><td class="number">${number(quote.cost)}</td></tr>`,
  )}</tbody></table>`
}

export function blockTable(blocks: readonly BlockTable[]): Html {
  if (blocks.length === 0) return html`<p class="quiet">There are none yet.</p>`
  return html`<table><thead><tr><th class="number">Block</th><th>First seen (UTC)</th><th class="number">Transactions</th></tr></thead>
<tbody>${blocks.map(
    (block) => html`<tr><td class="number">${blockLink(block.block_num)}</td><td>${utc(block.seen_at_ms)}</td>
<td class="number">${number(block.transactions)}</td></tr>`,
  )}</tbody></table>`
}

export function blockPage(
  block: BlockTable,
  transactions: readonly TransactionTable[],
  next: number | undefined,
): Html {
  return html`<dl><dt>First seen</dt><dd>${utc(block.seen_at_ms)} UTC</dd><dt>Transactions</dt><dd>${number(block.transactions)}</dd>
<dt>Id</dt><dd class="id">${block.block_id}</dd><dt>Before it</dt><dd class="id">${block.block_num > 0 ? blockLink(block.block_num - 1) : "nothing"}</dd>
<dt>State root</dt><dd class="id">${block.state_root}</dd><dt>Validator</dt><dd class="id">${block.signer}</dd></dl>
<h2>Transactions</h2>
<table><thead><tr><th>Transaction</th><th>What</th><th>Signed by</th></tr></thead>
<tbody>${transactions.map(
    (each) =>
      html`<tr><td>${transactionLink(each.transaction_id)}</td><td>${sentence(each)}</td><td>${accountLink(each.signer)}</td></tr>`,
  )}</tbody></table>
${next !== undefined && html`<p><a href="/blocks/${block.block_num}?from=${next}">More</a></p>`}`
}

type Told = Pick<HistoryRow, "action" | "provider" | "price" | "units">

/** What a transaction did, in a few words. */
export function sentence({ action, provider, price, units }: Told): Html {
  const paid = coins(price ?? 0)
  const whom = provider === null ? html`` : accountLink(provider)
  switch (action) {
    case "create":
      return html`opened an account`
    case "authorize":
      return html`set the roles of ${whom}`
    case "deposit":
      return html`paid ${paid} into ${whom}`
    case "withdraw":
      return html`took ${paid} out of ${whom}`
    case "transfer":
      return html`sent ${paid} to ${whom}`
    case "offer":
      return html`offered ${number(units ?? 0)} units at ${paid}`
    case "allocate":
      return html`bought ${number(units ?? 0)} units of ${whom} for ${paid}`
    default:
      return html`<span class="quiet">another family's</span>`
  }
}

export function transactionPage(row: TransactionTable): Html {
  const payload = row.payload === null ? undefined : JSON.stringify(JSON.parse(row.payload), null, 2)
  return html`<p>${sentence(row)}</p>
<dl><dt>Signed by</dt><dd>${accountLink(row.signer)}</dd><dt>Block</dt><dd>${blockLink(row.block_num)}</dd>
${row.epoch !== null && html`<dt>Epoch</dt><dd>${row.epoch}${row.epoch_to !== null && row.epoch_to !== row.epoch && ` to ${row.epoch_to}`}</dd>`}
<dt>Family</dt><dd>${row.family}</dd><dt>Id</dt><dd class="id">${row.transaction_id}</dd><dt>Batch</dt><dd class="id">${row.batch_id}</dd></dl>
${payload !== undefined && html`<h2>Payload</h2><pre>${payload}</pre>`}`
}

export function accountPage(account: Account, history: readonly HistoryRow[], offers: readonly OfferTable[]): Html {
  const balances = history.toReversed().map(({ seen_at_ms, balance }) => ({ x: seen_at_ms, y: balance }))
  const prices = offers.toReversed().map(({ epoch, price }) => ({ x: epoch, y: price }))
  const older = history.length > 0 ? history.at(-1)?.block_num : undefined
  const time = (ms: number): string => new Date(ms).toISOString().slice(0, 16).replace("T", " ")
  return html`<p class="id">${account.name}</p>
<dl><dt>Balance</dt><dd>${coins(account.balance)}</dd><dt>Roles</dt><dd>${account.roles.join(", ") || "none"}</dd>
${
  account.epoch > 0 &&
  html`<dt>Epoch</dt><dd>${account.epoch}</dd><dt>On offer</dt><dd>${number(account.allocations_left)} units at ${coins(account.price)},
${megahertz(account.bandwidth)} in ${band(account.from_frequency, account.to_frequency)}</dd>`
}</dl>
${stepChart(balances, "Balance, Bandcoins", time)}
${stepChart(prices, "Price of a unit by epoch, Bandcoins", (epoch) => `epoch ${epoch}`)}
<h2>History</h2>
<table><thead><tr><th>When (UTC)</th><th>What</th><th class="number">Balance</th></tr></thead>
<tbody>${history.map(
    (row) => html`<tr><td><a href="/transactions/${row.transaction_id}">${utc(row.seen_at_ms)}</a></td>
<td>${row.signer !== account.name && html`${accountLink(row.signer)} `}${sentence(row)}</td><td class="number">${number(row.balance)}</td></tr>`,
  )}</tbody></table>
${older !== undefined && older > 0 && html`<p><a href="/accounts/${account.name}?before=${older}">Older</a></p>`}`
}
