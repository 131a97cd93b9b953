import { LedgerClient } from "@bandcoin/client"
import { resolveSettings } from "../config/resolve.js"
import type { Settings } from "../config/settings.js"
import type { Host } from "../host/host.js"
import { keyFolders } from "../keys/folders.js"
import { KeyStore } from "../keys/key-store.js"
import type { Printer } from "../output/printer.js"

/** What a running command can use. Settings are read when first asked for, so that a bad one hurts only who needs it. */
export class CommandContext {
  #settings: Settings | undefined
  #ledger: LedgerClient | undefined
  #keys: KeyStore | undefined

  constructor(
    readonly host: Host,
    readonly printer: Printer,
    readonly flags: Readonly<Record<string, unknown>>,
  ) {}

  get settings(): Settings {
    this.#settings ??= resolveSettings(this.flags, this.host)
    return this.#settings
  }

  get ledger(): LedgerClient {
    this.#ledger ??= new LedgerClient({ url: this.settings.url, retry: { attempts: 4 } })
    return this.#ledger
  }

  get keys(): KeyStore {
    this.#keys ??= new KeyStore(keyFolders(this.settings, this.host), this.host)
    return this.#keys
  }
}

/** The first `most` items of a listing; no more pages are read than that takes. */
export async function take<T>(items: AsyncIterable<T>, most: number): Promise<T[]> {
  const taken: T[] = []
  for await (const item of items) {
    taken.push(item)
    if (taken.length >= most) break
  }
  return taken
}
