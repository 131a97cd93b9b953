import { createInterface } from "node:readline"
import { Writable } from "node:stream"
import type { Host } from "../host/host.js"

/**
 * The passphrase of an encrypted key: `BANDCOIN_PASSPHRASE`, or what is typed unseen on a terminal. Undefined where there
 * is neither.
 */
export async function readPassphrase(prompt: string, host: Host): Promise<string | undefined> {
  const { BANDCOIN_PASSPHRASE } = host.env
  if (BANDCOIN_PASSPHRASE) return BANDCOIN_PASSPHRASE
  if (host.stdin.isTTY !== true) return undefined
  host.stderr.write(prompt)
  // Readline echoes to its output; this one swallows what is typed.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const reader = createInterface({ input: host.stdin, output: silent, terminal: true })
  try {
    return await new Promise<string | undefined>((resolve) => {
      reader.once("line", resolve)
      reader.once("close", () => resolve(undefined))
      host.signal.addEventListener("abort", () => reader.close(), { once: true })
    })
  } finally {
    reader.close()
    host.stderr.write("\n")
  }
}
