/** Hosts on this machine, where plain http is fit. */
const LOOPBACK = new Set(["127.0.0.1", "[::1]", "localhost"])

/**
 * Which callback addresses the house calls. An entry is an origin (`https://mno.example:8443`) or an https host
 * (`mno.example`). Nothing else is ever called: a provider cannot make the house reach into its own network.
 */
export class CallbackAllowList {
  readonly #origins = new Set<string>()

  /** @throws Error for an entry that is neither, or that is http outside loopback. */
  constructor(entries: readonly string[]) {
    for (const entry of entries) this.#origins.add(originOf(entry))
  }

  /** Why this address is not called, or undefined. */
  refusal(address: string): string | undefined {
    let url: URL
    try {
      url = new URL(address)
    } catch {
      return "it is not a URL"
    }
    if (url.username !== "" || url.password !== "") return "it must not contain a user name or password"
    if (url.protocol !== "https:" && !(url.protocol === "http:" && LOOPBACK.has(url.hostname))) {
      return "it must be https (http on loopback only)"
    }
    return this.#origins.has(url.origin) ? undefined : `${url.origin} is not on this house's list of providers`
  }
}

function originOf(entry: string): string {
  const url = new URL(entry.includes("://") ? entry : `https://${entry}`)
  const bare = url.pathname === "/" && url.search === "" && url.hash === ""
  const secure = url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.has(url.hostname))
  if (!bare || !secure) {
    throw new Error(`${entry} is not an origin such as https://mno.example (http on loopback only)`)
  }
  return url.origin
}
