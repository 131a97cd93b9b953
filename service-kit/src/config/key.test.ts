import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "@jest/globals"
import { loadServiceSigner } from "./key.js"

const HEX = "11".repeat(32)

test("neither, both, or a file that is not there", async () => {
  await expect(loadServiceSigner({})).rejects.toThrow("KEY_FILE: set it, or PRIVATE_KEY")
  await expect(loadServiceSigner({ KEY_FILE: "x", PRIVATE_KEY: HEX })).rejects.toThrow("not both")
  await expect(loadServiceSigner({ KEY_FILE: "/nowhere/key" })).rejects.toThrow("KEY_FILE: /nowhere/key")
  await expect(loadServiceSigner({ PRIVATE_KEY: "00".repeat(32) })).rejects.toThrow("PRIVATE_KEY: ")
})

test("a file and the key itself give the same signer", async () => {
  const directory = await mkdtemp(join(tmpdir(), "bandcoin-key-"))
  try {
    const path = join(directory, "house.priv")
    await writeFile(path, `${HEX}\n`, { mode: 0o600 })
    const [fromFile, given] = await Promise.all([
      loadServiceSigner({ KEY_FILE: path }),
      loadServiceSigner({ PRIVATE_KEY: HEX }),
    ])
    expect(fromFile.publicKey).toBe(given.publicKey)
  } finally {
    await rm(directory, { recursive: true })
  }
})
