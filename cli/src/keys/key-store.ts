import { existsSync, readdirSync, readFileSync } from "node:fs"
import { mkdir, writeFile } from "node:fs/promises"
import { dirname, join, resolve } from "node:path"
import { defaultSigner, isPublicKeyText, type PrivateKey, type PublicKey, type Signer } from "@bandcoin/client"
import { keyFileInfo, loadKeyFile, saveKeyFile } from "@bandcoin/client/node"
import { CliError } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"
import type { Host } from "../host/host.js"
import { checkKeyName, looksLikePath, PRIVATE_SUFFIX, PUBLIC_SUFFIX } from "./folders.js"
import { readPassphrase } from "./passphrase.js"

/** The keys of this machine, by name or path, and the names it has for public keys. */
export class KeyStore {
  readonly #folders: readonly string[]
  readonly #host: Host
  #names: ReadonlyMap<PublicKey, string> | undefined

  constructor(folders: readonly string[], host: Host) {
    this.#folders = folders
    this.#host = host
  }

  /** The private key file a name or path means. Whether it is there shows when it is read. */
  path(reference: string): string {
    if (looksLikePath(reference)) return resolve(this.#host.cwd, reference)
    checkKeyName(reference)
    const candidates = this.#folders.map((folder) => join(folder, reference + PRIVATE_SUFFIX))
    const found = candidates.find((candidate) => existsSync(candidate))
    if (found !== undefined) return found
    throw new CliError("KEY_NOT_FOUND", EXIT.local, `no key named "${reference}" in ${this.#folders.join(" or ")}`, {
      fix: `make it with \`bandcoin keygen ${reference}\`, or name another with --key`,
    })
  }

  /** The private key, asking for its passphrase if it has one. */
  async privateKey(reference: string): Promise<PrivateKey> {
    const path = this.path(reference)
    const { encrypted } = await keyFileInfo(path)
    if (!encrypted) return loadKeyFile(path)
    return loadKeyFile(path, await readPassphrase(`Passphrase of ${path}: `, this.#host))
  }

  async signer(reference: string): Promise<Signer> {
    return defaultSigner(await this.privateKey(reference))
  }

  /** The account a public key, a name or a path means. */
  async publicKey(reference: string): Promise<PublicKey> {
    if (isPublicKeyText(reference)) return reference
    for (const [publicKey, name] of this.names) if (name === reference) return publicKey
    return (await keyFileInfo(this.path(reference))).publicKey
  }

  /** Local names of public keys. Where two names have one key, the first folder and then the alphabet decide. */
  get names(): ReadonlyMap<PublicKey, string> {
    this.#names ??= readNames(this.#folders)
    return this.#names
  }
}

/**
 * Writes `NAME.priv` and `NAME.pub` into the folder. An existing key is never replaced.
 * @throws BuildError `KEY_FILE_EXISTS`
 */
export async function storeKey(
  folder: string,
  name: string,
  key: PrivateKey,
  passphrase?: string,
): Promise<{ readonly path: string }> {
  const path = join(folder, checkKeyName(name) + PRIVATE_SUFFIX)
  await saveKeyFile(path, key, { passphrase })
  await storePublicKey(folder, name, key.publicKey)
  return { path }
}

/** Writes `NAME.pub`, by which the machine has a name for somebody else's account too. */
export async function storePublicKey(folder: string, name: string, publicKey: PublicKey): Promise<string> {
  const path = join(folder, checkKeyName(name) + PUBLIC_SUFFIX)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeFile(path, `${publicKey}\n`)
  return path
}

function readNames(folders: readonly string[]): ReadonlyMap<PublicKey, string> {
  const names = new Map<PublicKey, string>()
  for (const folder of folders) {
    if (!existsSync(folder)) continue
    for (const file of readdirSync(folder).sort()) {
      if (!file.endsWith(PUBLIC_SUFFIX)) continue
      const publicKey = readFileSync(join(folder, file), "utf8").trim()
      if (isPublicKeyText(publicKey) && !names.has(publicKey))
        names.set(publicKey, file.slice(0, -PUBLIC_SUFFIX.length))
    }
  }
  return names
}
