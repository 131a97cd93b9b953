/** An identity as log lines show it: the text it usually is, or its bytes in hex. */
export function peerName(identity: string): string {
  return /^[\x21-\x7e]+$/.test(identity) ? identity : Buffer.from(identity, "latin1").toString("hex")
}
