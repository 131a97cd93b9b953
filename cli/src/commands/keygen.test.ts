import { readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { KeyPool, PrivateKey } from "@bandcoin/client"
import { loadKeyFile } from "@bandcoin/client/node"
import { describe, expect, test } from "@jest/globals"
import { runCli, runJson } from "../testing/run-cli.js"
import { tempFolder } from "../testing/temp-folder.js"

describe("what cannot be is refused, and no file is left", () => {
  test.each([
    [["keygen", "../alice"], /<name>: expected 1 to 64 letters/],
    [["keygen", ".."], /<name>: expected/],
    [["keygen", "alice", "--encrypt"], /--encrypt needs a passphrase; set BANDCOIN_PASSPHRASE/],
    [["keygen", "alice", "--index", "1"], /--index picks a key of a pool/],
    [["keygen", "alice", "--from-seed", "nobody"], /--from-seed needs --index/],
    [["keygen", "alice", "--from-seed", "x", "--index", "2147483648"], /--index: expected the number of a key/],
    [["keygen", "alice", "bob"], /too many arguments/],
  ])("%j", async (argv, message) => {
    using home = tempFolder()
    const { code, out, err } = await runCli(argv, { home: home.path })
    expect(code).toBe(2)
    expect(err).toMatch(message)
    expect(err.split("\n")).toHaveLength(2)
    expect(out).toBe("")
  })

  test("an existing key is never replaced", async () => {
    using home = tempFolder()
    const first = await runJson(["keygen", "alice"], { home: home.path })
    const { code, error } = await runJson(["keygen", "alice"], { home: home.path })
    expect(code).toBe(5)
    expect(error).toMatchObject({ code: "KEY_FILE_EXISTS", exit_code: 5 })
    const kept = await loadKeyFile(join(home.path, ".bandcoin/keys/alice.priv"))
    expect(kept.publicKey).toBe(first.data.public_key)
  })

  test("a seed that is not there is named, with where it was looked for", async () => {
    using home = tempFolder()
    const { code, error } = await runJson(["keygen", "alice", "--from-seed", "none", "--index", "0"], {
      home: home.path,
    })
    expect(code).toBe(5)
    expect(error.code).toBe("KEY_NOT_FOUND")
    expect(error.message).toContain(home.path)
  })
})

test("a key is two files, the private one for its owner alone", async () => {
  using home = tempFolder()
  const { code, data } = await runJson(["keygen"], { home: home.path })
  expect(code).toBe(0)
  const folder = join(home.path, ".bandcoin", "keys")
  expect(data).toMatchObject({ name: "default", path: join(folder, "default.priv"), encrypted: false })
  expect(readFileSync(join(folder, "default.pub"), "utf8")).toBe(`${data.public_key}\n`)
  expect(statSync(join(folder, "default.priv")).mode & 0o777).toBe(0o600)
  expect(PrivateKey.fromHex(readFileSync(join(folder, "default.priv"), "utf8")).publicKey).toBe(data.public_key)
})

test("people see the public key and never the private one", async () => {
  using home = tempFolder()
  const { out, err } = await runCli(["keygen", "alice", "--key-dir", home.path])
  const secret = readFileSync(join(home.path, "alice.priv"), "utf8").trim()
  expect(out).toContain(readFileSync(join(home.path, "alice.pub"), "utf8").trim())
  expect(out + err).not.toContain(secret)
})

test("an encrypted key opens with its passphrase", async () => {
  using home = tempFolder()
  const env = { BANDCOIN_PASSPHRASE: "correct horse", BANDCOIN_KEY_DIR: home.path }
  const { data } = await runJson(["keygen", "alice", "--encrypt"], { env })
  expect(data.encrypted).toBe(true)
  const path = join(home.path, "alice.priv")
  expect((await loadKeyFile(path, "correct horse")).publicKey).toBe(data.public_key)
})

test("a key of a pool is the one BIP-32 gives", async () => {
  using home = tempFolder()
  const seed = PrivateKey.generate()
  writeFileSync(join(home.path, "seed.priv"), seed.toHex(), { mode: 0o600 })
  const env = { BANDCOIN_KEY_DIR: home.path }
  const { data } = await runJson(["keygen", "h", "--from-seed", "seed", "--pool", "2", "--index", "17"], { env })
  expect(data.public_key).toBe(KeyPool.fromSeed(seed.toBytes(), 2).key(17).publicKey)
})
