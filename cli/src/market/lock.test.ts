import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "@jest/globals"
import { CliError } from "../errors/cli-error.js"
import { tempFolder } from "../testing/temp-folder.js"
import { lockDataFolder, lockHolder } from "./lock.js"

test("a second market in one folder is refused with the number of the first", () => {
  using folder = tempFolder()
  const lock = lockDataFolder(folder.path)
  expect(() => lockDataFolder(folder.path)).toThrow(new RegExp(`process ${process.pid}\\)`))
  expect(lockHolder(folder.path)?.pid).toBe(process.pid)
  lock.release()
  expect(lockHolder(folder.path)).toBeUndefined()
  lockDataFolder(folder.path).release()
})

test("the lock of a process that is gone is taken over", async () => {
  using folder = tempFolder()
  const child = spawn(process.execPath, ["-e", ""])
  await once(child, "exit")
  writeFileSync(join(folder.path, "up.lock"), JSON.stringify({ pid: child.pid, started: "1" }))
  lockDataFolder(folder.path).release()
})

test("a process number given to another process since does not hold the lock", () => {
  using folder = tempFolder()
  writeFileSync(join(folder.path, "up.lock"), JSON.stringify({ pid: process.pid, started: "before the last boot" }))
  // Only where the system tells when a process started.
  if (!existsSync(`/proc/${process.pid}/stat`)) return
  lockDataFolder(folder.path).release()
})

test.each(["", "{", '{"pid":-1,"started":""}', '{"pid":"1"}'])("a lock file that says %j holds nothing", (text) => {
  using folder = tempFolder()
  writeFileSync(join(folder.path, "up.lock"), text)
  lockDataFolder(folder.path).release()
})

test("a folder that cannot be made is the machine's fault, not a lock", () => {
  using folder = tempFolder()
  writeFileSync(join(folder.path, "file"), "")
  expect(() => lockDataFolder(join(folder.path, "file", "data"))).toThrow(/ENOTDIR/)
  expect(() => lockDataFolder(join(folder.path, "file", "data"))).not.toThrow(CliError)
})
