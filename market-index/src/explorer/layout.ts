import { type Html, html } from "./html.js"

/** The frame of every page. */
export function page(title: string, content: Html, script = false): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Bandcoin</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/explorer.css">
${script && html`<script type="module" src="/assets/explorer.js"></script>`}
</head>
<body>
<header>
<nav><a href="/" class="home">Bandcoin</a> <a href="/market">Offers</a> <a href="/blocks">Blocks</a> <a href="/docs/">API</a></nav>
<form action="/search" role="search"><input name="q" aria-label="Find" placeholder="Key, transaction or block" autocomplete="off"><button>Find</button></form>
</header>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.text
}
