import { html } from "./html.js"
import { layout } from "./layout.js"

/** A page that says why there is nothing to see, for people who followed a link that leads nowhere. */
export const messagePage = (title: string, text: string, testMode: boolean): string =>
  layout({
    title,
    body: html`
<h1>${title.replace(/\.$/, "")}</h1>
<p>${text}</p>
<p><a class="primary" href="/">Buy Bandcoins</a></p>`,
    modules: [],
    testMode,
  })
