import { readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "@jest/globals"
import { tempFolder } from "../testing/temp-folder.js"
import { ensureKey } from "./keys.js"

test("a key that is there and unreadable is not replaced", async () => {
  using folder = tempFolder()
  writeFileSync(join(folder.path, "admin.priv"), "half a k")
  await expect(ensureKey(folder.path, "admin")).rejects.toMatchObject({ code: "KEY_FILE_MALFORMED" })
})

test("the same name is the same key, also for two who make it at once", async () => {
  using folder = tempFolder()
  const keys = await Promise.all([1, 2, 3, 4].map(() => ensureKey(folder.path, "admin")))
  const again = await ensureKey(folder.path, "admin")
  expect(new Set([...keys, again].map(({ publicKey }) => publicKey)).size).toBe(1)
  expect(readdirSync(folder.path).sort()).toEqual(["admin.priv", "admin.pub"])
})
