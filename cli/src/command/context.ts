import { resolveSettings } from "../config/resolve.js"
import type { Settings } from "../config/settings.js"
import type { Host } from "../host/host.js"
import type { Printer } from "../output/printer.js"

/** What a running command can use. Settings are read when first asked for, so that a bad one hurts only who needs it. */
export class CommandContext {
  #settings: Settings | undefined

  constructor(
    readonly host: Host,
    readonly printer: Printer,
    readonly flags: Readonly<Record<string, unknown>>,
  ) {}

  get settings(): Settings {
    this.#settings ??= resolveSettings(this.flags, this.host)
    return this.#settings
  }
}
