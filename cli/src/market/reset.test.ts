import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { lockDataDir } from "@bandcoin/ledger-node"
import { expect, test } from "@jest/globals"
import { tempFolder } from "../testing/temp-folder.js"
import { resetMarket } from "./reset.js"

const BOOKS = ["ledger", "exchange", "auction-house", "provider", "market-index"]

function fill(folder: string): void {
  for (const name of [...BOOKS, "keys"]) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, "file"), "x")
  }
  writeFileSync(join(folder, "demo.json"), "{}")
}

test("a ledger that runs there keeps everything", () => {
  using folder = tempFolder()
  fill(folder.path)
  const lock = lockDataDir(join(folder.path, "ledger"))
  expect(() => resetMarket(folder.path)).toThrow()
  lock.release()
  for (const name of BOOKS) expect(existsSync(join(folder.path, name, "file"))).toBe(true)
})

test("ledger, journal of the demo and the services' books about that ledger go; keys stay", () => {
  using folder = tempFolder()
  fill(folder.path)
  expect(resetMarket(folder.path)).toHaveLength(BOOKS.length + 1)
  for (const name of [...BOOKS, "demo.json"]) expect(existsSync(join(folder.path, name))).toBe(false)
  expect(existsSync(join(folder.path, "keys", "file"))).toBe(true)
  expect(resetMarket(folder.path)).toEqual([])
})
