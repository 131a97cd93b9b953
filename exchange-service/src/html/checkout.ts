import type { catalogueOf } from "../routes/catalogue.js"
import { html, jsonScript } from "./html.js"
import { layout } from "./layout.js"

const GATEWAY_LABELS: Readonly<Record<string, string>> = {
  stripe: "Card or bank, on Stripe's page",
  braintree: "Card, on this page (Braintree)",
  test: "Test gateway (no money moves)",
}

export function checkoutPage(catalogue: ReturnType<typeof catalogueOf>, account: string | undefined): string {
  const currencies = [...new Set(catalogue.packages.flatMap(({ prices }) => prices.map(({ currency }) => currency)))]
  const gateways = catalogue.gateways.filter(({ checkout }) => checkout)
  const first = currencies[0]
  const body = html`
<h1>Buy Bandcoins</h1>
<form id="checkout" novalidate>
  <fieldset class="packages">
    <legend>How many?</legend>
    <div class="grid">${catalogue.packages.map(
      ({ bandcoins, prices, discountBps }, index) => html`
      <label class="package">
        <input type="radio" name="bandcoins" value="${bandcoins}" ${index === 0 && html`checked`}>
        <span class="amount">${bandcoins}</span>
        <span class="price" data-price="${bandcoins}">${prices.find(({ currency }) => currency === first)?.text}</span>
        ${discountBps > 0 && html`<span class="discount">${discountBps / 100} % off</span>`}
      </label>`,
    )}
    </div>
    <p class="row"><label for="currency">Currency</label>
    <select id="currency" name="currency">${currencies.map((code) => html`<option>${code}</option>`)}</select></p>
  </fieldset>
  <fieldset>
    <legend>For which account?</legend>
    <label for="account">Account key</label>
    <textarea id="account" name="account" rows="3" spellcheck="false" autocapitalize="off" autocomplete="off" required
      aria-describedby="account-help account-status" placeholder="02… or 03…, 66 characters">${account}</textarea>
    <p id="account-help" class="help">The public key of the account, as its owner's app shows it. You can pay for anybody's.</p>
    <p class="row"><button type="button" id="scan" class="secondary">Scan a QR code</button></p>
    <div id="scanner" hidden>
      <video id="camera" muted playsinline aria-label="Camera picture"></video>
      <button type="button" id="stop-scan" class="secondary">Stop the camera</button>
    </div>
    <p id="account-status" class="status" role="status" aria-live="polite"></p>
  </fieldset>
  <fieldset>
    <legend>Pay with</legend>
    ${gateways.map(
      ({ name }, index) => html`
    <label class="choice"><input type="radio" name="gateway" value="${name}" ${index === 0 && html`checked`}>
      ${GATEWAY_LABELS[name] ?? name}</label>`,
    )}
    ${gateways.length === 0 && html`<p>Orders are taken in the web shop only.</p>`}
  </fieldset>
  <p id="problem" class="problem" role="alert" hidden></p>
  <button type="submit" class="primary" id="pay">Continue to payment</button>
</form>
${
  account !== undefined &&
  html`
<section aria-labelledby="share">
  <h2 id="share">Ask somebody else to pay</h2>
  <p>This page's address fills your account in; so does this code.</p>
  <p><button type="button" id="share-link" class="secondary">Share the address</button>
  <span id="shared" role="status"></span></p>
  <img class="qr" src="/pay/${account}/qr.svg" width="220" height="220" alt="QR code of this page's address">
</section>`
}
${jsonScript("catalogue", catalogue.packages)}`
  const testMode = catalogue.gateways.some(({ movesMoney }) => !movesMoney)
  return layout({ title: "Buy Bandcoins", body, modules: ["checkout"], testMode })
}
