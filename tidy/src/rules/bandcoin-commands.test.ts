import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "@jest/globals"
import { onDisk } from "../repository/repository.js"
import { bandcoinCommandsExist } from "./bandcoin-commands.js"
import { allCommands } from "./commands.js"

const HELP: Record<string, string> = {
  "": "Usage: bandcoin\n\nOptions:\n  -h, --help  x\n\nCommands:\n  up\n  offer\n",
  up: "Usage: bandcoin up\n\nOptions:\n  --demo  x\n  -q, --quiet  x\n",
  offer: "Usage: bandcoin offer\n\nCommands:\n  post\n",
  "offer post": "Usage: bandcoin offer post\n\nOptions:\n  --price <amount>  x\n",
}
const check = (line: string) =>
  bandcoinCommandsExist([{ page: "p.md", line: 1, words: line.split(" ") }], (words) => HELP[words.join(" ")])

describe("commands of bandcoin in the pages", () => {
  test.each([
    ["bandcoin down", "there is no such command"],
    ["npx bandcoin offer sell --price 1", "there is no such command"],
    ["bandcoin up --dmeo", "there is no flag --dmeo"],
    ["bandcoin offer post --demo", "there is no flag --demo"],
    ["node cli/bin/bandcoin.js up -x", "there is no flag -x"],
    ["docker compose run --rm bandcoin sell", "there is no such command"],
  ])("%s: %s", (line, problem) => expect(check(line)).toEqual([expect.stringContaining(problem)]))

  test.each([
    "bandcoin",
    "bandcoin --help",
    "npx bandcoin up --demo -q",
    "bandcoin offer",
    "bandcoin offer post some words --price=1",
    "docker compose run --rm bandcoin up",
    "docker compose run --rm --entrypoint cat bandcoin /operator/admin.priv",
    "npx other --flag",
    "grep bandcoin --flag",
  ])("%s is fine", (line) => expect(check(line)).toEqual([]))

  test("those of this project's pages, by the program's own help", () => {
    const root = fileURLToPath(new URL("../../..", import.meta.url))
    const asked = new Map<string, string | undefined>()
    const help = (words: readonly string[]) => {
      const line = words.join(" ")
      if (!asked.has(line)) {
        const { status, stdout } = spawnSync("node", ["cli/bin/bandcoin.js", ...words, "--help"], {
          cwd: root,
          encoding: "utf8",
        })
        asked.set(line, status === 0 ? stdout : undefined)
      }
      return asked.get(line)
    }
    expect(bandcoinCommandsExist(allCommands(onDisk(root)), help)).toEqual([])
    expect(asked.size).toBeGreaterThan(3)
  })
})
