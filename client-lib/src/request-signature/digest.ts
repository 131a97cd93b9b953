import { sha256 } from "@noble/hashes/sha2.js"
import { parseDictionary, serializeDictionary } from "structured-headers"

/** `Content-Digest` of a body (RFC 9530, SHA-256). */
export function contentDigest(body: Uint8Array): string {
  return serializeDictionary(new Map([["sha-256", [sha256(body), new Map()]]]))
}

/** Whether a `Content-Digest` header has a SHA-256 entry and that entry is the body's. Other algorithms are ignored. */
export function digestMatches(header: string, body: Uint8Array): boolean {
  let stated: unknown
  try {
    stated = parseDictionary(header).get("sha-256")?.[0]
  } catch {
    return false
  }
  if (!(stated instanceof ArrayBuffer)) return false
  const bytes = new Uint8Array(stated)
  const expected = sha256(body)
  return bytes.length === expected.length && bytes.every((byte, i) => byte === expected[i])
}
