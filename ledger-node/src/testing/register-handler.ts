import { hash } from "node:crypto"
import type { HandlerContext, TransactionHandler } from "../execution/in-process.js"

class InvalidTransaction extends Error {
  override readonly name = "InvalidTransaction"
}

/** Address of a register of this name. */
export function registerAddress(name: string): string {
  return hash("sha512", name, "hex").slice(0, 70)
}

export interface RegisterHandlerOptions {
  readonly family?: string
  /** Called before each transaction is judged. */
  readonly onApply?: (payload: string) => Promise<void> | void
}

/**
 * A small family for tests of the ledger itself. Payloads: `set NAME VALUE`, `add NAME N`, `delete NAME`,
 * `spend NAME N` (refused below zero), `refuse MESSAGE`, `break MESSAGE` (an error that is no judgement).
 */
export class RegisterHandler implements TransactionHandler {
  readonly transactionFamilyName: string
  readonly versions = ["1.0"]
  readonly namespaces = [""]
  applied = 0

  constructor(private readonly options: RegisterHandlerOptions = {}) {
    this.transactionFamilyName = options.family ?? "register"
  }

  async apply(request: { readonly payload: Uint8Array }, context: HandlerContext): Promise<void> {
    this.applied++
    const text = Buffer.from(request.payload).toString()
    await this.options.onApply?.(text)
    const [verb, name = "", argument = ""] = text.split(" ")
    if (verb === "refuse") throw new InvalidTransaction(text.slice(7))
    if (verb === "break") throw new Error(text.slice(6))
    const address = registerAddress(name)
    if (verb === "delete") {
      await context.deleteState([address])
      return
    }
    if (verb === "set") {
      await context.setState({ [address]: Buffer.from(argument) })
      return
    }
    const found = await context.getState([address])
    const before = Number(Buffer.from(found[address] ?? []).toString() || "0")
    const after = verb === "spend" ? before - Number(argument) : before + Number(argument)
    if (after < 0) throw new InvalidTransaction(`${name} has only ${before}`)
    await context.setState({ [address]: Buffer.from(String(after)) })
    await context.addEvent("register/changed", [["name", name]], Buffer.from(String(after)))
  }
}
