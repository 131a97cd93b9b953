import { type AddResult, FrameAssembler } from "@bandcoin/client"
import { z } from "zod"
import type { CommandContext } from "../../command/context.js"
import { filePath } from "../../command/fields.js"
import { defineCommand } from "../../command/spec.js"
import { CliError } from "../../errors/cli-error.js"
import { EXIT } from "../../errors/exit-codes.js"
import { readTextInput } from "../../files/text-input.js"
import { decodeCarried } from "./carried.js"

const HEX = /^(?:[0-9a-f]{2})+$/i

/** Hex doubles the bytes; the assembler has its own limit on the message. */
const MAX_TEXT = 256 * 1024 * 1024

export const tunnelJoin = defineCommand({
  path: ["tunnel", "join"],
  summary: "put frames together again, in any order, and print the tunnelled text",
  arguments: [{ name: "file", required: true, help: "frames in hex, one a line; - for standard input" }],
  settings: [],
  examples: ["bandcoin tunnel join frames.txt > purchase.txt"],
  input: z.object({ file: filePath }),
  async run(context, { file }) {
    const lines = (await readTextInput(file, MAX_TEXT, context.host)).split(/\s+/).filter((line) => line !== "")
    const text = Buffer.from(assemble(lines, context)).toString("base64")
    decodeCarried(text)
    return { data: { text }, text: () => `${text}\n` }
  },
})

function assemble(lines: readonly string[], { printer }: CommandContext): Uint8Array {
  const assembler = new FrameAssembler()
  for (const [index, line] of lines.entries()) {
    const result: AddResult = HEX.test(line)
      ? assembler.add(Buffer.from(line, "hex"))
      : { kind: "refused", reason: "not hex" }
    if (result.kind === "complete") return result.message
    if (result.kind === "refused") printer.warn(`line ${index + 1} is no frame: ${result.reason}`)
    if (result.kind === "broken") throw incomplete("the frames were damaged on the way", [])
  }
  const [messageId] = assembler.unfinished()
  if (messageId === undefined) throw incomplete("there is no frame in it", [])
  const missing = assembler.missing(messageId)
  throw incomplete(
    `frames are missing: ${missing.slice(0, 20).join(", ")}${missing.length > 20 ? " ..." : ""}`,
    missing,
  )
}

function incomplete(message: string, missing: readonly number[]): CliError {
  return new CliError("TUNNEL_INCOMPLETE", EXIT.refused, message, {
    fix: "ask the sender for them again; frames that came may be given again",
    details: { missing },
  })
}
