import { resolve } from "node:path"
import { KeyPool, PrivateKey } from "@bandcoin/client"
import { z } from "zod"
import type { CommandContext } from "../command/context.js"
import { flag, keyName, poolIndex, poolNumber } from "../command/fields.js"
import { defineCommand } from "../command/spec.js"
import { usageError } from "../errors/cli-error.js"
import { homeKeyFolder } from "../keys/folders.js"
import { storeKey } from "../keys/key-store.js"
import { readPassphrase } from "../keys/passphrase.js"
import { renderFields } from "../output/table.js"

const input = z.object({
  name: keyName.default("default"),
  encrypt: flag,
  fromSeed: z.string().min(1).optional(),
  pool: poolNumber.prefault("0"),
  index: poolIndex.optional(),
})

export const keygen = defineCommand({
  path: ["keygen"],
  summary: "make a key; its public half is the name of an account",
  arguments: [{ name: "name", required: false, help: 'what to call it (default "default")' }],
  options: [
    { flags: "--encrypt", help: "encrypt the file with a passphrase (BANDCOIN_PASSPHRASE, or asked for)" },
    { flags: "--from-seed <name>", help: "take a key of a pool, as bought with `allocate --seed`" },
    { flags: "--pool <number>", help: "with --from-seed: the number of the pool (default 0)" },
    { flags: "--index <number>", help: "with --from-seed: which key of the pool" },
  ],
  settings: ["keyDir", "dataDir"],
  examples: [
    "bandcoin keygen",
    "bandcoin keygen alice --encrypt",
    "bandcoin keygen holder-17 --from-seed aggregator-seed --index 17",
  ],
  input,
  async run(context, { name, encrypt, ...source }) {
    const folder = targetFolder(context)
    const key = await makeKey(context, source)
    const passphrase = encrypt ? await newPassphrase(context) : undefined
    const { path } = await storeKey(folder, name, key, passphrase)
    return {
      data: { name, public_key: key.publicKey, path, encrypted: encrypt },
      text: ({ style }) =>
        renderFields(
          [
            ["name", name],
            ["public key", key.publicKey],
            ["file", encrypt ? `${path} (encrypted)` : path],
          ],
          style,
        ),
    }
  },
})

function targetFolder({ settings, host }: CommandContext): string {
  return settings.keyDir === undefined ? homeKeyFolder(host) : resolve(host.cwd, settings.keyDir)
}

async function makeKey(
  { keys }: CommandContext,
  { fromSeed, pool, index }: Omit<z.infer<typeof input>, "name" | "encrypt">,
): Promise<PrivateKey> {
  if (fromSeed === undefined) {
    if (index !== undefined) throw usageError("--index picks a key of a pool", "name the pool's seed with --from-seed")
    return PrivateKey.generate()
  }
  if (index === undefined) throw usageError("--from-seed needs --index", "say which key of the pool")
  return KeyPool.fromSeed((await keys.privateKey(fromSeed)).toBytes(), pool).key(index)
}

async function newPassphrase({ host }: CommandContext): Promise<string> {
  const passphrase = await readPassphrase("New passphrase: ", host)
  if (passphrase !== undefined && passphrase !== "") return passphrase
  throw usageError("--encrypt needs a passphrase", "set BANDCOIN_PASSPHRASE, or run on a terminal to be asked")
}
