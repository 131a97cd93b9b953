import { type InnerList, type Parameters, serializeInnerList } from "structured-headers"

/** The parts of a request that a signature may cover. Header names are lower case. */
export interface SignableRequest {
  readonly method: string
  /** Host and port as the request names them, lower case, no default port (RFC 9421, 2.2.3). */
  readonly authority: string
  /** Path as sent, percent-encoding untouched. */
  readonly path: string
  /** Query as sent, with its question mark; `?` alone when there is none (RFC 9421, 2.2.7). */
  readonly query: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

/** Value of one covered component, or undefined if the request has no such part. */
function componentValue(request: SignableRequest, name: string): string | undefined {
  switch (name) {
    case "@method":
      return request.method.toUpperCase()
    case "@authority":
      return request.authority.toLowerCase()
    case "@path":
      return request.path === "" ? "/" : request.path
    case "@query":
      return request.query === "" ? "?" : request.query
    default: {
      if (name.startsWith("@")) return undefined
      const value = request.headers[name]
      if (value === undefined) return undefined
      return (typeof value === "string" ? [value] : value).map((line) => line.trim()).join(", ")
    }
  }
}

/** The covered components and parameters as they stand in `Signature-Input` and in the base's last line. */
export function serializeInput(components: readonly string[], parameters: Parameters): string {
  const list: InnerList = [components.map((name) => [name, new Map()]), parameters]
  return serializeInnerList(list)
}

/**
 * The bytes that are signed (RFC 9421, 2.5), or the name of the component that the request lacks or that cannot be
 * covered. Values with characters outside printable ASCII are refused: they would make two requests look alike.
 */
export function signatureBase(
  request: SignableRequest,
  components: readonly string[],
  input: string,
): { ok: true; bytes: Uint8Array } | { ok: false; component: string } {
  const lines: string[] = []
  for (const name of components) {
    const value = componentValue(request, name)
    if (value === undefined || !/^[\x20-\x7e]*$/.test(value)) return { ok: false, component: name }
    lines.push(`"${name}": ${value}`)
  }
  lines.push(`"@signature-params": ${input}`)
  return { ok: true, bytes: new TextEncoder().encode(lines.join("\n")) }
}
