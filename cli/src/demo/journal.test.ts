import { readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "@jest/globals"
import { tempFolder } from "../testing/temp-folder.js"
import { DemoJournal } from "./journal.js"

const step = { transaction_id: "ab".repeat(64), batch_id: "cd".repeat(64) }

describe("a journal that is not one is refused", () => {
  test.each([
    ["half a file", '{"fund":'],
    ["a step unknown", JSON.stringify({ refund: step })],
    ["an id cut short", JSON.stringify({ fund: { ...step, batch_id: "cd" } })],
  ])("%s", (_name, text) => {
    using folder = tempFolder()
    const path = join(folder.path, "demo.json")
    writeFileSync(path, text)
    expect(() => new DemoJournal(path)).toThrow(/is not what the demo wrote/)
  })
})

test("what was written is read again, and nothing else is left in the folder", () => {
  using folder = tempFolder()
  const path = join(folder.path, "demo.json")
  const journal = new DemoJournal(path)
  expect(journal.step("fund")).toBeUndefined()
  journal.write("fund", step)
  journal.write("bulk", { ...step, batch_id: "ef".repeat(64) })
  const again = new DemoJournal(path)
  expect(again.step("fund")).toEqual(step)
  expect(again.step("bulk")?.batch_id).toBe("ef".repeat(64))
  expect(again.step("reserve")).toBeUndefined()
  expect(readdirSync(folder.path)).toEqual(["demo.json"])
})
