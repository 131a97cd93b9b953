import { type Html, html } from "./html.js"

export interface PageOptions {
  readonly title: string
  readonly body: Html
  /** Modules of ours under /assets/, and scripts of the gateways. */
  readonly modules: readonly string[]
  readonly scripts?: readonly string[]
  /** A gateway that moves no money is on: every page says so. */
  readonly testMode: boolean
}

export const layout = ({ title, body, modules, scripts = [], testMode }: PageOptions): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} · Bandcoin exchange</title>
<link rel="stylesheet" href="/assets/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
${
  testMode &&
  html`<p class="banner" role="note"><strong>Test gateway.</strong> No money moves here: payments on this page are not real.</p>`
}
<header><p class="brand"><a href="/">Bandcoin <span>exchange</span></a></p></header>
<main id="main">${body}</main>
<noscript><p class="banner">This page needs JavaScript to talk to the exchange.</p></noscript>
${scripts.map((source) => html`<script src="${source}"></script>\n`)}
${modules.map((name) => html`<script type="module" src="/assets/${name}.js"></script>\n`)}
</body>
</html>
`.text
