import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { coded } from "../testing/errors.js"
import { goldenKey } from "../testing/fixtures.js"
import { keyFileInfo, loadKeyFile, saveKeyFile } from "./key-file.js"
import { openKeystore, sealKeystore } from "./keystore.js"

const key = goldenKey("consumer")
const other = goldenKey("other")
const scryptCost = { n: 2 ** 10, r: 8, p: 1 }

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bandcoin-keys-"))
})
afterAll(() => rm(folder, { recursive: true }))

describe("unhappy", () => {
  test("a file that is there is kept unless force is said, and a failure leaves no rubbish behind", async () => {
    const path = join(folder, "kept", "a.priv")
    await saveKeyFile(path, key)
    await expect(saveKeyFile(path, other)).rejects.toThrow(coded("KEY_FILE_EXISTS"))
    expect((await loadKeyFile(path)).toHex()).toBe(key.toHex())
    expect(await readdir(join(folder, "kept"))).toEqual(["a.priv"])
    await saveKeyFile(path, other, { force: true })
    expect((await loadKeyFile(path)).toHex()).toBe(other.toHex())
    expect(await readdir(join(folder, "kept"))).toEqual(["a.priv"])
  })

  test("a missing file, a folder, a file of rubbish, a file too long", async () => {
    await expect(loadKeyFile(join(folder, "nowhere"))).rejects.toThrow(coded("KEY_FILE_UNREADABLE"))
    await expect(loadKeyFile(join(folder, "nowhere"))).rejects.toThrow("does not exist")
    await expect(loadKeyFile(folder)).rejects.toThrow(coded("KEY_FILE_UNREADABLE"))
    for (const text of ["", "hello", "{", "{}", "[]", "00".repeat(32), "a".repeat(100_000)]) {
      await writeFile(join(folder, "rubbish"), text)
      await expect(loadKeyFile(join(folder, "rubbish"), "x")).rejects.toThrow(coded("KEY_FILE_MALFORMED"))
    }
  })

  test("a place where nothing can be written", async () => {
    await writeFile(join(folder, "a-file"), "")
    await expect(saveKeyFile(join(folder, "a-file", "k.priv"), key)).rejects.toThrow(coded("KEY_FILE_UNREADABLE"))
  })

  test("an encrypted file needs its passphrase, and the right one", async () => {
    const path = join(folder, "sealed.json")
    await saveKeyFile(path, key, { passphrase: "correct horse", scryptCost })
    await expect(loadKeyFile(path)).rejects.toThrow(coded("KEY_FILE_NEEDS_PASSPHRASE"))
    await expect(loadKeyFile(path, "wrong horse")).rejects.toThrow(coded("KEY_FILE_WRONG_PASSPHRASE"))
    await expect(loadKeyFile(path, "")).rejects.toThrow(coded("KEY_FILE_WRONG_PASSPHRASE"))
  })

  test("an empty passphrase does not seal, and a cost scrypt does not know is refused", async () => {
    await expect(sealKeystore(key, "")).rejects.toThrow(coded("KEY_INVALID"))
    await expect(sealKeystore(key, "x", { n: 1000, r: 8, p: 1 })).rejects.toThrow(coded("KEY_INVALID"))
  })

  test("every altered character of a keystore is noticed", async () => {
    const text = await sealKeystore(key, "p", { n: 2, r: 1, p: 1 })
    let opened = 0
    for (let i = 0; i < text.length; i++) {
      const altered = `${text.slice(0, i)}${text[i] === "0" ? "1" : "0"}${text.slice(i + 1)}`
      opened += await openKeystore(altered, "p").then(
        (found) => (found.toHex() === key.toHex() && /\s/.test(text[i] as string) ? 0 : 1),
        (error) => (error.name === "BuildError" ? 0 : 1),
      )
    }
    expect(opened).toBe(0)
  })

  test("a keystore may not ask its reader for more memory than it grants", async () => {
    const keystore = JSON.parse(await sealKeystore(key, "p", scryptCost))
    for (const cost of [
      { n: 2 ** 24, r: 64, p: 1 },
      { n: 2 ** 20, r: 8, p: 64 },
      { n: 0, r: 8, p: 1 },
    ]) {
      Object.assign(keystore.crypto.kdfparams, cost)
      await expect(openKeystore(JSON.stringify(keystore), "p")).rejects.toThrow(coded("KEY_FILE_MALFORMED"))
    }
  })
})

describe("plain files", () => {
  test("are 64 hex characters, for the owner alone", async () => {
    const path = join(folder, "new", "folders", "k.priv")
    await saveKeyFile(path, key)
    expect(await readFile(path, "utf8")).toBe(`${key.toHex()}\n`)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await stat(join(folder, "new"))).mode & 0o077).toBe(0)
    expect(await keyFileInfo(path)).toEqual({ publicKey: key.publicKey, encrypted: false, private: true })
  })

  test("that others may read are told apart", async () => {
    const path = join(folder, "lax.priv")
    await writeFile(path, key.toHex())
    await chmod(path, 0o644)
    expect(await keyFileInfo(path)).toEqual({ publicKey: key.publicKey, encrypted: false, private: false })
  })
})

describe("encrypted files", () => {
  test("open with the passphrase, in whatever Unicode form it is typed", async () => {
    const path = join(folder, "unicode.json")
    await saveKeyFile(path, key, { passphrase: "caf\u00e9", scryptCost })
    expect((await loadKeyFile(path, "cafe\u0301")).toHex()).toBe(key.toHex())
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await keyFileInfo(path)).toEqual({ publicKey: key.publicKey, encrypted: true, private: true })
    expect(await readFile(path, "utf8")).not.toContain(key.toHex())
  })

  test("of the same key and passphrase differ", async () => {
    expect(await sealKeystore(key, "p", scryptCost)).not.toBe(await sealKeystore(key, "p", scryptCost))
  })
})
