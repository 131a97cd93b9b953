#!/usr/bin/env node
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"

const main = new URL("../dist/main.js", import.meta.url)
if (!existsSync(fileURLToPath(main))) {
  process.stderr.write("bandcoin: not built yet; run `npm run build` in the project folder\n")
  process.exit(5)
}
const { runAsProgram } = await import(main.href)
await runAsProgram()
