import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals"
import type { JsonObject } from "../output/json.js"
import { codeBlocks, readPage, textUnder } from "../testing/pages.js"
import { type TempFolder, tempFolder } from "../testing/temp-folder.js"
import { bandcoinUp, type RunningUp } from "./child.js"

// Processes start slowly on a machine that does other things too; a hang is still found.
jest.setTimeout(180_000)

/* docs/guide.md as a newcomer types it, in a folder that has nothing. */

// The market with all services has a test of its own, services.slow.test.ts.
const whole = readPage("guide.md")
const guide = whole.replace(textUnder(whole, "All services"), "")
const [start, ...blocks] = codeBlocks(guide, "sh")
const BIN = fileURLToPath(new URL("../../bin/bandcoin.js", import.meta.url))

let folder: TempFolder
let up: RunningUp

beforeAll(async () => {
  folder = tempFolder()
  up = await bandcoinUp(["--demo"], { cwd: folder.path, env: { HOME: folder.path } })
})

afterAll(async () => {
  await up.stop()
  folder[Symbol.dispose]()
})

test("it begins with what the project's scripts begin with", () => {
  expect(start).toBe("npm ci\nnpm start\n")
})

test("the table it shows has the steps of the demo", () => {
  const [shown = ""] = codeBlocks(guide, "text")
  for (const { step } of (up.data.demo as JsonObject).steps as JsonObject[])
    expect(shown).toContain(`\n${String(step)} `)
})

test("every command in it works, in order", async () => {
  const npx = `npx() { [ "$1" = bandcoin ] || { echo "npx $1?" >&2; return 99; }; shift; node "${BIN}" "$@"; }`
  // A failing command ends the script, also in the middle of an assignment; what it wrote says which.
  const script = ["set -euo pipefail", npx, ...blocks].join("\n")
  const env = { ...process.env, HOME: folder.path, BANDCOIN_URL: up.url, NO_COLOR: "1" }
  const shell = spawn("bash", ["-x", "-c", script], { cwd: folder.path, env, stdio: ["ignore", "pipe", "pipe"] })
  let [out, err] = ["", ""]
  shell.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text
  })
  shell.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text
  })
  const [code] = (await once(shell, "close")) as [number]
  if (code !== 0) throw new Error(`exit code ${code}\n${out.slice(-2_000)}\n${err.slice(-2_000)}`)
  expect(out).toContain("The grant holds.")
  expect(out).toContain("Proven: whoever answered owns the key")
  expect(out).toMatch(/bought +5,000 grants/)
  expect(out).toMatch(/1 batch committed in/)
})
