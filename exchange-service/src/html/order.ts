import type { OrderView } from "../routes/schemas.js"
import { html, jsonScript } from "./html.js"
import { layout } from "./layout.js"

/** Braintree's browser library: one version, from Braintree's own host, as its PCI terms ask. */
const BRAINTREE_WEB = "https://js.braintreegateway.com/web/3.144.0/js"

const STEPS = [
  ["ordered", "Ordered"],
  ["paid", "Payment confirmed"],
  ["sent", "Sent to the ledger"],
  ["done", "In the account"],
] as const

export function orderPage(order: OrderView, testMode: boolean): string {
  const withCard = order.gateway === "braintree"
  const body = html`
<h1>${order.bandcoins} Bandcoins for <span class="whole">${order.price.text}</span></h1>
<p class="help">To account <code class="key">${order.account}</code></p>
<ol class="steps" id="steps">${STEPS.map(([id, label]) => html`<li data-step="${id}">${label}</li>`)}</ol>
<p id="state" class="status large" role="status" aria-live="polite">${order.says}</p>
<p id="note" class="help"></p>
<p id="second" class="panel" role="status" hidden></p>
<p id="pay-link" hidden><a class="primary" rel="noreferrer">Pay now</a></p>
${
  order.gateway === "test" &&
  html`
<div id="test-payment" class="panel" hidden>
  <p>You are the payer of a payment that is not real. What do you do?</p>
  <button type="button" class="primary" data-deed="pay">Pay (no money moves)</button>
  <button type="button" class="secondary" data-deed="pay-later">Pay by a slow bank</button>
  <button type="button" class="secondary" data-deed="decline">Be declined</button>
</div>`
}
${
  withCard &&
  html`
<form id="card" class="panel" hidden>
  <p>The fields below belong to Braintree; this exchange never sees what you type into them.</p>
  <label for="card-number">Card number</label><div id="card-number" class="hosted"></div>
  <label for="expiration-date">Valid until</label><div id="expiration-date" class="hosted"></div>
  <label for="cvv">Security code</label><div id="cvv" class="hosted"></div>
  <label class="choice"><input type="checkbox" id="vault"> Keep this card for one-click purchases of this account</label>
  <button type="submit" class="primary" disabled>Pay ${order.price.text}</button>
</form>`
}
<p id="problem" class="problem" role="alert" hidden></p>
<section aria-labelledby="ledger-heading" id="ledger" hidden>
  <h2 id="ledger-heading">On the ledger</h2>
  <ul id="movements"></ul>
</section>
<p><a id="more" href="/pay/${order.account}">Buy more for this account</a></p>
${jsonScript("order", order)}`
  return layout({
    title: "Your order",
    body,
    scripts: withCard ? [`${BRAINTREE_WEB}/client.min.js`, `${BRAINTREE_WEB}/hosted-fields.min.js`] : [],
    modules: withCard ? ["order", "card"] : ["order"],
    testMode,
  })
}
