import { readFile, stat } from "node:fs/promises"
import { resolve } from "node:path"
import { CliError } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"
import type { Host } from "../host/host.js"

/** Text of a file, or of standard input for `-`. More than `maxBytes` is refused before it is read whole. */
export async function readTextInput(path: string, maxBytes: number, host: Host): Promise<string> {
  if (path === "-") return readStream(host.stdin, maxBytes)
  const full = resolve(host.cwd, path)
  if ((await stat(full)).size > maxBytes) throw tooLarge(path, maxBytes)
  return readFile(full, "utf8")
}

async function readStream(stream: NodeJS.ReadableStream, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream) {
    const buffer = Buffer.from(chunk as Uint8Array | string)
    bytes += buffer.length
    if (bytes > maxBytes) throw tooLarge("standard input", maxBytes)
    chunks.push(buffer)
  }
  return Buffer.concat(chunks).toString("utf8")
}

function tooLarge(what: string, maxBytes: number): CliError {
  return new CliError("INPUT_TOO_LARGE", EXIT.usage, `${what} is larger than ${maxBytes} bytes`)
}
