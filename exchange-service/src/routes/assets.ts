import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

export interface Asset {
  readonly type: string
  readonly body: Buffer
  readonly etag: string
}

const JS = "text/javascript; charset=utf-8"

const asset = (type: string, url: string): Asset => {
  const body = readFileSync(fileURLToPath(url))
  return { type, body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` }
}

/** All that the pages load from us, read once. Browser modules are compiled next to us, from `browser/`. */
export function loadAssets(): ReadonlyMap<string, Asset> {
  const own = (name: string) => asset(JS, new URL(`../browser/${name}`, import.meta.url).href)
  return new Map([
    ["style.css", asset("text/css; charset=utf-8", new URL("../../assets/style.css", import.meta.url).href)],
    ...["api.js", "card.js", "checkout.js", "operator.js", "order.js", "scan.js"].map(
      (name) => [name, own(name)] as const,
    ),
    // The reader loads the writer beside it, by its own name.
    ["qr/decode.js", asset(JS, import.meta.resolve("qr/decode.js"))],
    ["qr/index.js", asset(JS, import.meta.resolve("qr"))],
  ])
}
