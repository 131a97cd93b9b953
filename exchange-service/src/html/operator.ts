import { html } from "./html.js"
import { layout } from "./layout.js"

export function operatorPage(testMode: boolean): string {
  const body = html`
<h1>Operator</h1>
<form id="login" class="panel">
  <label for="token">Operator token</label>
  <input id="token" type="password" autocomplete="current-password" required>
  <button class="primary">Open</button>
  <p class="help">Kept in this tab only, and sent with each request; there is no cookie.</p>
</form>
<p id="problem" class="problem" role="alert" hidden></p>
<div id="view" hidden>
  <section aria-labelledby="sums"><h2 id="sums">Circulation</h2><dl id="summary"></dl>
    <p class="row"><button type="button" id="reconcile" class="secondary">Reconcile now</button>
    <button type="button" id="statement" class="secondary">Today's statement (CSV)</button>
    <button type="button" id="manual" class="secondary">Manual payouts (CSV)</button></p></section>
  <section aria-labelledby="diffs"><h2 id="diffs">Differences</h2>
    <div class="scroll"><table id="differences"><thead><tr><th>Kind<th>About<th>Detail<th>Since</tr></thead><tbody></tbody></table></div></section>
  <section aria-labelledby="outs"><h2 id="outs">Payouts</h2>
    <div class="scroll"><table id="payouts"><thead><tr><th>Asked<th>Account<th>Bandcoins<th>Pays<th>State<th>Decide</tr></thead><tbody></tbody></table></div></section>
  <section aria-labelledby="ins"><h2 id="ins">Orders</h2>
    <div class="scroll"><table id="orders"><thead><tr><th>Made<th>Gateway<th>Account<th>Bandcoins<th>Price<th>State<th>Open</tr></thead><tbody></tbody></table></div></section>
</div>`
  return layout({ title: "Operator", body, modules: ["operator"], testMode })
}
