import type { HandlerContext, TransactionHandler } from "../execution/in-process.js"

/** A family that does what its payload says: a JSON object of address to base64 data, or to null for a delete. */
export class WriteHandler implements TransactionHandler {
  readonly transactionFamilyName = "write"
  readonly versions = ["1.0"]
  readonly namespaces = [""]

  async apply({ payload }: { readonly payload: Uint8Array }, context: HandlerContext): Promise<void> {
    const writes = Object.entries(JSON.parse(Buffer.from(payload).toString()) as Record<string, string | null>)
    for (const [address, data] of writes) {
      if (data === null) await context.deleteState([address])
      else await context.setState({ [address]: Buffer.from(data, "base64") })
    }
  }
}
