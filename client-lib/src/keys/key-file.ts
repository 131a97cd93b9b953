import { randomBytes } from "node:crypto"
import { chmod, link, mkdir, open, rename, rm, stat } from "node:fs/promises"
import { dirname } from "node:path"
import { BuildError } from "../errors/errors.js"
import { keystorePublicKey, openKeystore, type ScryptCost, sealKeystore } from "./keystore.js"
import { PrivateKey } from "./private-key.js"

/** Longest key file read, in bytes; a keystore has about 600. */
const MAX_FILE_BYTES = 16 * 1024

export interface SaveKeyOptions {
  /** Encrypts the file. Without it the file is plain hex, as Sawtooth's `~/.sawtooth/keys/*.priv`. */
  readonly passphrase?: string | undefined
  /** Replaces a file that is there. Default false: a key overwritten is money lost. */
  readonly force?: boolean | undefined
  readonly scryptCost?: ScryptCost | undefined
}

/**
 * Writes a key file that only its owner may read (mode 0600), whole or not at all, and makes its folder where needed.
 * Plain files hold 64 hex characters and a newline, which `sawtooth` and the published Python client read.
 * @throws BuildError `KEY_FILE_EXISTS` unless `force`; `KEY_FILE_UNREADABLE` when it cannot be written.
 */
export async function saveKeyFile(path: string, key: PrivateKey, options: SaveKeyOptions = {}): Promise<void> {
  const { passphrase, force, scryptCost } = options
  const text = passphrase === undefined ? `${key.toHex()}\n` : await sealKeystore(key, passphrase, scryptCost)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 }).catch((cause) => {
    throw new BuildError("KEY_FILE_UNREADABLE", `${dirname(path)} is no folder and cannot be made: ${cause.message}`, {
      cause,
    })
  })
  const unfinished = `${path}.${randomBytes(6).toString("hex")}.tmp`
  try {
    await writeSynced(unfinished, text)
    // link() refuses to replace, rename() replaces: both leave either no file or a whole one under the name.
    await (force ? rename(unfinished, path) : link(unfinished, path))
  } catch (cause) {
    if (errno(cause) === "EEXIST") {
      throw new BuildError("KEY_FILE_EXISTS", `${path} exists; move it away, or say force to lose the key in it`, {
        cause,
      })
    }
    throw new BuildError("KEY_FILE_UNREADABLE", `${path} cannot be written: ${(cause as Error).message}`, { cause })
  } finally {
    await rm(unfinished, { force: true })
  }
}

/**
 * The key in a file, plain or encrypted.
 * @throws BuildError `KEY_FILE_UNREADABLE`, `KEY_FILE_MALFORMED`, `KEY_FILE_NEEDS_PASSPHRASE`, `KEY_FILE_WRONG_PASSPHRASE`.
 */
export async function loadKeyFile(path: string, passphrase?: string): Promise<PrivateKey> {
  const text = await readKeyText(path)
  try {
    if (!isKeystore(text)) return PrivateKey.fromHex(text)
    if (passphrase !== undefined) return await openKeystore(text, passphrase)
  } catch (error) {
    if (!(error instanceof BuildError)) throw error
    const code = error.code === "KEY_INVALID" ? "KEY_FILE_MALFORMED" : error.code
    throw new BuildError(code, `${path}: ${error.message}`)
  }
  throw new BuildError("KEY_FILE_NEEDS_PASSPHRASE", `${path} is encrypted; give its passphrase`)
}

/** What can be said of a key file without its passphrase. */
export interface KeyFileInfo {
  readonly publicKey: string
  readonly encrypted: boolean
  /** False when others than the owner may read or write the file. */
  readonly private: boolean
}

/** The public key of a key file, whether it is encrypted, and whether others may read it. */
export async function keyFileInfo(path: string): Promise<KeyFileInfo> {
  const text = await readKeyText(path)
  const encrypted = isKeystore(text)
  const publicKey = encrypted ? keystorePublicKey(text) : (await loadKeyFile(path)).publicKey
  return { publicKey, encrypted, private: ((await stat(path)).mode & 0o077) === 0 }
}

const isKeystore = (text: string): boolean => text.trimStart().startsWith("{")

async function readKeyText(path: string): Promise<string> {
  let text: string
  try {
    const file = await open(path, "r")
    try {
      const buffer = Buffer.alloc(MAX_FILE_BYTES + 1)
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
      text = buffer.toString("utf8", 0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (cause) {
    const reason = errno(cause) === "ENOENT" ? "does not exist" : `cannot be read: ${(cause as Error).message}`
    throw new BuildError("KEY_FILE_UNREADABLE", `${path} ${reason}`, { cause })
  }
  if (text.length > MAX_FILE_BYTES) throw new BuildError("KEY_FILE_MALFORMED", `${path} is too long for a key file`)
  return text
}

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, "wx", 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  // The mode given to open() is narrowed by the umask, which may have taken even the owner's rights.
  await chmod(path, 0o600)
}

const errno = (error: unknown): unknown => (error as { code?: unknown } | null)?.code
