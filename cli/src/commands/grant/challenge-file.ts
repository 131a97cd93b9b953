import type { CommandContext } from "../../command/context.js"
import { usageError } from "../../errors/cli-error.js"
import { readTextInput } from "../../files/text-input.js"

const MAX_BYTES = 16_384

/** The JSON of a challenge file, as `grant challenge` wrote it or answered it with `--json`. Its fields are not checked. */
export async function readChallenge(file: string, { host }: CommandContext): Promise<unknown> {
  const text = await readTextInput(file, MAX_BYTES, host)
  try {
    const value: unknown = JSON.parse(text)
    return inEnvelope(value) ? value.data.challenge : value
  } catch {
    throw usageError(`${file} is not JSON`, "give the file that `bandcoin grant challenge` wrote")
  }
}

function inEnvelope(value: unknown): value is { readonly data: { readonly challenge: unknown } } {
  return typeof value === "object" && value !== null && "data" in value
}
