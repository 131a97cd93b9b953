import type { Query } from "./query.js"

/** What a link is built from: the request's own address, and what proxies say the client asked for. */
export interface LinkSource {
  readonly scheme: string
  readonly host: string
  /** Decoded, without query. */
  readonly path: string
  readonly query: Query
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** Arguments that replace the request's own. */
export type LinkChanges = Readonly<Record<string, string | number | undefined>>

/**
 * The URL of a response's `link` and `paging.next`: the request's own with the arguments of `changes` put in. `head`, `start`
 * and `limit` come first, the others in the order of their names; an argument with an empty value stands without `=`.
 * Values are not percent-encoded: so does Sawtooth.
 */
export function buildLink(source: LinkSource, changes: LinkChanges, path: string = source.path): string {
  const query = new Map(source.query)
  for (const [name, value] of Object.entries(changes)) if (value !== undefined) query.set(name, String(value))
  const names = [...LEADING, ...[...query.keys()].filter((name) => !LEADING.includes(name)).sort(byCodePoints)]
  const parts = names.flatMap((name) => {
    const value = query.get(name)
    return value === undefined ? [] : [value === "" ? name : `${name}=${value}`]
  })
  const scheme = forwarded(source, "proto") || source.scheme
  const host = forwarded(source, "host") || source.host
  return `${scheme}://${host}${forwarded(source, "path")}${path}${parts.length === 0 ? "" : "?"}${parts.join("&")}`
}

const LEADING = ["head", "start", "limit"]

const FORWARDED = {
  proto: /(?<=proto=).+?(?=[\s,;]|$)/i,
  host: /(?<=host=).+?(?=[\s,;]|$)/i,
  path: /(?<=path=).+?(?=[\s,;]|$)/i,
}

/** From the `Forwarded` header (RFC 7239) or, failing that, from `X-Forwarded-Proto`, `-Host` or `-Path`. */
function forwarded(source: LinkSource, part: keyof typeof FORWARDED): string {
  const found = FORWARDED[part].exec(text(source.headers.forwarded))?.[0]
  if (found === undefined) return text(source.headers[`x-forwarded-${part}`])
  return found.startsWith('"') && found.endsWith('"') ? found.slice(1, -1) : found
}

const text = (header: string | string[] | undefined): string =>
  Array.isArray(header) ? (header[0] ?? "") : (header ?? "")

/** Python sorts strings by code points, JavaScript by UTF-16 units: they differ above the basic plane. */
function byCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
