/** The head of an id, enough to tell ids apart by eye. `--json` and pipes have them whole. */
export function shortId(id: string): string {
  return id.length <= 16 ? id : `${id.slice(0, 12)}…`
}

/** Both ends of a public key: the first byte alone says little. */
export function shortKey(publicKey: string): string {
  return publicKey.length <= 20 ? publicKey : `${publicKey.slice(0, 8)}…${publicKey.slice(-6)}`
}
