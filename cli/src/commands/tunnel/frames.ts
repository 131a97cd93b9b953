import { toFrames } from "@bandcoin/client"
import { z } from "zod"
import { filePath, frameSize } from "../../command/fields.js"
import { defineCommand } from "../../command/spec.js"
import { decodeCarried, readTunnelText } from "./carried.js"

export const tunnelFrames = defineCommand({
  path: ["tunnel", "frames"],
  summary: "cut a tunnelled text into numbered frames for a narrow link",
  arguments: [{ name: "file", required: true, help: "base64 text; - for standard input" }],
  options: [{ flags: "--size <bytes>", help: "longest frame, 21 or more (default 140, an SMS)" }],
  settings: [],
  examples: ["bandcoin tunnel frames purchase.txt", "bandcoin tunnel frames purchase.txt --size 251 > frames.txt"],
  input: z.object({ file: filePath, size: frameSize.prefault("140") }),
  async run(context, { file, size }) {
    const text = await readTunnelText(file, context)
    // Nothing damaged is sent over a narrow link; decoding checks every signature.
    decodeCarried(text)
    const frames = toFrames(Buffer.from(text, "base64"), size).map((frame) => Buffer.from(frame).toString("hex"))
    return {
      data: { frame_bytes: size, frames },
      text: () => `${frames.join("\n")}\n`,
    }
  },
})
