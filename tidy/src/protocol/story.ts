import {
  ADMIN_KEYS_SETTING,
  accountAddress,
  type ContractEvent,
  type Effects,
  execute,
  settingAddress,
} from "@bandcoin/contract"
import type { CodeBlock } from "../markdown/markdown.js"

/** What became of one example of the protocol reference. */
export type Told = { readonly ok: true; readonly event: ContractEvent; readonly receipt: unknown } | Refusal

interface Refusal {
  readonly ok: false
  readonly code: string
}

/** A ledger for the examples: the contract's own functions over a map, and the setting that names the administrator. */
export class ExampleLedger {
  readonly #state = new Map<string, Uint8Array>()

  constructor(adminKey: string) {
    this.#state.set(settingAddress(ADMIN_KEYS_SETTING), setting(ADMIN_KEYS_SETTING, adminKey))
  }

  /** Runs the payload as `signer` signed it; a refusal changes nothing. */
  tell(payload: string, signer: string): Told {
    const execution = execute(new TextEncoder().encode(payload), signer)
    if (!execution.ok) return { ok: false, code: execution.error.code }
    const effects = execution.value.run(this.#state)
    if (!effects.ok) return { ok: false, code: effects.error.code }
    for (const [address, data] of effects.value.writes) this.#state.set(address, data)
    return { ok: true, event: onlyEvent(effects.value), receipt: parsed(effects.value.receipt) }
  }

  /** The text of an account's record. */
  record(name: string): string {
    return new TextDecoder().decode(this.#state.get(accountAddress(name)))
  }
}

function onlyEvent({ events }: Effects): ContractEvent {
  const [event] = events
  if (event === undefined || events.length > 1) throw new Error(`${events.length} events`)
  return event
}

function parsed(receipt: Uint8Array | undefined): unknown {
  return receipt === undefined ? undefined : JSON.parse(new TextDecoder().decode(receipt))
}

/** The Setting message of Sawtooth's settings family with one entry: field 1, of fields 1 (key) and 2 (value). */
function setting(key: string, value: string): Uint8Array {
  const field = (number: number, bytes: Uint8Array) => [number * 8 + 2, bytes.length, ...bytes]
  const text = (words: string) => new TextEncoder().encode(words)
  const entry = [...field(1, text(key)), ...field(2, text(value))]
  if (entry.length > 127) throw new Error("longer than one length byte says")
  return Uint8Array.from(field(1, Uint8Array.from(entry)))
}

/** `json signer=mno refused=CODE` as `{signer: "mno", refused: "CODE"}`. */
export function attributesOf(block: CodeBlock): Readonly<Record<string, string>> {
  return Object.fromEntries(
    block.info
      .split(/\s+/)
      .filter((word) => word !== "")
      .map((word) => {
        const [name = "", value = ""] = word.split("=")
        return [name, value]
      }),
  )
}
